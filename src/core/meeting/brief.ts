// What to know before a meeting, on one page. Every line stems from an answer or from a row of the Doc:
// nothing is guessed, nobody is rated, and what was not said has no line.
import type { Answers } from '../answers/answers';
import { ANSWER_LABELS } from '../answers/labels';
import type { ReadDoc } from '../doc/read/read-doc';
import type { Question } from '../intake/question';
import { shortened } from '../text/shorten';
import type { BriefLine, BriefSection } from './brief-section';
import { feedbackLines, sharingLines, styleLines } from './answer-lines';
import { essentialLines, questionIn } from './essentials';
import { withOpenPromises } from './promises';
import { dueLines, goalLines, reviewLines, rowOf } from './record-lines';
import type { WeekTime } from './week-times';

interface BriefSources {
  /** Null when the Form was not answered. */
  readonly answers: Answers | null;
  /** As they stand in the Form. */
  readonly questions: readonly Question[];
  readonly times: readonly WeekTime[];
  /** Tables of the Doc as it was just read; empty when it was not. */
  readonly kinds: ReadDoc['kinds'];
  /** ISO date. */
  readonly today: string;
}

type Sections = { readonly [Key in BriefSection['key']]: readonly [title: string, most: number] };

/** In their order; a page holds so many lines of each. */
const SECTIONS: Sections = {
  promises: ['Last promises', 8],
  goal: ['Goal', 3],
  reviews: ['To look back on', 6],
  due: ['What came due', 4],
  question: ['Their question', 1],
  essential: ['Essential to them', 4],
  'also-essential': ['Also essential', 6],
  styles: ['How they like to work', 12],
  feedback: ['Feedback', 1],
  sharing: ['Sharing', 2],
};

/** Those without a line are left out. */
export function briefSections(sources: BriefSources): BriefSection[] {
  const lines = { ...recordLines(sources), ...answerLines(sources) };
  return (Object.keys(SECTIONS) as BriefSection['key'][])
    .map((key) => {
      const [title, most] = SECTIONS[key];
      return { key, title, lines: atMost(lines[key], most) };
    })
    .filter((section) => section.lines.length > 0);
}

type Lines = Record<BriefSection['key'], BriefLine[]>;

type FromRecords = 'promises' | 'goal' | 'reviews' | 'due';

function recordLines({ kinds, today }: BriefSources): Pick<Lines, FromRecords> {
  return {
    promises: promiseLines(kinds, today),
    goal: goalLines(kinds, today),
    reviews: reviewLines(kinds, today),
    due: dueLines(kinds, today),
  };
}

const LONGEST_PROMISE = 200;

function promiseLines({ meeting }: ReadDoc['kinds'], today: string): BriefLine[] {
  const open = withOpenPromises(meeting?.records ?? [], today);
  if (!open) return [];
  const from = rowOf(open.record.ref, open.record.values.date, today);
  return open.promises.map((promise) => ({ text: shortened(promise, LONGEST_PROMISE), from }));
}

function answerLines({
  answers,
  questions,
  times,
}: BriefSources): Pick<Lines, Exclude<keyof Lines, FromRecords>> {
  const given = answers ?? {};
  const asked = new Map<string, Question>(questions.map((one) => [one.key, one]));
  const question = questionIn(given);
  const essential = essentialLines(given, asked, times);
  const [, open] = SECTIONS.essential;
  return {
    question: question === '' ? [] : [{ text: question, from: ANSWER_LABELS.question }],
    essential: essential.slice(0, open),
    'also-essential': essential.slice(open),
    styles: styleLines(given, asked),
    feedback: feedbackLines(given, asked),
    sharing: sharingLines(given),
  };
}

/** The last line tells how many more there are, and where. */
function atMost(lines: readonly BriefLine[], most: number): BriefLine[] {
  if (lines.length <= most) return [...lines];
  const rest = lines.slice(most - 1);
  const more = { text: `And ${rest.length} more in the Doc.`, from: rest[0]?.from ?? '' };
  return [...lines.slice(0, most - 1), more];
}
