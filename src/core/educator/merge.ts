// Two rows of one person become one: what each column takes from which of the two. Cells in, cells out,
// and safe to repeat: merging the result with the same row again changes nothing.
import { encodeAnswers } from '../answers/stored';
import type { Question } from '../intake/question';
import { emailKey } from '../text/normalize';
import { encodeAliases, type Aliases } from './aliases';
import { sentOn } from './mail-mark';
import { answerCells, parseEducator, type EducatorRecord } from './record';
import {
  encodeSharingChoices,
  NOTHING_CHOSEN,
  sameCodes,
  SHARING_KEYS,
  withAnswers,
  type SharingChoices,
} from './sharing-choices';
import { EDUCATOR_STATES, stateAfterAnswers, type EducatorState } from './states';
import { mergedChoices, withChoices } from './stricter';

/** By column key. */
export type Cells = Readonly<Record<string, string>>;

/** What one Doc's columns say belongs together. */
const DOC_KEYS = [
  'docUrl',
  'docId',
  'docSharedAt',
  'docProblem',
  'docIntentAt',
  'nextMeeting',
  'lastSync',
  'docMemory',
  'problem',
];

/** What the newer answers bring; own questions of the lead are told by their prefix. */
const ANSWER_KEYS = [
  'submittedAt',
  'responseId',
  'firstNeed',
  'rhythm',
  'answersHash',
  'answersJson',
];
const ANSWER_PREFIXES = ['answer-', 'own-'];

/** The later one counts: it says more about where the work with this person stands. */
export const FURTHEST_LAST: readonly EducatorState[] = [
  'invited',
  'answered',
  'declined',
  'ended',
  'paused',
  'coaching',
];

/**
 * The kept row as it will be. It stays who it is (ID, name, address, school, coach, Doc), its empty cells
 * are filled from the other, the newer answers count, and of the sharing choices the stricter.
 * @param questions the sharing choices in words
 */
export function mergedCells(kept: Cells, gone: Cells, questions: readonly Question[]): Cells {
  const [k, g] = [parseEducator(kept), parseEducator(gone)];
  const [newer, older] = isNewer(g, k) ? [gone, kept] : [kept, gone];
  const otherDoc = hasDoc(k) && k.docId !== g.docId;
  const merged: Record<string, string> = {};
  for (const key of new Set([...Object.keys(kept), ...Object.keys(gone)])) {
    merged[key] = kept[key] || gone[key] || '';
    if (DOC_KEYS.includes(key) && otherDoc) merged[key] = kept[key] ?? '';
    if (DOC_KEYS.includes(key) && !hasDoc(k) && hasDoc(g)) merged[key] = gone[key] ?? '';
    if (isAnswer(key)) merged[key] = newer[key] ?? '';
    if (key.startsWith('own-')) merged[key] = newer[key] || older[key] || '';
  }
  const choices = mergedChoices(choicesOf(k), choicesOf(g), g.submittedAt);
  return {
    ...merged,
    ...choiceCells(parseEducator(newer), choices, questions),
    educatorId: k.educatorId,
    state: EDUCATOR_STATES[furtherState(k, g)],
    answersSeen: seenByKeptCoach(k, g),
    lastMeeting: k.lastMeeting > g.lastMeeting ? k.lastMeeting : g.lastMeeting,
    invitedAt: earliest(kept['invitedAt'], gone['invitedAt']),
    remindedAt: earliest(kept['remindedAt'], gone['remindedAt']),
    aliases: encodeAliases(mergedAliases(k, g)),
  };
}

function isAnswer(key: string): boolean {
  return ANSWER_KEYS.includes(key) || ANSWER_PREFIXES.some((prefix) => key.startsWith(prefix));
}

/**
 * Of two responses at the same moment the one counts that recording would take. The same response in both
 * rows was put into the kept one by a press that died, and may be there in part only.
 */
function isNewer(a: EducatorRecord, b: EducatorRecord): boolean {
  if (a.submittedAt === '' || b.submittedAt === '') return a.submittedAt !== '';
  const [timeA, timeB] = [Date.parse(a.submittedAt), Date.parse(b.submittedAt)];
  return timeA === timeB ? a.responseId >= b.responseId : timeA > timeB;
}

export function hasDoc({ docId }: EducatorRecord): boolean {
  return docId !== '';
}

/** Whoever answered has chosen, also where the cell was damaged. */
function choicesOf({ choices, answers, submittedAt }: EducatorRecord): SharingChoices | null {
  if (choices !== null || submittedAt === '') return choices;
  if (answers !== null) return withAnswers(null, answers, submittedAt);
  return { seen: NOTHING_CHOSEN, now: NOTHING_CHOSEN, changedAt: '' };
}

/** The answers say what counts, in the hidden cell and in the columns that people read. */
function choiceCells(
  { answers }: EducatorRecord,
  choices: SharingChoices | null,
  questions: readonly Question[],
): Cells {
  const cells = { choices: encodeSharingChoices(choices) };
  if (answers === null || choices === null) return cells;
  const { now: before } = withAnswers(null, answers, /* submittedAt= */ '');
  if (SHARING_KEYS.every((key) => sameCodes(before[key], choices.now[key]))) return cells;
  const said = withChoices(answers, choices.now);
  const asked = questions.filter(({ key }) => SHARING_KEYS.some((one) => one === key));
  return { ...cells, answersJson: encodeAnswers(said), ...answerCells(said, asked) };
}

function furtherState(a: EducatorRecord, b: EducatorRecord): EducatorState {
  const place = ({ state }: EducatorRecord): number => FURTHEST_LAST.indexOf(state);
  const { state } = place(a) >= place(b) ? a : b;
  return a.submittedAt === '' && b.submittedAt === '' ? state : stateAfterAnswers(state);
}

/** What the coach of the merged row has looked at; another coach's look is none of theirs. */
function seenByKeptCoach(kept: EducatorRecord, gone: EducatorRecord): string {
  const coach = kept.coach || gone.coach;
  const seen = [kept, gone].map((row) => (row.coach === coach ? row.answersSeen : ''));
  return seen.sort().pop() ?? '';
}

/** When they were first written to; a mail that may be on its way only where none was sent. */
function earliest(a = '', b = ''): string {
  const sent = [a, b].filter((cell) => sentOn(cell) !== '');
  sent.sort((one, other) => (sentOn(one) < sentOn(other) ? -1 : 1));
  return sent[0] ?? (a || b);
}

/** Both addresses and every response find the kept row from now on, whichever the row itself names. */
function mergedAliases(kept: EducatorRecord, gone: EducatorRecord): Aliases {
  const all = (...lists: (readonly string[])[]): string[] => [...new Set(lists.flat())];
  const [k, g] = [kept.aliases, gone.aliases];
  const ids = all(k.educatorIds, [gone.educatorId], g.educatorIds);
  const emails = all(k.emails, [kept.email, gone.email].map(emailKey), g.emails);
  const responses = [kept.responseId, gone.responseId];
  return {
    educatorIds: ids.filter((id) => id !== kept.educatorId && id !== ''),
    responseIds: all(k.responseIds, responses, g.responseIds).filter((id) => id !== ''),
    emails: emails.filter((email) => email !== ''),
    docIds: all(k.docIds, g.docIds),
  };
}

/**
 * The kept row as a second press has to take it: without what a press that died wrote, which may be there
 * in part only, but with everything that came since.
 */
export function keptSoFar(before: Cells, merged: Cells, now: Cells): Cells {
  const isOld = (key: string): boolean => now[key] === before[key] || now[key] === merged[key];
  // Newer answers were written whole over whatever stood there.
  const answeredSince = !(isOld('submittedAt') && isOld('responseId'));
  return answeredSince ? now : unmergedCells(before, merged, now);
}

/**
 * The kept row as it was, with what people changed in it since. Answers go back in any case: those that
 * came since are recorded again, each where it belongs.
 * @param merged what the merge wrote, as `mergedCells` has it
 */
export function unmergedCells(before: Cells, merged: Cells, now: Cells): Cells {
  const cells: Record<string, string> = {};
  // A Doc that came with the merge goes back with all that was learned of it.
  const docGoesBack = now['docId'] === merged['docId'] && before['docId'] !== merged['docId'];
  for (const key of Object.keys(now)) {
    const goesBack =
      isAnswer(key) ||
      ['choices', 'aliases', 'answersSeen'].includes(key) ||
      (docGoesBack && [...DOC_KEYS, 'lastMeeting'].includes(key));
    const changedSince = now[key] !== merged[key];
    cells[key] = (changedSince && !goesBack ? now[key] : before[key]) ?? '';
  }
  return cells;
}
