// The items of a Form. https://developers.google.com/apps-script/reference/forms/form#getitems
import { ServiceException } from '../../host/errors';
import { unguard, type Costs } from '../../host/guard';
import { createCheckboxGridItem } from './checkbox-grid-item';
import { createCheckboxItem } from './checkbox-item';
import { FormSharing, SHARING_COSTS } from './form-sharing';
import { createGridItem } from './grid-item';
import { HANDLE, touchForm, type FormHandle, type ItemHandle } from './handles';
import { createItem } from './item';
import { ItemBase } from './item-base';
import { addItem, deleteItem, moveItem } from './items';
import { createListItem } from './list-item';
import { createMultipleChoiceItem } from './multiple-choice-item';
import { createPageBreakItem } from './page-break-item';
import { createParagraphTextItem } from './paragraph-text-item';
import { createSectionHeaderItem } from './section-header-item';
import type { ItemKind } from './state';
import { createTextItem } from './text-item';

type Item = GoogleAppsScript.Forms.Item;

export class FormItems extends FormSharing {
  getItems(itemType?: GoogleAppsScript.Forms.ItemType): Item[] {
    const { form } = this[HANDLE];
    const wanted = itemType === undefined ? undefined : String(itemType);
    return form.items
      .filter(({ type }) => wanted === undefined || type === wanted)
      .map(({ id }) => createItem({ ...this[HANDLE], itemId: id }));
  }

  /** Null when there is no such item, as the reference says. */
  getItemById(id: number): Item {
    const found = this[HANDLE].form.items.find((item) => item.id === String(id));
    return found ? createItem({ ...this[HANDLE], itemId: found.id }) : noItem();
  }

  deleteItem(item: number | Item): void {
    deleteItem(this[HANDLE].form, indexOf(this[HANDLE], item));
    touchForm(this[HANDLE]);
  }

  moveItem(item: number | Item, toIndex: number): Item {
    const moved = moveItem(this[HANDLE].form, indexOf(this[HANDLE], item), toIndex);
    touchForm(this[HANDLE]);
    return createItem({ ...this[HANDLE], itemId: moved.id });
  }

  addTextItem(): GoogleAppsScript.Forms.TextItem {
    return createTextItem(added(this[HANDLE], 'TEXT'));
  }

  addParagraphTextItem(): GoogleAppsScript.Forms.ParagraphTextItem {
    return createParagraphTextItem(added(this[HANDLE], 'PARAGRAPH_TEXT'));
  }

  addListItem(): GoogleAppsScript.Forms.ListItem {
    return createListItem(added(this[HANDLE], 'LIST'));
  }

  addMultipleChoiceItem(): GoogleAppsScript.Forms.MultipleChoiceItem {
    return createMultipleChoiceItem(added(this[HANDLE], 'MULTIPLE_CHOICE'));
  }

  addCheckboxItem(): GoogleAppsScript.Forms.CheckboxItem {
    return createCheckboxItem(added(this[HANDLE], 'CHECKBOX'));
  }

  addGridItem(): GoogleAppsScript.Forms.GridItem {
    return createGridItem(added(this[HANDLE], 'GRID'));
  }

  addCheckboxGridItem(): GoogleAppsScript.Forms.CheckboxGridItem {
    return createCheckboxGridItem(added(this[HANDLE], 'CHECKBOX_GRID'));
  }

  addPageBreakItem(): GoogleAppsScript.Forms.PageBreakItem {
    return createPageBreakItem(added(this[HANDLE], 'PAGE_BREAK'));
  }

  addSectionHeaderItem(): GoogleAppsScript.Forms.SectionHeaderItem {
    return createSectionHeaderItem(added(this[HANDLE], 'SECTION_HEADER'));
  }
}

function added(handle: FormHandle, kind: ItemKind): ItemHandle {
  const item = addItem(handle.execution.workspace, handle.form, kind);
  touchForm(handle);
  return { ...handle, itemId: item.id };
}

/** Throws for an item that was deleted, as the reference says. */
function indexOf(handle: FormHandle, item: number | Item): number {
  if (typeof item === 'number') return item;
  const { itemId } = unguard(item, ItemBase)[HANDLE];
  const index = handle.form.items.findIndex(({ id }) => id === itemId);
  if (index < 0) throw new ServiceException('Invalid data updating form.');
  return index;
}

/** The types package leaves out that Google returns null here. */
function noItem(): Item {
  const nothing: unknown = null;
  return nothing as Item;
}

export const ITEMS_COSTS: Costs<FormItems> = {
  ...SHARING_COSTS,
  getItems: 'handle.local',
  getItemById: 'handle.local',
  deleteItem: 'form.edit',
  moveItem: 'form.edit',
  addTextItem: 'form.edit',
  addParagraphTextItem: 'form.edit',
  addListItem: 'form.edit',
  addMultipleChoiceItem: 'form.edit',
  addCheckboxItem: 'form.edit',
  addGridItem: 'form.edit',
  addCheckboxGridItem: 'form.edit',
  addPageBreakItem: 'form.edit',
  addSectionHeaderItem: 'form.edit',
};
