// The columns of the programme's Sheet. The hidden first row holds the keys, so that people may
// rename, move and add columns; labels are only where we start.
import type { OwnItem } from '../answers/form-map';
import { ANSWER_LABELS } from '../answers/labels';
import { INTAKE } from '../intake/intake';
import type { Question, QuestionKey } from '../intake/question';

export interface Column {
  readonly key: string;
  /** What people read in row 2. */
  readonly label: string;
  /** For the add-on only: hidden from people until they unhide it. */
  readonly hidden?: boolean;
}

export type AnswerColumnKey = `answer-${QuestionKey}`;
export type OwnColumnKey = `own-${string}`;

/** The key of the column that shows the answer to a question. */
export function answerColumn(key: QuestionKey): AnswerColumnKey {
  return `answer-${key}`;
}

/** Keys of columns for questions that the lead coach added to the Form begin with it. */
export const OWN_COLUMN = 'own-';

/** The key of the column for a question that the lead coach added to the Form. */
export function ownColumn(itemId: string): OwnColumnKey {
  return `${OWN_COLUMN}${itemId}`;
}

function answerColumns(questions: readonly Question[]): Column[] {
  return questions.map(({ key }) => ({ key: answerColumn(key), label: ANSWER_LABELS[key] }));
}

export function shown(key: string, label: string): Column {
  return { key, label };
}

export function hidden(key: string, label: string): Column {
  return { key, label, hidden: true };
}

/**
 * Educators: one row a person. The order saves calls: a list needs the first columns only, and what one
 * action writes stands side by side.
 */
export const EDUCATOR_COLUMNS: readonly Column[] = [
  shown('name', 'Name'),
  shown('school', 'School'),
  shown('invitedAt', 'Invited at'),
  shown('remindedAt', 'Reminded at'),
  hidden('answersSeen', 'Answers seen by the coach'),
  shown('lastMeeting', 'Last meeting'),
  shown('nextMeeting', 'Next meeting'),
  shown('lastSync', 'Doc last read'),
  shown('problem', 'Problem'),
  hidden('docMemory', 'What was read (for the program)'),
  shown('docUrl', 'Coaching Doc'),
  hidden('docId', 'Doc ID'),
  hidden('docSharedAt', 'Doc shared at'),
  hidden('docProblem', 'Doc problem'),
  hidden('docIntentAt', 'Doc begun at'),
  shown('coach', 'Coach'),
  shown('state', 'State'),
  shown('email', 'E-mail'),
  shown('submittedAt', 'Answered at'),
  hidden('educatorId', 'Educator ID'),
  hidden('responseId', 'Response ID'),
  hidden('aliases', 'Also known by'),
  hidden('choices', 'Sharing choices'),
  hidden('firstNeed', 'First topic'),
  hidden('rhythm', 'Rhythm'),
  hidden('answersHash', 'Answers hash'),
  hidden('answersJson', 'Answers (for the program)'),
  ...answerColumns(INTAKE.filter(({ key }) => key !== 'notice')),
];

/** How many of the first columns hold everything that a list of educators needs. */
export const LEADING_COLUMNS = EDUCATOR_COLUMNS.findIndex(({ key }) => key === 'answersHash') + 1;

/** The same with a column for each question that the lead added, after our own questions. */
export function educatorColumnsWith(own: readonly OwnItem[]): readonly Column[] {
  const added = own.map(({ itemId, title }) => ({
    key: ownColumn(itemId),
    label: title || 'Added question',
  }));
  return [...EDUCATOR_COLUMNS, ...added];
}

/** Answers: the dated history, one row for each version that was submitted. */
export const ANSWERS_COLUMNS: readonly Column[] = [
  shown('receivedAt', 'Received at'),
  shown('submittedAt', 'Submitted at'),
  shown('email', 'E-mail'),
  hidden('educatorId', 'Educator ID'),
  hidden('responseId', 'Response ID'),
  hidden('answersHash', 'Answers hash'),
  hidden('answersJson', 'Answers (for the program)'),
  ...answerColumns(INTAKE),
];

/** Merged: for a day, the two rows of a merge as they were before it. */
export const MERGED_COLUMNS: readonly Column[] = [
  hidden('mergeId', 'Merge ID'),
  shown('mergedAt', 'Merged at'),
  shown('by', 'Merged by'),
  shown('part', 'Part'),
  shown('others', 'Notes in other columns'),
  ...EDUCATOR_COLUMNS,
];
