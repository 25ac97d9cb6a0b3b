// Widgets that take something in: TextInput with its Validation, and DatePicker.
// https://developers.google.com/apps-script/reference/card-service/text-input
import type { Execution } from '../../host/execution';
import { signatureError } from '../base/arguments';
import type { DateView, InputView } from '../../views/card-view';
import { INPUT_TYPES } from './enums';
import { handOut, inMemory, nameIn, Part, requireFlag, requireText, viewOf } from './part';
import { Widget } from './widget';

type TextInput = GoogleAppsScript.Card_Service.TextInput;
type DatePicker = GoogleAppsScript.Card_Service.DatePicker;
type Validation = GoogleAppsScript.Card_Service.Validation;

class TextInputFake extends Widget<TextInput, InputView> implements Partial<TextInput> {
  setFieldName(fieldName: string): TextInput {
    return this.change({ name: requireText('TextInput.setFieldName', fieldName) });
  }

  setTitle(title: string): TextInput {
    return this.change({ title: requireText('TextInput.setTitle', title) });
  }

  setHint(hint: string): TextInput {
    return this.change({ hint: requireText('TextInput.setHint', hint) });
  }

  setValue(value: string): TextInput {
    return this.change({ value: requireText('TextInput.setValue', value) });
  }

  setMultiline(multiline: boolean): TextInput {
    return this.change({ multiline: requireFlag('TextInput.setMultiline', multiline) });
  }

  setValidation(validation: Validation): TextInput {
    return this.change({ ...viewOf(validation, ValidationFake) });
  }
}

const INPUT_COSTS = inMemory(
  ...(['setFieldName', 'setTitle', 'setHint', 'setValue', 'setMultiline'] as const),
  'setValidation',
);

export function newTextInput(execution: Execution): TextInput {
  const texts = { name: '', title: '', hint: '', value: '' };
  const fake = new TextInputFake({ kind: 'input', ...texts, multiline: false, type: 'text' });
  return handOut<TextInput, TextInputFake>(execution, 'TextInput', fake, INPUT_COSTS);
}

/** https://developers.google.com/apps-script/reference/card-service/validation */
class ValidationFake
  extends Part<Validation, Pick<InputView, 'type' | 'limit'>>
  implements Partial<Validation>
{
  setCharacterLimit(limit: number): Validation {
    if (Number.isInteger(limit) && limit > 0) return this.change({ limit });
    throw signatureError('CardService.Validation.setCharacterLimit', limit);
  }

  setInputType(type: number): Validation {
    return this.change({ type: nameIn('Validation.setInputType', INPUT_TYPES, type) });
  }
}

const VALIDATION_COSTS = inMemory('setCharacterLimit', 'setInputType');

export function newValidation(execution: Execution): Validation {
  const fake = new ValidationFake({ type: 'text' });
  return handOut<Validation, ValidationFake>(execution, 'Validation', fake, VALIDATION_COSTS);
}

const DAY_MS = 24 * 60 * 60_000;

/** https://developers.google.com/apps-script/reference/card-service/date-picker */
class DatePickerFake extends Widget<DatePicker, DateView> implements Partial<DatePicker> {
  setFieldName(fieldName: string): DatePicker {
    return this.change({ name: requireText('DatePicker.setFieldName', fieldName) });
  }

  setTitle(title: string): DatePicker {
    return this.change({ title: requireText('DatePicker.setTitle', title) });
  }

  /** Only the date of the time counts. */
  setValueInMsSinceEpoch(valueMsEpoch: number | string): DatePicker {
    const ms = valueMsEpoch === '' ? Number.NaN : Number(valueMsEpoch);
    if (!Number.isFinite(ms)) {
      throw signatureError('CardService.DatePicker.setValueInMsSinceEpoch', valueMsEpoch);
    }
    return this.change({ value: String(Math.floor(ms / DAY_MS) * DAY_MS) });
  }
}

const DATE_COSTS = inMemory('setFieldName', 'setTitle', 'setValueInMsSinceEpoch');

export function newDatePicker(execution: Execution): DatePicker {
  const fake = new DatePickerFake({ kind: 'date', name: '', title: '', value: '' });
  return handOut<DatePicker, DatePickerFake>(execution, 'DatePicker', fake, DATE_COSTS);
}
