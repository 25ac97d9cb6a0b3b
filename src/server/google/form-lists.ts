// Writes the options of a question, or the columns of a grid, that stands in the Form already.
type Form = GoogleAppsScript.Forms.Form;

/**
 * Replaces all options or columns in one call. The "Other" box stays as it is, and so does everything
 * else about the question.
 * @returns false when the question is no longer in the Form, or of a kind that has no such texts
 */
export function replaceTexts(form: Form, itemId: string, texts: readonly string[]): boolean {
  const item = form.getItemById(Number(itemId));
  // FormApp answers null for an item that was deleted.
  if (!item) return false;
  const types = FormApp.ItemType;
  switch (item.getType()) {
    case types.LIST:
      item.asListItem().setChoiceValues([...texts]);
      return true;
    case types.MULTIPLE_CHOICE:
      keepOther(item.asMultipleChoiceItem(), texts);
      return true;
    case types.CHECKBOX:
      keepOther(item.asCheckboxItem(), texts);
      return true;
    case types.GRID:
      item.asGridItem().setColumns([...texts]);
      return true;
    case types.CHECKBOX_GRID:
      item.asCheckboxGridItem().setColumns([...texts]);
      return true;
    default:
      return false;
  }
}

/** Google's reference does not say what setting the choices does to the box, so it is looked at again. */
function keepOther(
  item: GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.CheckboxItem,
  texts: readonly string[],
): void {
  const other = item.hasOtherOption();
  item.setChoiceValues([...texts]);
  if (item.hasOtherOption() !== other) item.showOtherOption(other);
}
