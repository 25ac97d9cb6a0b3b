// What the programme knows about its Form, so that an answer is known by item ID and code and never by
// a text that somebody may change; and that knowledge as compact text for storing.
import * as v from 'valibot';
import { AddOnError } from '../errors';
import { isQuestionKey } from '../intake/intake';
import type { Option, Question, QuestionKey } from '../intake/question';

export interface CodedText {
  /** '' while a person has to say what the text stands for. */
  readonly code: string;
  readonly text: string;
  /** Only then: the code that had its place before. */
  readonly likely?: string;
}

/** The options of a question, or the rows or columns of a grid. */
export interface CodedList {
  /** As they stand in the Form, in its order. */
  readonly now: readonly CodedText[];
  /** Texts that stood there once, newest first: answers sent then still use them. */
  readonly former: readonly CodedText[];
}

export interface FormItem {
  readonly key: QuestionKey;
  readonly itemId: string;
  readonly options?: CodedList;
  readonly rows?: CodedList;
  readonly columns?: CodedList;
  /** Deleted from the Form: the lead has not decided yet, or wants it left out. */
  readonly gone?: 'undecided' | 'left-out';
  /** What a person made of the question itself; absent where it stands as we wrote it. */
  readonly changed?: ChangedTexts;
}

export interface ChangedTexts {
  readonly title?: string;
  readonly help?: string;
  readonly required?: boolean;
  /** The Form's own "Other" box. */
  readonly other?: boolean;
}

/** A question that the lead added; its answers get a column with its title. */
export interface OwnItem {
  readonly itemId: string;
  readonly title: string;
}

export interface FormMap {
  /** In the order of the intake. */
  readonly items: readonly FormItem[];
  readonly own: readonly OwnItem[];
}

/** Before the first question was written. */
export const EMPTY_FORM_MAP: FormMap = { items: [], own: [] };

function listOf(entries: readonly Option[]): CodedList {
  return { now: entries.map(({ code, text }) => ({ code, text })), former: [] };
}

/** What to remember of a question once the Form has given it an item ID. */
export function toFormItem(question: Question, itemId: string): FormItem {
  const known = { key: question.key, itemId };
  if ('options' in question) return { ...known, options: listOf(question.options) };
  if ('rows' in question) {
    return { ...known, rows: listOf(question.rows), columns: listOf(question.columns) };
  }
  return known;
}

const Texts = v.array(
  v.pipe(
    v.tuple([v.string(), v.string(), v.optional(v.string())]),
    v.transform(([code, text, likely]): CodedText => ({ code, text, ...(likely && { likely }) })),
  ),
);
const ListSchema = v.nullable(
  v.pipe(
    v.tuple([Texts, Texts]),
    v.transform(([now, former]): CodedList => ({ now, former })),
  ),
);
const ChangedSchema = v.object({
  title: v.optional(v.string()),
  help: v.optional(v.string()),
  required: v.optional(v.boolean()),
  other: v.optional(v.boolean()),
});
const KeySchema = v.custom<QuestionKey>((key) => typeof key === 'string' && isQuestionKey(key));
const ItemSchema = v.pipe(
  v.tuple([
    KeySchema,
    v.string(),
    ListSchema,
    ListSchema,
    ListSchema,
    v.picklist(['', 'undecided', 'left-out']),
    v.optional(ChangedSchema),
  ]),
  v.transform(([key, itemId, options, rows, columns, gone, changed]): FormItem => ({
    key,
    itemId,
    ...(options && { options }),
    ...(rows && { rows }),
    ...(columns && { columns }),
    ...(gone && { gone }),
    ...(changed && { changed }),
  })),
);
const MapSchema = v.object({
  items: v.array(ItemSchema),
  own: v.array(v.object({ itemId: v.string(), title: v.string() })),
});

type StoredText = readonly [code: string, text: string, likely?: string];

function toStored(list: CodedList | undefined): readonly [StoredText[], StoredText[]] | null {
  const texts = (entries: readonly CodedText[]): StoredText[] =>
    entries.map(({ code, text, likely }) => (likely ? [code, text, likely] : [code, text]));
  return list ? [texts(list.now), texts(list.former)] : null;
}

/** One text, with its length in front, which tells whether it came back whole. */
export function encodeFormMap({ items, own }: FormMap): string {
  const rows = items.map(({ key, itemId, options, rows, columns, gone, changed }) => [
    key,
    itemId,
    toStored(options),
    toStored(rows),
    toStored(columns),
    gone ?? '',
    ...(changed ? [changed] : []),
  ]);
  const json = JSON.stringify({ items: rows, own });
  return `${json.length}:${json}`;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** @throws AddOnError `damaged` when a part is missing, out of order or changed */
export function decodeFormMap(text: string): FormMap {
  const json = text.slice(text.indexOf(':') + 1);
  const isWhole = text.startsWith(`${json.length}:`);
  const map = v.safeParse(MapSchema, isWhole ? parsedJson(json) : undefined);
  if (map.success) return map.output;
  throw new AddOnError(
    'damaged',
    'What SAGE Coach knew about the questions of the Form can’t be read. No answer is lost: the Form ' +
      'has them all. Please ask whoever looks after the script.',
  );
}
