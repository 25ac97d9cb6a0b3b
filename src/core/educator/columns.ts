// The columns of the programme's Sheet. The hidden first row holds the keys, so that people may
// rename, move and add columns; labels and widths are only where we start.
import { ANSWER_LABELS } from '../answers/labels';
import { INTAKE } from '../intake/intake';
import type { Question, QuestionKey } from '../intake/question';

export interface Column {
  readonly key: string;
  /** What people read in row 2. */
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly kind: 'identity' | 'answer' | 'derived' | 'system';
  readonly hidden?: boolean;
  readonly wrap?: boolean;
}

/** Pixels, by how much there is to read. */
const ANSWER_WIDTHS: Readonly<Record<Question['type'], number>> = {
  'short-text': 140,
  paragraph: 280,
  dropdown: 160,
  choice: 200,
  checkbox: 220,
  grid: 280,
  'checkbox-grid': 240,
};

export type AnswerColumnKey = `answer-${QuestionKey}`;

/** The key of the column that shows the answer to a question. */
export function answerColumn(key: QuestionKey): AnswerColumnKey {
  return `answer-${key}`;
}

function answerColumns(questions: readonly Question[]): Column[] {
  return questions.map(({ key, type }) => ({
    key: answerColumn(key),
    label: ANSWER_LABELS[key],
    width: ANSWER_WIDTHS[type],
    kind: 'answer',
    wrap: true,
  }));
}

function system(key: string, label: string, width = 140, hidden = true): Column {
  return { key, label, width, kind: 'system', hidden };
}

/**
 * Educators: one row a person. The order saves calls: a list needs the first columns only, and what one
 * action writes stands side by side.
 */
export const EDUCATOR_COLUMNS: readonly Column[] = [
  { key: 'name', label: 'Name', width: 160, kind: 'identity' },
  { key: 'school', label: 'School', width: 160, kind: 'identity' },
  system('docUrl', 'Coaching Doc', 200, false),
  system('docId', 'Doc ID'),
  system('docSharedAt', 'Doc shared at'),
  system('docProblem', 'Doc problem', 240),
  system('docIntentAt', 'Doc begun at'),
  { key: 'coach', label: 'Coach', width: 180, kind: 'identity' },
  { key: 'state', label: 'State', width: 100, kind: 'identity' },
  { key: 'email', label: 'E-mail', width: 200, kind: 'identity' },
  system('submittedAt', 'Answered at', 160, false),
  { key: 'educatorId', label: 'Educator ID', width: 120, kind: 'identity', hidden: true },
  system('responseId', 'Response ID'),
  system('answersHash', 'Answers hash'),
  system('answersJson', 'Answers (for the program)', 200),
  ...answerColumns(INTAKE.filter(({ key }) => key !== 'notice')),
  system('problem', 'Problem', 240, false),
  system('lastSync', 'Doc last read', 160, false),
];

/** How many of the first columns hold everything that a list of educators needs. */
export const LEADING_COLUMNS = EDUCATOR_COLUMNS.findIndex(({ key }) => key === 'answersHash') + 1;

/** Answers: the dated history, one row for each version that was submitted. */
export const ANSWERS_COLUMNS: readonly Column[] = [
  system('receivedAt', 'Received at', 160, false),
  system('submittedAt', 'Submitted at', 160, false),
  { key: 'email', label: 'E-mail', width: 200, kind: 'identity' },
  system('educatorId', 'Educator ID', 120),
  system('responseId', 'Response ID'),
  system('answersHash', 'Answers hash'),
  system('answersJson', 'Answers (for the program)', 200),
  ...answerColumns(INTAKE),
];
