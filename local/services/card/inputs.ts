// Widgets that take something in: TextInput and DatePicker.
// https://developers.google.com/apps-script/reference/card-service/text-input
import { handOut } from '../../host/guard';
import type { Execution } from '../../host/execution';
import { signatureError } from '../base/arguments';
import type { DateView, InputView } from '../../views/card-view';
import { inMemory, requireFlag, requireText } from './part';
import { Widget } from './widget';

type TextInput = GoogleAppsScript.Card_Service.TextInput;
type DatePicker = GoogleAppsScript.Card_Service.DatePicker;

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
}

const INPUT_COSTS = inMemory(
  ...(['setFieldName', 'setTitle', 'setHint', 'setValue', 'setMultiline'] as const),
);

export function newTextInput(execution: Execution): TextInput {
  const texts = { name: '', title: '', hint: '', value: '' };
  const fake = new TextInputFake({ kind: 'input', ...texts, multiline: false });
  return handOut<TextInput, TextInputFake>(execution, 'TextInput', fake, INPUT_COSTS);
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
