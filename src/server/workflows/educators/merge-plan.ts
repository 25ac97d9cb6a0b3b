// What a merge would do, for whoever is about to press the button: where the two rows differ, what the
// row will say, and what to know first. Nothing is changed.
import { ANSWER_LABELS } from '../../../core/answers/labels';
import { answerColumn, EDUCATOR_COLUMNS } from '../../../core/educator/columns';
import { sentOn } from '../../../core/educator/mail-mark';
import { hasDoc, mergedCells, type Cells } from '../../../core/educator/merge';
import { parseEducator } from '../../../core/educator/record';
import { SHARING_KEYS } from '../../../core/educator/sharing-choices';
import { findCoach, type Programme } from '../../../core/programme/programme';
import type { MergePlan } from '../../../shared/care-api';
import type { WholeRow } from '../../google/table';
import { dateInWords } from '../dates';
import { openEducators } from './educator-row';
import { toSummary } from './educators';
import { shownQuestions } from '../answers/form-map';
import { alreadyMerged, findPair, parsePair, readFound } from './merge-pair';
import { hasNotes } from './merged-tab';
import { openSession, requireCoach } from '../session';

/** @throws AddOnError as `findPair` */
export function planMerge(keptId: unknown, goneId: unknown): MergePlan {
  const pair = parsePair(keptId, goneId);
  const session = requireCoach(openSession());
  const table = openEducators();
  const found = findPair(session, table, pair);
  if (!found.gone) throw alreadyMerged();
  const kept = readFound(table, found.kept);
  const gone = readFound(table, found.gone);
  const result = mergedCells(kept.cells, gone.cells, shownQuestions(session));
  const { programme } = session;
  const summary = (cells: Cells) => toSummary(parseEducator(cells), programme);
  return {
    kept: summary(kept.cells),
    gone: summary(gone.cells),
    lines: linesOf([kept.cells, gone.cells, result], programme),
    remarks: remarksOf(kept, gone, programme),
  };
}

type InWords = (cells: Cells, programme: Programme) => string;

const asTyped =
  (key: string): InWords =>
  (cells) =>
    cells[key] ?? '';
const asDate =
  (key: string): InWords =>
  (cells) =>
    dateInWords(cells[key] ?? '');
const labelOf = (key: string): string =>
  EDUCATOR_COLUMNS.find((column) => column.key === key)?.label ?? key;

/** What is compared, in this order. Of the answers only which ones count: a coach reads them later. */
const COMPARED: readonly { label: string; inWords: InWords }[] = [
  ...['name', 'email', 'school'].map((key) => ({ label: labelOf(key), inWords: asTyped(key) })),
  { label: labelOf('coach'), inWords: coachName },
  { label: labelOf('state'), inWords: asTyped('state') },
  { label: labelOf('docUrl'), inWords: asTyped('docUrl') },
  ...['invitedAt', 'remindedAt'].map((key) => ({
    label: labelOf(key),
    inWords: (cells: Cells) => dateInWords(sentOn(cells[key] ?? '')),
  })),
  { label: 'Answers of', inWords: asDate('submittedAt') },
  ...SHARING_KEYS.map((key) => ({
    label: ANSWER_LABELS[key],
    inWords: asTyped(answerColumn(key)),
  })),
];

function coachName(cells: Cells, programme: Programme): string {
  const email = cells['coach'] ?? '';
  return findCoach(programme, email)?.name ?? email;
}

function linesOf(
  [kept, gone, result]: readonly [Cells, Cells, Cells],
  programme: Programme,
): MergePlan['lines'] {
  return COMPARED.map(({ label, inWords }) => ({
    label,
    kept: inWords(kept, programme),
    gone: inWords(gone, programme),
    result: inWords(result, programme),
  })).filter((line) => line.kept !== line.gone || line.result !== line.kept);
}

function remarksOf(kept: WholeRow, gone: WholeRow, programme: Programme): string[] {
  const [k, g] = [kept, gone].map(({ cells }) => parseEducator(cells));
  if (!k || !g) return [];
  const theirs = coachName(gone.cells, programme);
  const others = g.coach !== '' && k.coach !== '' && g.coach !== k.coach;
  const bothAnswered = k.submittedAt !== '' && g.submittedAt !== '';
  const notes = Object.keys(gone.others).join(', ');
  return [
    hasDoc(k) && hasDoc(g)
      ? `Both have a Doc. The row keeps the first one’s; the other stays where it is: ${g.docUrl || 'see the other row'}`
      : '',
    !hasDoc(k) && hasDoc(g) && others ? `The Doc was made by ${theirs}, in their Drive.` : '',
    others
      ? `${theirs} is the other row’s coach. ${coachName(kept.cells, programme)} stays the coach.`
      : '',
    g.email !== '' && g.email !== k.email
      ? `Answers sent from ${g.email} find this row from now on.`
      : '',
    bothAnswered
      ? 'Both answered: the newer answers count, and of the sharing choices those that allow less. Every version stays in the tab “Answers”.'
      : '',
    hasNotes(gone)
      ? `The other row has something in your own columns (${notes}). It is not copied over; it stays in the tab “Merged”.`
      : '',
  ].filter((remark) => remark !== '');
}
