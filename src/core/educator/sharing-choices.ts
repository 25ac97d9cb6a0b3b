// What the teacher allows, now and when their coach last looked: a changed choice counts at once, and
// the coach is shown it until they have read it. Codes only; words are made where it is shown.
import * as v from 'valibot';
import type { Answers } from '../answers/answers';

/** The questions whose answers allow or forbid something. */
export const SHARING_KEYS = ['group', 'highlight', 'open'] as const;
export type SharingKey = (typeof SHARING_KEYS)[number];

/** Codes by question, or the words typed; empty when nothing was said. */
export type Choices = Readonly<Record<SharingKey, readonly string[]>>;

export interface SharingChoices {
  /** As the coach last saw them; the first answers count as seen. */
  readonly seen: Choices;
  readonly now: Choices;
  /** ISO date-time of the answers that last changed one. */
  readonly changedAt: string;
}

interface ChangedChoice {
  readonly key: SharingKey;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function choicesIn(answers: Answers): Choices {
  const codes = (key: SharingKey): string[] => {
    const said = answers[key];
    const choices = said === undefined ? [] : 'code' in said ? [said] : said;
    return choices.map(({ code, text }) => text ?? code);
  };
  return { group: codes('group'), highlight: codes('highlight'), open: codes('open') };
}

/** @param submittedAt of these answers, ISO date-time */
export function withAnswers(
  known: SharingChoices | null,
  answers: Answers,
  submittedAt: string,
): SharingChoices {
  const now = choicesIn(answers);
  if (known === null) return { seen: now, now, changedAt: '' };
  const changed = changesBetween(known.now, now).length > 0;
  return { seen: known.seen, now, changedAt: changed ? submittedAt : known.changedAt };
}

/** What the coach has not read yet. */
export function unseenChanges(choices: SharingChoices | null): ChangedChoice[] {
  return choices === null ? [] : changesBetween(choices.seen, choices.now);
}

export function asSeen(choices: SharingChoices): SharingChoices {
  return { ...choices, seen: choices.now };
}

function changesBetween(before: Choices, after: Choices): ChangedChoice[] {
  return SHARING_KEYS.map((key) => ({ key, from: before[key], to: after[key] })).filter(
    ({ from, to }) => !sameCodes(from, to),
  );
}

/** Whether both say the same, in any order. */
export function sameCodes(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((code) => b.includes(code));
}

/** What a row says that was answered without saying anything about sharing. */
export const NOTHING_CHOSEN: Choices = { group: [], highlight: [], open: [] };

const Codes = v.array(v.string());
const ChoicesSchema = v.object({ group: Codes, highlight: Codes, open: Codes });
const Stored = v.object({ seen: ChoicesSchema, now: ChoicesSchema, changedAt: v.string() });

export function encodeSharingChoices(choices: SharingChoices | null): string {
  return choices === null ? '' : JSON.stringify(choices);
}

/** Null when the cell is empty or damaged; the next answers fill it again. */
export function parseSharingChoices(cell: string): SharingChoices | null {
  try {
    const parsed = v.safeParse(Stored, JSON.parse(cell));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
