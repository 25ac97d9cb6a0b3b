// What every kind of item in a Form has in common.
// https://developers.google.com/apps-script/reference/forms/item
import { SELF } from '../../host/guard';
import type { Costs } from '../../host/guard';
import { itemTypeOf } from './enums';
import { changeItem, HANDLE, itemOf, type ItemHandle } from './handles';

export class ItemBase<Self extends object> {
  [SELF]!: Self;
  readonly [HANDLE]: ItemHandle;

  constructor(handle: ItemHandle) {
    this[HANDLE] = handle;
  }

  getId(): number {
    return Number(this[HANDLE].itemId);
  }

  getIndex(): number {
    const { form, itemId } = this[HANDLE];
    return form.items.findIndex(({ id }) => id === itemId);
  }

  getType(): GoogleAppsScript.Forms.ItemType {
    return itemTypeOf(itemOf(this[HANDLE]).type);
  }

  getTitle(): string {
    return itemOf(this[HANDLE]).title;
  }

  setTitle(title: string): Self {
    changeItem(this[HANDLE], { title: String(title) });
    return this[SELF];
  }

  getHelpText(): string {
    return itemOf(this[HANDLE]).helpText;
  }

  setHelpText(text: string): Self {
    changeItem(this[HANDLE], { helpText: String(text) });
    return this[SELF];
  }
}

/** An item that people answer. */
export abstract class QuestionBase<Self extends object> extends ItemBase<Self> {
  isRequired(): boolean {
    return itemOf(this[HANDLE]).required;
  }

  setRequired(enabled: boolean): Self {
    changeItem(this[HANDLE], { required: enabled });
    return this[SELF];
  }
}

export const ITEM_COSTS: Costs<ItemBase<object>> = {
  getId: 'handle.local',
  getIndex: 'handle.local',
  getType: 'handle.local',
  getTitle: 'handle.local',
  setTitle: 'form.edit',
  getHelpText: 'handle.local',
  setHelpText: 'form.edit',
};

export const QUESTION_COSTS: Costs<QuestionBase<object>> = {
  ...ITEM_COSTS,
  isRequired: 'handle.local',
  setRequired: 'form.edit',
};
