// The Form's items as they stand, as plain data. Only getters on what is open already; no call to Google.
import type { ItemNow } from '../../core/answers/item-now';
import type { StandingItem } from '../../core/answers/restore';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** What stands in a Form and asks nothing. */
const NO_QUESTIONS = ['PAGE_BREAK', 'SECTION_HEADER', 'IMAGE', 'VIDEO'];

type Details = Pick<ItemNow, 'options' | 'other' | 'rows' | 'columns'> & { required: boolean };

interface ChoiceItem {
  isRequired(): boolean;
  getChoices(): GoogleAppsScript.Forms.Choice[];
}

function choices(item: ChoiceItem): Details {
  const options = item.getChoices().map((choice) => choice.getValue());
  return { required: item.isRequired(), options };
}

function openChoices(item: ChoiceItem & { hasOtherOption(): boolean }): Details {
  return { ...choices(item), other: item.hasOtherOption() };
}

function grid(item: {
  isRequired(): boolean;
  getRows(): string[];
  getColumns(): string[];
}): Details {
  return { required: item.isRequired(), rows: item.getRows(), columns: item.getColumns() };
}

/** By Google's name of the kind. Of kinds that the intake never asks, the title is enough. */
const DETAILS: Readonly<Record<string, (item: Item) => Details>> = {
  TEXT: (item) => ({ required: item.asTextItem().isRequired() }),
  PARAGRAPH_TEXT: (item) => ({ required: item.asParagraphTextItem().isRequired() }),
  LIST: (item) => choices(item.asListItem()),
  MULTIPLE_CHOICE: (item) => openChoices(item.asMultipleChoiceItem()),
  CHECKBOX: (item) => openChoices(item.asCheckboxItem()),
  GRID: (item) => grid(item.asGridItem()),
  CHECKBOX_GRID: (item) => grid(item.asCheckboxGridItem()),
};

/** A kind that Google added and the runtime does not know yet may not even tell its name. */
export function typeOf(item: Item): string {
  try {
    return String(item.getType());
  } catch {
    return 'UNKNOWN';
  }
}

/** Null for what asks nothing. */
export function describeItem(item: Item): ItemNow | null {
  const type = typeOf(item);
  if (NO_QUESTIONS.includes(type)) return null;
  return {
    itemId: String(item.getId()),
    type,
    title: item.getTitle(),
    help: item.getHelpText(),
    required: false,
    ...DETAILS[type]?.(item),
  };
}

/** Everything in the Form that asks something, in its order. */
export function formItems(form: Form): ItemNow[] {
  return form.getItems().flatMap((item) => describeItem(item) ?? []);
}

/** Everything in the Form, pages and headings too. */
export function standingItems(form: Form): StandingItem[] {
  return form.getItems().map((item) => ({
    itemId: String(item.getId()),
    type: typeOf(item),
    title: item.getTitle(),
  }));
}
