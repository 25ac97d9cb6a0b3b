// Reads a response of the intake Form by item ID into typed answers, and names what it can't read.
import { questionOf } from '../intake/intake';
import { hash64 } from '../text/hash';
import type {
  Answers,
  IntakeResponse,
  Json,
  RawResponse,
  UnreadAnswer,
  UnreadProblem,
} from './answers';
import { asTyped } from './as-typed';
import type { FormItem, FormMap } from './form-map';
import { answerReader, isUnanswered } from './read-answer';
import type { Unreadable } from './read-answer';
import { applyReadingRules } from './reading-rules';

export interface ReadResponse {
  readonly response: IntakeResponse;
  readonly unread: UnreadProblem[];
}

/** `asked` is none: the question to the lead is all that there is to see. */
const SENTENCES: Record<Exclude<Unreadable, 'asked'>, (title: string) => string> = {
  shape: (title) => `The answer to "${title}" has another form than this question gives.`,
  option: (title) => `An answer to "${title}" matches none of the options that we know.`,
  'grid-size': (title) => `An answer to "${title}" has other rows than the question has now.`,
  column: (title) => `An answer to "${title}" matches none of the columns that we know.`,
};

const UNKNOWN_ITEM: UnreadProblem = {
  key: 'unknown-item',
  problem: 'The form has a question that set-up does not know. Its answers stay in the form.',
};

function problemWith(item: FormItem, problem: keyof typeof SENTENCES): UnreadProblem {
  const title = item.changed?.title ?? questionOf(item.key).title;
  return { key: item.key, problem: SENTENCES[problem](title) };
}

/** A copy that survives JSON, whatever came. */
function asJson(value: unknown): Json {
  try {
    const text: string | undefined = JSON.stringify(value);
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Prepared once for a Form, then called for each response: linear in the answers. */
export function responseReader(map: FormMap): (raw: RawResponse) => ReadResponse {
  const items = new Map(map.items.map((item) => [item.itemId, { item, read: answerReader(item) }]));
  return (raw) => {
    const answers: Answers = {};
    const own: Record<string, string> = {};
    const unread: UnreadAnswer[] = [];
    const problems = new Map<string, UnreadProblem>();
    for (const { itemId, value, item } of raw.answers) {
      if (isUnanswered(value)) continue;
      const known = items.get(itemId);
      if (!known && item) {
        own[itemId] = asTyped(value, item.rows);
        continue;
      }
      const problem = known?.read(value, answers);
      if (known && !problem) continue;
      const key = known?.item.key ?? 'unknown-item';
      unread.push({ key, itemId, value: keptValue(value, known?.item) });
      if (!known) problems.set(key, UNKNOWN_ITEM);
      else if (problem && problem !== 'asked') problems.set(key, problemWith(known.item, problem));
    }
    if (Object.keys(own).length > 0) answers.own = own;
    if (unread.length > 0) answers.unread = unread;
    applyReadingRules(answers);
    const { responseId, submittedAt, email } = raw;
    return {
      response: { responseId, submittedAt, email, answers },
      unread: [...problems.values()],
    };
  };
}

/** As it came; a grid with its rows, since places say nothing to whoever reads it later. */
function keptValue(value: unknown, item: FormItem | undefined): Json {
  const rows = item?.rows?.now.map(({ text }) => text);
  const isGrid = Array.isArray(value) && rows?.length === value.length;
  return isGrid ? asTyped(value, rows) : asJson(value);
}

/** The same JSON whatever the order in which keys were set. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** 16 hexadecimal digits that change when any answer does. */
export function hashAnswers(response: Pick<IntakeResponse, 'answers'>): string {
  return hash64(canonical(response.answers));
}
