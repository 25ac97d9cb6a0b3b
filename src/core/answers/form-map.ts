// What set-up stores about a Form, so that an answer is known by item ID and position and never by
// a title that somebody may rename; and its compact text for storing.
import * as v from 'valibot';
import { AddOnError } from '../errors';
import { isQuestionKey } from '../intake/intake';
import type { Question, QuestionKey } from '../intake/question';
import { hash64 } from '../text/hash';

export interface CodedText {
  readonly code: string;
  readonly text: string;
}

export interface FormItem {
  readonly key: QuestionKey;
  readonly itemId: string;
  readonly options?: readonly CodedText[];
  readonly rows?: readonly CodedText[];
  readonly columns?: readonly CodedText[];
}

export type FormMap = readonly FormItem[];

function coded(entries: readonly CodedText[]): CodedText[] {
  return entries.map(({ code, text }) => ({ code, text }));
}

/** What to remember of a question once the Form has given it an item ID. */
export function toFormItem(question: Question, itemId: string): FormItem {
  const known = { key: question.key, itemId };
  if ('options' in question) return { ...known, options: coded(question.options) };
  if ('rows' in question) {
    return { ...known, rows: coded(question.rows), columns: coded(question.columns) };
  }
  return known;
}

type Pairs = readonly (readonly [code: string, text: string])[];

function toPairs(entries: readonly CodedText[] | undefined): Pairs | null {
  return entries?.map(({ code, text }) => [code, text] as const) ?? null;
}

/** One text, with a hash in front that tells whether it came back whole. */
export function encodeFormMap(map: FormMap): string {
  const rows = map.map(({ key, itemId, options, rows, columns }) => [
    key,
    itemId,
    toPairs(options),
    toPairs(rows),
    toPairs(columns),
  ]);
  const json = JSON.stringify(rows);
  return hash64(json) + json;
}

const PairsSchema = v.nullable(
  v.array(
    v.pipe(
      v.tuple([v.string(), v.string()]),
      v.transform(([code, text]) => ({ code, text })),
    ),
  ),
);
const KeySchema = v.custom<QuestionKey>((key) => typeof key === 'string' && isQuestionKey(key));
const MapSchema = v.array(
  v.pipe(
    v.tuple([KeySchema, v.string(), PairsSchema, PairsSchema, PairsSchema]),
    v.transform(([key, itemId, options, rows, columns]): FormItem => ({
      key,
      itemId,
      ...(options && { options }),
      ...(rows && { rows }),
      ...(columns && { columns }),
    })),
  ),
);

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** @throws AddOnError `damaged` when a part is missing, out of order or changed */
export function decodeFormMap(text: string): FormMap {
  const json = text.slice(16);
  const map = v.safeParse(
    MapSchema,
    hash64(json) === text.slice(0, 16) ? parsedJson(json) : undefined,
  );
  if (map.success) return map.output;
  throw new AddOnError(
    'damaged',
    'What SAGE Coach knew about the questions of the Form can’t be read. No answer is lost: the Form ' +
      'has them all. Please ask whoever looks after the script.',
  );
}
