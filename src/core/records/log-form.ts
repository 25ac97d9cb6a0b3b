// The quick log's forms, made from the definition of each kind and from what stands in the Doc: a table or
// a column that is not there is not asked for.
import type { Answers } from '../answers/answers';
import type { ReadDoc } from '../doc/read/read-doc';
import { readRef } from '../doc/read/refs';
import { highlightNever } from '../profile/phrases';
import { shortened } from '../text/shorten';
import { LOG_KINDS, logFields, logTitle } from './log-fields';
import type { FieldKind } from './record-kind';
import type { KeyedField } from './record-kinds';

/** How a field is filled in. */
export type LogInput = 'line' | 'lines' | 'choice' | 'date' | 'number' | 'link';

export interface LogField {
  key: string;
  label: string;
  input: LogInput;
  help: string;
  /** For `choice`: codes or Refs, each with what people read. */
  choices: { value: string; label: string }[];
}

export interface LogForm {
  kind: string;
  /** Such as "Log a meeting". */
  title: string;
  /** What to know before filling it in; absent when there is nothing to say. */
  note?: string;
  fields: LogField[];
}

/** The tables that a coach may add to: not the highlights of a teacher who asked not to be asked. */
export function mayBeOffered(kinds: ReadDoc['kinds'], answers: Answers | null): ReadDoc['kinds'] {
  const { highlight, ...others } = kinds;
  return highlight && highlightNever(answers) ? others : kinds;
}

const INPUTS: Record<FieldKind, LogInput> = {
  text: 'lines',
  word: 'choice',
  date: 'date',
  number: 'number',
  link: 'link',
  'text-link': 'line',
  ref: 'choice',
};

/** Longer names of strategies are cut in the list of choices. */
const LONGEST_NAME = 60;

/**
 * One form for each kind whose table was found.
 * @param pending Refs that were written into the Doc since it was read
 */
export function logForms(kinds: ReadDoc['kinds'], pending: readonly string[] = []): LogForm[] {
  const strategies = strategyChoices(kinds, pending);
  return LOG_KINDS.flatMap((kind): LogForm[] => {
    const columns = kinds[kind]?.found.columns;
    if (!columns) return [];
    const fields = logFields(kind)
      .filter(({ key }) => columns.has(key))
      .map((field) => logField(field, strategies))
      // Nothing to choose from: nothing to ask.
      .filter(({ input, choices }) => input !== 'choice' || choices.length > 0);
    return fields.length === 0 ? [] : [{ kind, title: logTitle(kind) ?? '', fields }];
  });
}

/** @param strategies those that can be chosen, by Ref */
export function logField(field: KeyedField, strategies: LogField['choices']): LogField {
  const { key, heading: label, help = '', kind, words = [] } = field;
  const choices =
    kind === 'ref' ? strategies : words.map(({ code, word }) => ({ value: code, label: word }));
  return { key, label, input: INPUTS[kind], help, choices };
}

/** "S-01 · its name", as the Doc has it now; names are shown and never kept. Then those written since. */
function strategyChoices(
  { strategy }: ReadDoc['kinds'],
  pending: readonly string[],
): LogField['choices'] {
  const read = (strategy?.records ?? []).map(({ ref, texts }) => {
    const name = shortened(texts.strategy?.trim().split('\n')[0] ?? '', LONGEST_NAME);
    return { value: ref, label: name === '' ? ref : `${ref} · ${name}` };
  });
  const since = pending.filter(
    (ref) => readRef('strategy', ref) !== '' && !read.some(({ value }) => value === ref),
  );
  return [...read, ...since.map((ref) => ({ value: ref, label: ref }))];
}
