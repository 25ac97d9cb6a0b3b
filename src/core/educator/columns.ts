// The columns of the programme's Sheet. The hidden first row holds the keys, so that people may
// rename, move and add columns; labels and widths are only where we start.
import { INTAKE } from '../intake/intake';
import type { QuestionKey } from '../intake/question';

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

/** Labels of the answer columns: few words, since the Form's titles are sentences. */
const ANSWER_LABELS: Readonly<Record<QuestionKey, readonly [label: string, width: number]>> = {
  notice: ['Read the first page', 160],
  name: ['Likes to be called', 140],
  site: ['School (from the form)', 160],
  grades: ['Grades', 140],
  subjects: ['Subjects', 180],
  years: ['Years of teaching', 140],
  talents: ['Talents', 220],
  keep: ['What already works', 280],
  learn: ['Learning', 280],
  design: ['Designing', 220],
  work: ['Working', 280],
  implement: ['Implementing', 220],
  need: ['Work on first', 200],
  needs: ['Work on this year', 220],
  place: ['Where they are now', 180],
  question: ['Question or challenge', 280],
  goal: ['If this goes well', 280],
  ten: ['What makes learning worth it', 320],
  support: ['Open to', 260],
  feedback: ['Feedback', 200],
  branch: ['New strategies', 200],
  times: ['Could meet', 240],
  rhythm: ['How often', 200],
  group: ['Telling colleagues', 180],
  highlight: ['Sharing what works', 180],
  open: ['Interested in', 200],
  else: ['What could get in the way', 280],
};

export type AnswerColumnKey = `answer-${QuestionKey}`;

/** The key of the column that shows the answer to a question. */
export function answerColumn(key: QuestionKey): AnswerColumnKey {
  return `answer-${key}`;
}

function answerColumns(keys: readonly QuestionKey[]): Column[] {
  return keys.map((key) => {
    const [label, width] = ANSWER_LABELS[key];
    return { key: answerColumn(key), label, width, kind: 'answer', wrap: true };
  });
}

function system(key: string, label: string, width = 140, hidden = true): Column {
  return { key, label, width, kind: 'system', hidden };
}

const QUESTION_KEYS = INTAKE.map(({ key }) => key);

/** Educators: one row a person. */
export const EDUCATOR_COLUMNS: readonly Column[] = [
  { key: 'educatorId', label: 'Educator ID', width: 120, kind: 'identity', hidden: true },
  { key: 'name', label: 'Name', width: 160, kind: 'identity' },
  { key: 'email', label: 'E-mail', width: 200, kind: 'identity' },
  { key: 'school', label: 'School', width: 160, kind: 'identity' },
  { key: 'coach', label: 'Coach', width: 180, kind: 'identity' },
  { key: 'state', label: 'State', width: 100, kind: 'identity' },
  ...answerColumns(QUESTION_KEYS.filter((key) => key !== 'notice')),
  system('docUrl', 'Coaching Doc', 200, false),
  system('problem', 'Problem', 240, false),
  system('submittedAt', 'Answered at', 160, false),
  system('lastSync', 'Doc last read', 160, false),
  system('responseId', 'Response ID'),
  system('answersHash', 'Answers hash'),
  system('formVersion', 'Form version', 100),
  system('docId', 'Doc ID'),
  system('docIntentAt', 'Doc begun at'),
  system('docSharedAt', 'Doc shared at'),
  system('docProblem', 'Doc problem', 240),
  system('answersJson', 'Answers (for the program)', 200),
];

/** Answers: the dated history, one row for each version that was submitted. */
export const ANSWERS_COLUMNS: readonly Column[] = [
  system('receivedAt', 'Received at', 160, false),
  system('educatorId', 'Educator ID', 120),
  system('responseId', 'Response ID'),
  system('submittedAt', 'Submitted at', 160, false),
  system('answersHash', 'Answers hash'),
  { key: 'email', label: 'E-mail', width: 200, kind: 'identity' },
  ...answerColumns(QUESTION_KEYS),
  system('answersJson', 'Answers (for the program)', 200),
];
