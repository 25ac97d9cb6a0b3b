// The same submission read a second time, after the Form was changed or when an event had brought a
// part of it only: what was absent or unread is filled in, what is known stays.
import type {
  Answers,
  CheckboxGridAnswer,
  Choice,
  GridAnswer,
  RemarkCode,
  UnreadAnswer,
} from '../answers/answers';
import { hashAnswers } from '../answers/read-response';
import { applyReadingRules } from '../answers/reading-rules';
import { INTAKE } from '../intake/intake';
import type { Question } from '../intake/question';

/** @returns null when the second reading tells nothing that is not known */
export function filledIn(known: Answers, again: Answers): Answers | null {
  const halfRead = new Set<string>((known.unread ?? []).map(({ key }) => key));
  const answers: Answers = {};
  for (const question of INTAKE) {
    fill(question, { known, again, halfRead: halfRead.has(question.key) }, answers);
  }
  const own = { ...again.own, ...known.own };
  if (Object.keys(own).length > 0) answers.own = own;
  const unread = stillUnread(known, again);
  if (unread.length > 0) answers.unread = unread;
  if (sameButForRemarks(answers, known)) return null;
  applyReadingRules(answers);
  const remarks = new Set<RemarkCode>();
  for (const one of [known, again, answers]) one.remarks?.forEach((code) => remarks.add(code));
  if (remarks.size > 0) answers.remarks = [...remarks];
  return answers;
}

function sameButForRemarks(a: Answers, b: Answers): boolean {
  const [hashA, hashB] = [a, b].map((one) => hashAnswers({ answers: { ...one, remarks: [] } }));
  return hashA === hashB;
}

interface Readings {
  readonly known: Answers;
  readonly again: Answers;
  /** A part of the answer to this question could not be read at first. */
  readonly halfRead: boolean;
}

/** Sets the answer to one question; never to nothing. */
function fill(question: Question, { known, again, halfRead }: Readings, into: Answers): void {
  switch (question.type) {
    case 'short-text':
    case 'paragraph': {
      const text = known[question.key] ?? again[question.key];
      if (text !== undefined) into[question.key] = text;
      return;
    }
    case 'choice':
    case 'dropdown': {
      const choice = known[question.key] ?? again[question.key];
      if (choice !== undefined) into[question.key] = choice;
      return;
    }
    case 'checkbox': {
      const all = either(known[question.key], again[question.key], halfRead, withFurther);
      if (all !== undefined) into[question.key] = all;
      return;
    }
    case 'grid': {
      const rows = either(known[question.key], again[question.key], halfRead, withRows);
      if (rows !== undefined) into[question.key] = rows;
      return;
    }
    case 'checkbox-grid': {
      const rows = either(known[question.key], again[question.key], halfRead, withTicks);
      if (rows !== undefined) into[question.key] = rows;
    }
  }
}

/** What is known, completed only where a part of it was unread. */
function either<T>(
  known: T | undefined,
  again: T | undefined,
  halfRead: boolean,
  complete: (known: T, again: T) => T,
): T | undefined {
  if (known === undefined || again === undefined) return known ?? again;
  return halfRead ? complete(known, again) : known;
}

function withFurther(known: readonly Choice[], again: readonly Choice[]): readonly Choice[] {
  const lacks = (list: readonly Choice[]) => (one: Choice) =>
    !list.some(({ code, text }) => code === one.code && text === one.text);
  if (!again.some(lacks(known))) return known;
  return [...again, ...known.filter(lacks(again))];
}

/** Rows that were read stay as they are. */
function withRows(known: GridAnswer, again: GridAnswer): GridAnswer {
  return { ...again, ...known };
}

function withTicks(known: CheckboxGridAnswer, again: CheckboxGridAnswer): CheckboxGridAnswer {
  const entries = Object.entries(known).map(([row, ticks]) => {
    const more = again[row] ?? [];
    return [row, more.some((one) => !ticks.includes(one)) ? union(more, ticks) : ticks] as const;
  });
  return { ...again, ...Object.fromEntries(entries) };
}

function union(first: readonly string[], then: readonly string[]): readonly string[] {
  return [...new Set([...first, ...then])];
}

/** What neither reading could make out. */
function stillUnread(known: Answers, again: Answers): UnreadAnswer[] {
  const [before = [], now = []] = [known.unread, again.unread];
  const stays = before.filter(
    (one) => now.some(({ itemId }) => itemId === one.itemId) || !answered(again, one),
  );
  const came = now.filter(
    (one) => !stays.some(({ itemId }) => itemId === one.itemId) && !answered(known, one),
  );
  return [...stays, ...came];
}

function answered(answers: Answers, { key, itemId }: UnreadAnswer): boolean {
  return key === 'unknown-item' ? answers.own?.[itemId] !== undefined : answers[key] !== undefined;
}
