// Meetings with a teacher who has no Doc: date, minutes and kind only, as a row of the tab of meetings. What
// was said belongs into a Doc, and is kept nowhere else.
import { docStatus } from '../educator/doc-status';
import type { EducatorRecord } from '../educator/record';
import { logFields, logTitle } from './log-fields';
import { logField, type LogForm } from './log-form';
import type { LogProblem } from './log-problem';
import { CHOOSE_A_DATE, type LogTexts } from './parse-log';
import type { FieldKey, RecordKindKey } from './record-kinds';

const KIND = 'meeting' satisfies RecordKindKey;
const KEPT: readonly FieldKey<typeof KIND>[] = ['date', 'minutes', 'kind'];

type Standing = Pick<
  EducatorRecord,
  'name' | 'email' | 'state' | 'docId' | 'docUrl' | 'docIntentAt' | 'docSharedAt' | 'docProblem'
>;

/**
 * Not for somebody who would rather not be coached, or whose coaching has ended.
 * @param now milliseconds since the epoch
 */
export function mayLogWithoutDoc(record: Standing, now: number): boolean {
  const isClosed = record.state === 'declined' || record.state === 'ended';
  return !isClosed && docStatus(record, now).kind === 'none';
}

export function formWithoutDoc(record: Pick<Standing, 'name' | 'email'>): LogForm {
  const fields = logFields(KIND).filter(({ key }) => isKept(key));
  return {
    kind: KIND,
    title: logTitle(KIND) ?? '',
    note: noDocYet(record),
    fields: fields.map((field) => logField(field, [])),
  };
}

/** Why an entry can't be kept without a Doc: none when it can. */
export function problemsWithoutDoc(
  kind: RecordKindKey,
  texts: LogTexts,
  record: Pick<Standing, 'name' | 'email'>,
): LogProblem[] {
  const isBare = kind === KIND && Object.keys(texts).every(isKept);
  if (!isBare) return [{ field: '', message: noDocYet(record) }];
  return texts.date ? [] : [{ field: 'date', message: CHOOSE_A_DATE }];
}

function isKept(key: string): boolean {
  return KEPT.some((kept) => kept === key);
}

function noDocYet({ name, email }: Pick<Standing, 'name' | 'email'>): string {
  return `${name || email} has no coaching Doc yet. Start coaching to keep notes, or save only date, minutes and kind.`;
}

/** Stands where other rows have the ID of their Doc. */
const ENTRY = 'entry';

/**
 * By what such a row is known: its entry, and under which ID it was logged, so that a merge can be undone.
 * @param entryId of letters, digits, `_` and `-`
 */
export function entryKey(entryId: string, educatorId: string): string {
  return [ENTRY, entryId, educatorId].join(':');
}

/** The ID under which such a row was logged; '' for every other row. @param docId its cell */
export function loggedUnder(docId: string): string {
  const [mark, , ...educatorId] = docId.split(':');
  return mark === ENTRY ? educatorId.join(':') : '';
}
