// The fields of a form as widgets, filled with what was typed so far.
import { logFields } from '../../core/records/log-fields';
import type { LogField, LogInput } from '../../core/records/log-form';
import type { RecordKindKey } from '../../core/records/record-kinds';
import { textParagraph } from './widgets';

type Widget = GoogleAppsScript.Card_Service.Widget;

/** A drop-down can't be empty: its first item stands for that. No field's code looks like it. */
const LEAVE_EMPTY = '(empty)';

/** The widget of a field and, where the widget has no room for it, the field's help. */
export function inputWidgets(field: LogField, value: string): Widget[] {
  return INPUTS[field.input](field, value);
}

const INPUTS: Record<LogInput, (field: LogField, value: string) => Widget[]> = {
  line: textInput,
  lines: textInput,
  link: textInput,
  number: textInput,
  choice: dropdown,
  date: datePicker,
};

function textInput({ key, label, help, input }: LogField, value: string): Widget[] {
  const widget = CardService.newTextInput().setFieldName(key).setTitle(label);
  if (input === 'lines') widget.setMultiline(true);
  if (help) widget.setHint(help);
  if (value) widget.setValue(value);
  return [widget];
}

function dropdown({ key, label, help, choices }: LogField, value: string): Widget[] {
  const widget = CardService.newSelectionInput()
    .setFieldName(key)
    .setTitle(label)
    .setType(CardService.SelectionInputType.DROPDOWN);
  const gone =
    value === '' || choices.some((one) => one.value === value) ? [] : [{ value, label: value }];
  widget.addItem('Leave empty', LEAVE_EMPTY, value === '');
  for (const one of [...choices, ...gone]) {
    widget.addItem(one.label, one.value, one.value === value);
  }
  return [widget, ...helpBelow(help)];
}

function datePicker({ key, label, help }: LogField, value: string): Widget[] {
  const widget = CardService.newDatePicker().setFieldName(key).setTitle(label);
  const ms = Date.parse(value);
  if (!Number.isNaN(ms)) widget.setValueInMsSinceEpoch(ms);
  return [widget, ...helpBelow(help)];
}

function helpBelow(help: string): Widget[] {
  return help ? [textParagraph(help)] : [];
}

/** What the fields hold, as `parseLogValues` takes it. */
export function valuesOf(
  kind: RecordKindKey,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const isChoice = (key: string): boolean =>
    logFields(kind).some((field) => field.key === key && ['word', 'ref'].includes(field.kind));
  const filled = Object.entries(values).filter(
    ([key, value]) => value !== LEAVE_EMPTY || !isChoice(key),
  );
  return Object.fromEntries(filled);
}
