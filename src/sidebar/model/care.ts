// What waits for the lead coach, put in order and into words. Pure.
import type { CareData, FormQuestion, ListChange, RemovalReceipt } from '../../shared/care-api';
import type { Notice } from '../../shared/sidebar-api';
import { count, dateInWords } from '../words';

/** The parts of the view that wait for a person, in their order. */
export const WAITING = ['health', 'form', 'deleted', 'columns', 'lists'] as const;
export type Waiting = (typeof WAITING)[number];

/** How many things wait in each part. */
export function waiting(care: CareData): Record<Waiting, number> {
  return {
    health: toRepair(care).length,
    form: care.formQuestions.length,
    deleted: care.deletedQuestions.length,
    columns: care.columnQuestions.length,
    lists: listsWaiting(care.lists),
  };
}

function listsWaiting({ changes, problems, undecided = [] }: CareData['lists']): number {
  return changes.length + problems.length + undecided.length;
}

/** What is broken and not asked about in another part. */
export function toRepair({ health }: CareData): Notice[] {
  return health.filter(({ action }) => action !== 'care');
}

/** The part that comes first and so has the one blue button; undefined when nothing waits. */
export function firstWaiting(care: CareData): Waiting | undefined {
  const waits = waiting(care);
  return WAITING.find((part) => waits[part] > 0);
}

export interface Group<T> {
  title: string;
  items: T[];
}

/** Those with the same title together, in the order in which titles first appear. */
export function grouped<T>(items: T[], titleOf: (item: T) => string): Group<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const title = titleOf(item);
    groups.set(title, [...(groups.get(title) ?? []), item]);
  }
  return [...groups].map(([title, those]) => ({ title, items: those }));
}

/** What was chosen for each text so far, by the ID of its question. */
export type Picked = Readonly<Record<string, string>>;

/** The code that stands chosen: the person's own choice while it is still offered, else the likeliest. */
export function chosenCode({ id, choices, suggested }: FormQuestion, picked: Picked): string {
  const own = picked[id];
  const isOffered = own === '' || choices.some(({ code }) => code === own);
  return own !== undefined && isOffered ? own : suggested;
}

const TEXT_KINDS: Record<FormQuestion['kind'], string> = {
  option: 'An answer now reads',
  row: 'A line now reads',
  column: 'A heading now reads',
};

export function whatReads({ kind }: FormQuestion): string {
  return TEXT_KINDS[kind];
}

const CHANGE_WORDS: Record<ListChange['kind'], string> = {
  added: 'Added',
  renamed: 'Renamed',
  hint: 'New hint',
  removed: 'No longer offered',
  moved: 'Moved',
};

export function changeWord({ kind, where }: ListChange): string {
  return kind === 'removed' && where === 'docs' ? 'Left out' : CHANGE_WORDS[kind];
}

/** What the button that applies changed lists says, and what is said once it has. */
export function listWords(changes: readonly ListChange[]): {
  button: string;
  running: string;
  done: string;
} {
  return changes.some(({ where }) => where === 'form')
    ? {
        button: 'Update the form',
        running: 'Updating the form…',
        done: 'The form is up to date.',
      }
    : { button: 'Use for new Docs', running: 'Saving…', done: 'New Docs will be like that.' };
}

/** `Answers: 3`, without what there was none of. */
export function countLines(counts: { label: string; count: number }[]): string[] {
  return counts.filter((one) => one.count > 0).map((one) => `${one.label}: ${one.count}`);
}

/** A receipt as plain text, for pasting into a mail or a file. */
export function receiptText(receipt: RemovalReceipt): string {
  return [
    `SAGE Coach: removal of a teacher’s data, receipt ${receipt.number}`,
    `Date: ${dateInWords(receipt.on)}`,
    `Done by: ${receipt.by}`,
    '',
    'Removed',
    ...countLines(receipt.gone).map((line) => `- ${line}`),
    '',
    'What stays',
    ...receipt.stays.map((line) => `- ${line}`),
    ...(receipt.finished ? [] : ['', NOT_FINISHED]),
  ].join('\n');
}

export const NOT_FINISHED = 'Something is left to delete. It goes by itself within the hour.';

/** What is said once several texts were saved one after the other. */
export function savedSoFar(done: number, all: number): string {
  return done < all ? `Saved ${done} of ${all}…` : `${count(all, 'text')} saved.`;
}
