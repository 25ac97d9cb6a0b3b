// An item of no particular kind, as `getItems()` returns it, and its conversions.
// https://developers.google.com/apps-script/reference/forms/item
import { handOut } from '../../host/guard';
import { ServiceException } from '../../host/errors';
import { createCheckboxGridItem } from './checkbox-grid-item';
import { createCheckboxItem } from './checkbox-item';
import { createGridItem } from './grid-item';
import { HANDLE, itemOf, type ItemHandle } from './handles';
import { ITEM_COSTS, ItemBase } from './item-base';
import { createListItem } from './list-item';
import { createMultipleChoiceItem } from './multiple-choice-item';
import { createParagraphTextItem } from './paragraph-text-item';
import type { ItemKind } from './state';
import { createTextItem } from './text-item';

type Item = GoogleAppsScript.Forms.Item;

class ItemFake extends ItemBase<Item> implements Partial<Item> {
  asTextItem(): GoogleAppsScript.Forms.TextItem {
    return createTextItem(checkKind(this[HANDLE], 'TEXT'));
  }

  asParagraphTextItem(): GoogleAppsScript.Forms.ParagraphTextItem {
    return createParagraphTextItem(checkKind(this[HANDLE], 'PARAGRAPH_TEXT'));
  }

  asListItem(): GoogleAppsScript.Forms.ListItem {
    return createListItem(checkKind(this[HANDLE], 'LIST'));
  }

  asMultipleChoiceItem(): GoogleAppsScript.Forms.MultipleChoiceItem {
    return createMultipleChoiceItem(checkKind(this[HANDLE], 'MULTIPLE_CHOICE'));
  }

  asCheckboxItem(): GoogleAppsScript.Forms.CheckboxItem {
    return createCheckboxItem(checkKind(this[HANDLE], 'CHECKBOX'));
  }

  asGridItem(): GoogleAppsScript.Forms.GridItem {
    return createGridItem(checkKind(this[HANDLE], 'GRID'));
  }

  asCheckboxGridItem(): GoogleAppsScript.Forms.CheckboxGridItem {
    return createCheckboxGridItem(checkKind(this[HANDLE], 'CHECKBOX_GRID'));
  }
}

function checkKind(handle: ItemHandle, wanted: ItemKind): ItemHandle {
  const { type } = itemOf(handle);
  if (type !== wanted) throw new ServiceException(`Invalid conversion for item type: ${type}.`);
  return handle;
}

export function createItem(handle: ItemHandle): Item {
  return handOut<Item, ItemFake>(handle.execution, 'Item', new ItemFake(handle), {
    ...ITEM_COSTS,
    asTextItem: 'handle.local',
    asParagraphTextItem: 'handle.local',
    asListItem: 'handle.local',
    asMultipleChoiceItem: 'handle.local',
    asCheckboxItem: 'handle.local',
    asGridItem: 'handle.local',
    asCheckboxGridItem: 'handle.local',
  });
}
