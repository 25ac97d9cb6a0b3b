// What items with choices have in common: dropdown, multiple choice, checkboxes.
import { ServiceException } from '../../host/errors';
import { type Costs, SELF, unguard } from '../../host/guard';
import { ChoiceFake, createChoice } from './choice';
import { changeItem, HANDLE, itemOf } from './handles';
import { QUESTION_COSTS, QuestionBase } from './item-base';

export abstract class ChoiceBase<Self extends object> extends QuestionBase<Self> {
  createChoice(value: string): GoogleAppsScript.Forms.Choice {
    return createChoice(this[HANDLE].execution, String(value));
  }

  getChoices(): GoogleAppsScript.Forms.Choice[] {
    return itemOf(this[HANDLE]).choices.map((value) => createChoice(this[HANDLE].execution, value));
  }

  setChoices(choices: GoogleAppsScript.Forms.Choice[]): Self {
    const values = choices.map((choice) => unguard(choice, ChoiceFake).getValue());
    changeItem(this[HANDLE], { choices: checkDistinct(values, 'choices') });
    return this[SELF];
  }

  setChoiceValues(values: string[]): Self {
    changeItem(this[HANDLE], { choices: checkDistinct(values, 'values') });
    return this[SELF];
  }
}

/** Items that may also have an "Other:" box. */
export abstract class OpenChoiceBase<Self extends object> extends ChoiceBase<Self> {
  showOtherOption(enabled: boolean): Self {
    changeItem(this[HANDLE], { other: enabled });
    return this[SELF];
  }

  hasOtherOption(): boolean {
    return itemOf(this[HANDLE]).other;
  }
}

/** Texts of choices, rows or columns: an empty list, empty and doubled texts are refused whole. */
export function checkDistinct(values: string[], parameter: string): string[] {
  const texts = checkTexts(values, parameter);
  if (new Set(texts.map((text) => text.trim())).size < texts.length) {
    throw new ServiceException('Questions cannot have duplicate choice values.');
  }
  return texts;
}

function checkTexts(values: string[], parameter: string): string[] {
  if (values.length === 0) throw new ServiceException(`The array is empty: ${parameter}`);
  const texts = values.map((value) => String(value ?? ''));
  if (texts.some((text) => text.trim() === ''))
    throw new ServiceException('Invalid data updating form.');
  return texts;
}

export const CHOICE_COSTS: Costs<ChoiceBase<object>> = {
  ...QUESTION_COSTS,
  createChoice: 'handle.local',
  getChoices: 'handle.local',
  setChoices: 'form.edit',
  setChoiceValues: 'form.edit',
};

export const OPEN_CHOICE_COSTS: Costs<OpenChoiceBase<object>> = {
  ...CHOICE_COSTS,
  showOtherOption: 'form.edit',
  hasOtherOption: 'handle.local',
};
