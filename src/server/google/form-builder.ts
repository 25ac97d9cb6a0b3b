// Writes questions into the Form, item by item. Every setter is a call to Google, so none is made that
// only repeats a default.
import { toFormItem, type FormItem } from '../../core/answers/form-map';
import { LIMIT_MESSAGES, type Page } from '../../core/intake/pages';
import type {
  CheckboxGridQuestion,
  CheckboxQuestion,
  ChoiceQuestion,
  GridQuestion,
  Question,
  TextQuestion,
} from '../../core/intake/question';

type Form = GoogleAppsScript.Forms.Form;

/** What every kind of item that asks something can do. */
interface AskingItem {
  getId(): number;
  setTitle(title: string): unknown;
  setHelpText(text: string): unknown;
  setRequired(required: boolean): unknown;
}

/** Starts a page; the Form's first page needs none. */
export function addPage(form: Form, { title, intro }: Page): void {
  form.addPageBreakItem().setTitle(title).setHelpText(intro);
}

/**
 * Adds one question at the end of the Form and tells by which IDs and texts it will be known.
 * @param left an unfinished item of the same kind, which is then written instead of a new one
 */
export function addQuestion(
  form: Form,
  question: Question,
  left?: GoogleAppsScript.Forms.Item,
): FormItem {
  const item = writeItem(form, question, left);
  item.setTitle(question.title);
  if (question.help) item.setHelpText(question.help);
  if (question.required) item.setRequired(true);
  return toFormItem(question, String(item.getId()));
}

/**
 * Removes what an interrupted set-up left behind the last question that it recorded. Only for a Form
 * that was never opened to anybody: questions that people added, and answers, would go with it.
 */
export function removeItemsAfter(form: Form, knownIds: readonly string[]): void {
  const ids = form.getItems().map((item) => String(item.getId()));
  const lastKnown = Math.max(-1, ...knownIds.map((id) => ids.indexOf(id)));
  for (let index = ids.length - 1; index > lastKnown; index--) form.deleteItem(index);
}

function writeItem(
  form: Form,
  question: Question,
  left: GoogleAppsScript.Forms.Item | undefined,
): AskingItem {
  switch (question.type) {
    case 'short-text':
      return shortText(left?.asTextItem() ?? form.addTextItem(), question);
    case 'paragraph':
      return paragraph(left?.asParagraphTextItem() ?? form.addParagraphTextItem(), question);
    case 'dropdown':
      return (left?.asListItem() ?? form.addListItem()).setChoiceValues(texts(question.options));
    case 'choice':
      return choice(left?.asMultipleChoiceItem() ?? form.addMultipleChoiceItem(), question);
    case 'checkbox':
      return checkbox(left?.asCheckboxItem() ?? form.addCheckboxItem(), question);
    case 'grid':
      return gridOf(left?.asGridItem() ?? form.addGridItem(), question);
    case 'checkbox-grid':
      return gridOf(left?.asCheckboxGridItem() ?? form.addCheckboxGridItem(), question);
  }
}

function shortText(item: GoogleAppsScript.Forms.TextItem, question: TextQuestion): AskingItem {
  const limit = FormApp.createTextValidation()
    .requireTextLengthLessThanOrEqualTo(question.maxLength)
    .setHelpText(LIMIT_MESSAGES.shortText)
    .build();
  return item.setValidation(limit);
}

function paragraph(
  item: GoogleAppsScript.Forms.ParagraphTextItem,
  question: TextQuestion,
): AskingItem {
  const limit = FormApp.createParagraphTextValidation()
    .requireTextLengthLessThanOrEqualTo(question.maxLength)
    .setHelpText(LIMIT_MESSAGES.paragraph)
    .build();
  return item.setValidation(limit);
}

function choice(
  item: GoogleAppsScript.Forms.MultipleChoiceItem,
  question: ChoiceQuestion,
): AskingItem {
  item.setChoiceValues(texts(question.options));
  return question.other ? item.showOtherOption(true) : item;
}

function checkbox(
  item: GoogleAppsScript.Forms.CheckboxItem,
  question: CheckboxQuestion,
): AskingItem {
  item.setChoiceValues(texts(question.options));
  if (question.other) item.showOtherOption(true);
  if (question.atMost === null) return item;
  const limit = FormApp.createCheckboxValidation()
    .requireSelectAtMost(question.atMost)
    .setHelpText(LIMIT_MESSAGES.atMost[question.atMost])
    .build();
  return item.setValidation(limit);
}

/** Both kinds of grid have the same shape. */
function gridOf<
  Item extends GoogleAppsScript.Forms.GridItem | GoogleAppsScript.Forms.CheckboxGridItem,
>(item: Item, question: GridQuestion | CheckboxGridQuestion): Item {
  item.setRows(texts(question.rows));
  item.setColumns(texts(question.columns));
  return item;
}

function texts(options: readonly { text: string }[]): string[] {
  return options.map((option) => option.text);
}
