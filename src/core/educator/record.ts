// One educator: who they are, what they answered last, and where their Doc stands; to cells of the
// Sheet and back. People edit those cells, so reading them never throws.
import { hashAnswers } from '../answers/read-response';
import type { Answers, IntakeResponse, UnreadAnswer } from '../answers/answers';
import { encodeAnswers, parseAnswersJson } from '../answers/stored';
import type { OwnItem } from '../answers/form-map';
import { answersToCells, choiceText, ownCells } from '../answers/wording';
import { INTAKE } from '../intake/intake';
import type { Question, QuestionKey } from '../intake/question';
import { NOT_LISTED } from '../intake/questions-about';
import { emailKey, tidyLine } from '../text/normalize';
import { isoDay } from '../text/short-day';
import { encodeAliases, isMerged, NO_ALIASES, parseAliases, type Aliases } from './aliases';
import { answerColumn, ownColumn } from './columns';
import { filledIn } from './read-again';
import { withChoices } from './stricter';
import type { AnswerColumnKey, OwnColumnKey } from './columns';
import { EDUCATOR_STATES, parseState, stateAfterAnswers } from './states';
import type { EducatorState } from './states';
import {
  encodeSharingChoices,
  parseSharingChoices,
  withAnswers,
  type SharingChoices,
} from './sharing-choices';

export interface EducatorRecord {
  /** Random and ours; an e-mail address is only an attribute. */
  readonly educatorId: string;
  readonly name: string;
  readonly email: string;
  /** The school's name. */
  readonly school: string;
  /** The coach's e-mail; '' when nobody has been chosen. */
  readonly coach: string;
  readonly state: EducatorState;
  /** Null until the Form was answered, or while the stored answers are damaged. */
  readonly answers: Answers | null;
  readonly responseId: string;
  readonly aliases: Aliases;
  /** Null until the Form was answered. */
  readonly choices: SharingChoices | null;
  /** Codes of the answers: what to work on first, and how often to meet; '' when not said. */
  readonly firstNeed: string;
  readonly rhythm: string;
  /** When the mail was sent, as in mail-mark. */
  readonly invitedAt: string;
  readonly remindedAt: string;
  /** ISO date-times; '' when not yet. */
  readonly submittedAt: string;
  /** `submittedAt` of the newest answers that their coach has looked at; '' when of none. */
  readonly answersSeen: string;
  /** '' also when the stored answers are damaged, so that the next delivery mends them. */
  readonly answersHash: string;
  readonly docId: string;
  readonly docUrl: string;
  readonly docIntentAt: string;
  readonly docSharedAt: string;
  /** Google's reason for not sharing the Doc; '' when it is shared or was never made. */
  readonly docProblem: string;
  /** ISO dates, of what the Doc and the Sheet say; '' when none is known. */
  readonly lastMeeting: string;
  readonly nextMeeting: string;
  /** ISO date-time; '' while the Doc was never read. */
  readonly lastSync: string;
  /** What the reading of the Doc remembers, as in doc-memory. */
  readonly docMemory: string;
  /** What can't be read in the Doc: a sentence a line, by place and column. */
  readonly problem: string;
}

type NewEducator = Pick<EducatorRecord, 'educatorId' | 'name' | 'email' | 'school' | 'coach'>;

/** Somebody who was just added: invited, and nothing else known. */
export function newEducator(person: NewEducator): EducatorRecord {
  return {
    ...person,
    state: 'invited',
    answers: null,
    responseId: '',
    aliases: NO_ALIASES,
    choices: null,
    firstNeed: '',
    rhythm: '',
    invitedAt: '',
    remindedAt: '',
    submittedAt: '',
    answersSeen: '',
    answersHash: '',
    docId: '',
    docUrl: '',
    docIntentAt: '',
    docSharedAt: '',
    docProblem: '',
    lastMeeting: '',
    nextMeeting: '',
    lastSync: '',
    docMemory: '',
    problem: '',
  };
}

function date(cell: string): string {
  return /^\d{4}-\d\d-\d\dT/.test(cell) && !Number.isNaN(Date.parse(cell)) ? cell : '';
}

/** What they would work on first, and how often they would meet, as far as the answers say it. */
function wishes({ need, rhythm }: Answers): Pick<EducatorRecord, 'firstNeed' | 'rhythm'> {
  return { firstNeed: need?.code ?? '', rhythm: rhythm?.code ?? '' };
}

/** What a broken state cell most likely said; a Doc means that coaching had started. */
function likelyState(docId: string, answered: boolean): EducatorState {
  if (docId !== '') return 'coaching';
  return answered ? 'answered' : 'invited';
}

/** Reads a row by column key. Broken cells read as empty; nothing throws. */
export function parseEducator(cells: Readonly<Record<string, string>>): EducatorRecord {
  const cell = (key: keyof EducatorRecord | 'answersJson'): string => (cells[key] ?? '').trim();
  const answers = parseAnswersJson(cell('answersJson'));
  const docId = cell('docId');
  const submittedAt = date(cell('submittedAt'));
  return {
    educatorId: cell('educatorId'),
    name: tidyLine(cell('name')),
    email: emailKey(cell('email')),
    school: tidyLine(cell('school')),
    coach: emailKey(cell('coach')),
    state: parseState(cell('state')) ?? likelyState(docId, submittedAt !== ''),
    answers,
    responseId: cell('responseId'),
    aliases: parseAliases(cell('aliases')),
    choices: parseSharingChoices(cell('choices')),
    ...(answers ? wishes(answers) : { firstNeed: cell('firstNeed'), rhythm: cell('rhythm') }),
    invitedAt: cell('invitedAt'),
    remindedAt: cell('remindedAt'),
    submittedAt,
    answersSeen: date(cell('answersSeen')),
    answersHash: answers === null ? '' : cell('answersHash'),
    docId,
    docUrl: cell('docUrl'),
    docIntentAt: date(cell('docIntentAt')),
    docSharedAt: date(cell('docSharedAt')),
    docProblem: cell('docProblem'),
    lastMeeting: isoDay(cell('lastMeeting')),
    nextMeeting: isoDay(cell('nextMeeting')),
    lastSync: date(cell('lastSync')),
    docMemory: cell('docMemory'),
    problem: cell('problem'),
  };
}

/** The identity and system cells; the readable answers are `answerCells`. */
export function educatorToCells(record: EducatorRecord): Record<string, string> {
  const { answers, state, aliases, choices, ...texts } = record;
  return {
    ...texts,
    aliases: encodeAliases(aliases),
    choices: encodeSharingChoices(choices),
    state: EDUCATOR_STATES[state],
    answersJson: answers === null ? '' : encodeAnswers(answers),
  };
}

/**
 * The readable answers by column key: all empty until the Form was answered.
 * @param own questions that the lead added and that have a column
 */
export function answerCells(
  answers: Answers | null,
  questions: readonly Question[],
  own: readonly OwnItem[] = [],
): Partial<Record<AnswerColumnKey | OwnColumnKey, string>> {
  const texts = answers === null ? null : answersToCells(answers, questions);
  const ownTexts = answers === null ? null : ownCells(answers, own);
  const cells: Partial<Record<AnswerColumnKey | OwnColumnKey, string>> = {};
  for (const { key } of questions) cells[answerColumn(key)] = texts?.[key] ?? '';
  for (const { itemId } of own) cells[ownColumn(itemId)] = ownTexts?.[itemId] ?? '';
  return cells;
}

/** The school that the teacher chose; '' when not said or not in the list. */
function schoolIn(answers: Answers, questions: readonly Question[]): string {
  const question = questions.find(({ key }) => key === 'site');
  const { site } = answers;
  if (question === undefined || site === undefined || site.code === NOT_LISTED.code) return '';
  return choiceText(question, site);
}

/**
 * The record with a newer response in it. Name, school and coach that are known stay as they are;
 * the answers only fill in what is missing.
 * @param questions as they stand in the Form, from `askedQuestions`
 * @param gone questions that the Form does not ask any more: what was answered there stays
 */
export function withResponse(
  record: EducatorRecord,
  response: IntakeResponse,
  questions: readonly Question[],
  gone: ReadonlySet<QuestionKey> = new Set(),
): EducatorRecord {
  const { responseId, submittedAt, email } = response;
  const answers = withUnasked(response.answers, record.answers ?? {}, gone);
  return {
    ...record,
    name: record.name || tidyLine(answers.name ?? ''),
    email: record.email || emailKey(email),
    school: record.school || schoolIn(answers, questions),
    state: stateAfterAnswers(record.state),
    choices: withAnswers(record.choices, answers, submittedAt),
    ...wishes(answers),
    answers,
    responseId,
    submittedAt,
    answersHash: hashAnswers(response),
  };
}

/** The newer answers with the older ones to questions that are not asked any more: nobody took those back. */
function withUnasked(newer: Answers, older: Answers, gone: ReadonlySet<QuestionKey>): Answers {
  if (gone.size === 0) return newer;
  const kept: Answers = { ...older };
  delete kept.own;
  delete kept.remarks;
  for (const { key } of INTAKE) if (!gone.has(key)) delete kept[key];
  const isGone = ({ key }: UnreadAnswer): boolean => key !== 'unknown-item' && gone.has(key);
  const unread = [...(older.unread ?? []).filter(isGone), ...(newer.unread ?? [])];
  delete kept.unread;
  return { ...kept, ...newer, ...(unread.length > 0 && { unread }) };
}

/**
 * The record with what a second reading of its own answers brings beyond them; null when that is
 * nothing. In a merged row the sharing choices stay as they are: they are the stricter ones of two.
 */
export function withSecondReading(
  record: EducatorRecord,
  response: IntakeResponse,
): EducatorRecord | null {
  const { choices, submittedAt } = record;
  const known = record.answers ?? {};
  const filled = filledIn(known, response.answers);
  if (filled === null) return null;
  const stays = choices !== null && isMerged(record);
  const answers = stays ? withChoices(filled, choices.now) : filled;
  return {
    ...record,
    ...wishes(answers),
    answers,
    choices: stays ? choices : withAnswers(choices, answers, submittedAt),
    answersHash: hashAnswers(response),
  };
}
