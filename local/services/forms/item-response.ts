// One answer of a response. https://developers.google.com/apps-script/reference/forms/item-response
import { guard } from '../../host/guard';
import type { ItemHandle } from './handles';
import { createItem } from './item';
import type { Answer } from './state';

type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

class ItemResponseFake implements Partial<ItemResponse> {
  readonly #handle: ItemHandle;
  readonly #answer: Answer;

  constructor(handle: ItemHandle, answer: Answer) {
    this.#handle = handle;
    this.#answer = answer;
  }

  getItem(): GoogleAppsScript.Forms.Item {
    return createItem(this.#handle);
  }

  /** A text, the ticked choices in no promised order, or the grid's answers by row position. */
  getResponse(): string[][] | string[] | string {
    return structuredClone(this.#answer) as string[][] | string[] | string;
  }
}

export function createItemResponse(handle: ItemHandle, answer: Answer): ItemResponse {
  const fake = new ItemResponseFake(handle, answer);
  return guard<ItemResponse, ItemResponseFake>(handle.execution, 'ItemResponse', fake, {
    getItem: 'handle.local',
    getResponse: 'handle.local',
  });
}
