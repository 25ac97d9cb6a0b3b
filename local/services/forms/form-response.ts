// One response to a Form, as it was when it was fetched.
// https://developers.google.com/apps-script/reference/forms/form-response
import { guard, unguard } from '../../host/guard';
import { HANDLE, type FormHandle } from './handles';
import { ItemBase } from './item-base';
import { createItemResponse } from './item-response';
import { editResponseUrl } from './links';
import type { Answer, ItemState, ResponseState } from './state';

type FormResponse = GoogleAppsScript.Forms.FormResponse;
type ItemResponse = GoogleAppsScript.Forms.ItemResponse;

class FormResponseFake implements Partial<FormResponse> {
  readonly #handle: FormHandle;
  readonly #response: ResponseState;

  constructor(handle: FormHandle, response: ResponseState) {
    this.#handle = handle;
    this.#response = response;
  }

  /** Stays the same when the response is edited. */
  getId(): string {
    return this.#response.id;
  }

  /** Of the first submission or the last edit. */
  getTimestamp(): GoogleAppsScript.Base.Date {
    return new Date(this.#response.timestamp);
  }

  /** Empty when the Form collects none; after an edit the editor's. */
  getRespondentEmail(): string {
    return this.#response.respondentEmail;
  }

  /** A bearer link: whoever has it can change the response. */
  getEditResponseUrl(): string {
    const { execution, form } = this.#handle;
    return editResponseUrl(execution.workspace, form.id, this.#response.editToken);
  }

  /** In the order of the items; only what was answered, except texts, which are then `''`. */
  getItemResponses(): ItemResponse[] {
    const { form } = this.#handle;
    return form.items.flatMap((item) => {
      const answer = answerTo(this.#response, item);
      return answer === undefined ? [] : [this.#itemResponse(item, answer)];
    });
  }

  getResponseForItem(item: GoogleAppsScript.Forms.Item): ItemResponse {
    const { itemId } = unguard(item, ItemBase)[HANDLE];
    const state = this.#handle.form.items.find(({ id }) => id === itemId);
    const answer = state && answerTo(this.#response, state);
    if (!state || answer === undefined) return noResponse();
    return this.#itemResponse(state, answer);
  }

  #itemResponse(item: ItemState, answer: Answer): ItemResponse {
    return createItemResponse({ ...this.#handle, itemId: item.id }, answer);
  }
}

/**
 * A text that the response has no answer to is `''`, also when the question was added later, as the
 * reference says. Grid answers have one place for each row that the item has now, filled by position
 * (unconfirmed on Google after rows changed).
 */
function answerTo(response: ResponseState, item: ItemState): Answer | undefined {
  const isText = item.type === 'TEXT' || item.type === 'PARAGRAPH_TEXT';
  const answer = response.answers[item.id] ?? (isText ? '' : undefined);
  if (answer === undefined || typeof answer === 'string') return answer;
  if (item.type === 'GRID') return item.rows.map((_, row) => String(answer[row] ?? ''));
  if (item.type !== 'CHECKBOX_GRID') return answer;
  return item.rows.map((_, row) => {
    const ticks = answer[row];
    return Array.isArray(ticks) && ticks.length > 0 ? ticks : null;
  });
}

/** The types package leaves out that Google returns null here. */
function noResponse(): ItemResponse {
  const nothing: unknown = null;
  return nothing as ItemResponse;
}

export function createFormResponse(handle: FormHandle, response: ResponseState): FormResponse {
  const fake = new FormResponseFake(handle, structuredClone(response));
  return guard<FormResponse, FormResponseFake>(handle.execution, 'FormResponse', fake, {
    getId: 'handle.local',
    getTimestamp: 'handle.local',
    getRespondentEmail: 'handle.local',
    getEditResponseUrl: 'handle.local',
    getItemResponses: 'handle.local',
    getResponseForItem: 'handle.local',
  });
}
