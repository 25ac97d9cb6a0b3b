// Removing an educator: what goes, what can't, and the tombstone that keeps them from coming back. A
// tombstone names nobody: it holds random IDs and counts.
import * as v from 'valibot';

/** What goes, in the order in which people read it; labels fit the plan and the receipt. */
const GONE_LABELS = {
  row: 'Row in Educators, with every note that people wrote into it',
  answers: 'Dated answers in Answers',
  responses: 'Responses in the Form',
  records: 'Records that were read from the Doc',
  problems: 'Rows in Problems',
  merges: 'Rows in Merged',
  responder: 'Place in the list of people who may answer the Form',
} as const;

export type GoneKey = keyof typeof GONE_LABELS;
export type Counts = Readonly<Partial<Record<GoneKey, number>>>;

export interface Removal {
  /** Counts up within the programme. */
  readonly number: string;
  /** ISO date-time. */
  readonly on: string;
  /** E-mail of the lead coach who did it. */
  readonly by: string;
  readonly educatorIds: readonly string[];
  /** Never recorded again, whoever delivers them. */
  readonly responseIds: readonly string[];
  /** As found when it began. */
  readonly counts: Counts;
  /** There was a coaching Doc, which stays. */
  readonly hadDoc: boolean;
  readonly finished: boolean;
}

const GONE_KEYS = Object.keys(GONE_LABELS) as GoneKey[];

const Stored = v.array(
  v.object({
    number: v.string(),
    on: v.string(),
    by: v.string(),
    educatorIds: v.array(v.string()),
    responseIds: v.array(v.string()),
    counts: v.record(v.picklist(GONE_KEYS), v.number()),
    hadDoc: v.boolean(),
    finished: v.boolean(),
  }),
);

/** The oldest first. @throws when the stored text is damaged; '' means that nobody was removed yet */
export function parseRemovals(text: string): readonly Removal[] {
  return text === '' ? [] : v.parse(Stored, JSON.parse(text));
}

/** The list with this one put in, in place of the one with its number. */
export function withRemoval(removals: readonly Removal[], removal: Removal): readonly Removal[] {
  const others = removals.filter(({ number }) => number !== removal.number);
  return [...others, removal].sort((a, b) => Number(a.number) - Number(b.number));
}

/** Also for things learned while it was under way, such as a response that came in meanwhile. */
export function withResponses(removal: Removal, responseIds: Iterable<string>): Removal {
  return { ...removal, responseIds: [...new Set([...removal.responseIds, ...responseIds])] };
}

/** What there is none of is left out. */
export function goneLines(counts: Counts): { label: string; count: number }[] {
  return GONE_KEYS.map((key) => ({ label: GONE_LABELS[key], count: counts[key] ?? 0 })).filter(
    ({ count }) => count > 0,
  );
}

/** What no press of a button here can take away; true of everybody, so that a receipt names nobody. */
export function whatStays({ hadDoc }: Pick<Removal, 'hadDoc'>): string[] {
  return [...(hadDoc ? [DOC_STAYS] : []), ...ALWAYS_STAYS];
}

const DOC_STAYS =
  'The coaching Doc and its version history. It belongs to the coach who made it, and whoever can open it now still can. Offer the teacher a copy, then agree whether it is archived or deleted.';

const ALWAYS_STAYS = [
  'What Google keeps: the version history of this Sheet, and backups, for as long as your school’s account keeps them.',
  'Mails that were sent.',
  'Copies that people made: downloads, prints, a response tab linked to the Form, and words typed into other rows, other tabs or other files.',
  'Exports and logs of whoever looks after your school’s accounts.',
  'If the same person answers the Form again, that is a new response and makes a new row.',
];

/** Another row of Educators has the address of the one that goes. */
export const SAME_ADDRESS_STAYS =
  'Another row of Educators has the same e-mail. It stays, with everything that belongs to it.';

/** Said in the plan when the Form can't be opened now. */
export const FORM_WAITS =
  'The Form can’t be opened right now. Responses in it are deleted as soon as it can, by the hourly run.';
