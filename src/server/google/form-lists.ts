// Writes the options of a question, or the columns of a grid, that stands in the Form already.
import { typeOf } from './form-items';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** By Google's name of the kind. */
const REPLACE: Readonly<Record<string, (item: Item, texts: string[]) => unknown>> = {
  LIST: (item, texts) => item.asListItem().setChoiceValues(texts),
  MULTIPLE_CHOICE: (item, texts) => keepOther(item.asMultipleChoiceItem(), texts),
  CHECKBOX: (item, texts) => keepOther(item.asCheckboxItem(), texts),
  GRID: (item, texts) => item.asGridItem().setColumns(texts),
  CHECKBOX_GRID: (item, texts) => item.asCheckboxGridItem().setColumns(texts),
};

/**
 * Replaces all options or columns in one call. The "Other" box stays as it is, and so does everything
 * else about the question.
 * @returns false when the question is no longer in the Form, or of a kind that has no such texts
 */
export function replaceTexts(form: Form, itemId: string, texts: readonly string[]): boolean {
  const item = form.getItemById(Number(itemId));
  // FormApp answers null for an item that was deleted.
  if (!item) return false;
  const replace = REPLACE[typeOf(item)];
  if (!replace) return false;
  replace(item, [...texts]);
  return true;
}

/** Google's reference does not say what setting the choices does to the box, so it is looked at again. */
function keepOther(
  item: GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.CheckboxItem,
  texts: string[],
): void {
  const other = item.hasOtherOption();
  item.setChoiceValues(texts);
  if (item.hasOtherOption() !== other) item.showOtherOption(other);
}
