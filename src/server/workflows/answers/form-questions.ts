// What the lead coach decides about the Form: what a changed text stands for, and whether a question that
// somebody deleted comes back.
import { encodeFormMap, type FormItem, type FormMap } from '../../../core/answers/form-map';
import { askedTexts, deletedQuestions, withAnswer } from '../../../core/answers/form-questions';
import { reconcile } from '../../../core/answers/reconcile';
import {
  leftover,
  placeAmong,
  questionToRestore,
  restoredItem,
} from '../../../core/answers/restore';
import type { CareData } from '../../../shared/care-api';
import { addQuestion } from '../../google/form-builder';
import { formItems, standingItems } from '../../google/form-items';
import { openForm } from '../../google/intake-form';
import { underLock } from '../../google/lock';
import { shownFormMap, storedFormMap } from './form-map';
import { outOfDate } from '../out-of-date';
import { openSession, remember, requireLead, type Session } from '../session';

/** Everything about the Form that waits for the lead. */
export function formCare(session: Session): {
  questions: CareData['formQuestions'];
  deleted: CareData['deletedQuestions'];
} {
  const map = shownFormMap(session);
  return { questions: askedTexts(map), deleted: deletedQuestions(map) };
}

/** @throws AddOnError `bad-request` when this was not asked */
export function answerFormQuestion(id: unknown, code: unknown): void {
  if (typeof id !== 'string' || typeof code !== 'string') throw outOfDate();
  decide((map) => withAnswer(map, id, code));
}

/** @throws AddOnError `bad-request` when the question was not deleted */
export function leaveOutQuestion(key: unknown): void {
  decide((map) => {
    const item = itemOf(map, key);
    if (!item.gone) throw outOfDate();
    return withItem(map, item, { ...item, gone: 'left-out' });
  });
}

/** Writes a deleted question again. Nothing happens when it is there. */
export function restoreQuestion(key: unknown): void {
  decide((map, session) => {
    itemOf(map, key);
    const form = openForm(session.setUp.formId);
    // Somebody may have brought it back by undoing.
    const now = { ...map, items: reconcile(map, formItems(form)).items };
    const item = itemOf(now, key);
    return item.gone ? restored(now, item, form) : now;
  });
}

/** The map last: whatever dies before, the next press finds what was written and goes on from there. */
function restored(map: FormMap, item: FormItem, form: GoogleAppsScript.Forms.Form): FormMap {
  const question = questionToRestore(item);
  const left = leftover(map, question, standingItems(form));
  const found = left && form.getItemById(Number(left.itemId));
  const { itemId } = addQuestion(form, question, found ?? undefined);
  const others = standingItems(form).filter((one) => one.itemId !== itemId);
  const written = form.getItemById(Number(itemId));
  const place = placeAmong(map, question, others);
  if (written.getIndex() !== place) form.moveItem(written.getIndex(), place);
  const own = map.own.filter((one) => one.itemId !== itemId);
  return withItem({ ...map, own }, item, restoredItem(item, itemId));
}

/** Changes the map as it is now, and has every answer read again where that changes anything. */
function decide(change: (map: FormMap, session: Session) => FormMap): void {
  underLock(() => {
    const session = requireLead(openSession());
    const map = storedFormMap(session);
    const after = change(map, session);
    if (after !== map) remember(session, { formMap: encodeFormMap(after), scannedAllAt: '' });
  });
}

/** @throws AddOnError `bad-request` */
function itemOf({ items }: FormMap, key: unknown): FormItem {
  const item = items.find((one) => one.key === key);
  if (item) return item;
  throw outOfDate();
}

function withItem(map: FormMap, before: FormItem, after: FormItem): FormMap {
  return { ...map, items: map.items.map((item) => (item === before ? after : item)) };
}
