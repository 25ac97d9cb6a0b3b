// Reads one cell by its field: what of it the Sheet may have, or why it can't be read.
import type { FieldWord, RecordField } from '../../records/record-kind';
import { wordsOf } from '../../records/record-kinds';
import { readDate } from '../../text/dates';
import { tidyLine } from '../../text/normalize';
import type { DocCell } from './doc-model';
import type { DocProblemCode, ReadingContext } from './read-doc';
import { readRef } from './refs';
import { wordKey } from './same-words';

type CellValue = { readonly value: string } | { readonly problem: DocProblemCode };

interface CellContext extends Pick<ReadingContext, 'staffGoals' | 'dateOrder'> {
  /** ISO date; a date without a year is the one nearest to it. */
  readonly near: string;
}

/** An empty cell is '' and no problem. */
export function readCell(
  field: RecordField,
  { text, oddities: [oddity] }: DocCell,
  context: CellContext,
): CellValue {
  if (oddity) return { problem: oddity };
  if (wordKey(text) === '') return { value: '' };
  switch (field.kind) {
    case 'word':
      return found(readWord(text, wordsOf(field, context.staffGoals)), 'unknown-word');
    case 'date':
      return found(readDate(text, context.dateOrder, context.near), 'not-a-date');
    case 'number':
      return found(readMinutes(text, field.range), 'not-a-number');
    case 'ref':
      return found(readRef('strategy', text), 'not-a-ref');
    case 'text':
    case 'link':
    case 'text-link':
      return fitting(field.back === 'after-yes' ? text.trim() : tidyLine(text));
  }
}

/** A cell of the Sheet takes 50,000 characters; words that are cut are not somebody's exact words. */
const LONGEST = 49_000;

function fitting(value: string): CellValue {
  return value.length <= LONGEST ? { value } : { problem: 'too-long' };
}

function found(value: string, problem: DocProblemCode): CellValue {
  return value === '' ? { problem } : { value };
}

/** The code of a word, by the word itself or by what else counts as it; '' when it is none. */
function readWord(text: string, words: readonly FieldWord[]): string {
  const key = wordKey(text);
  const named = words.find(({ word }) => wordKey(word) === key);
  const other = words.find(({ alsoReadAs = [] }) =>
    alsoReadAs.some((also) => wordKey(also) === key),
  );
  return (named ?? other)?.code ?? '';
}

const MINUTES = /^0*(\d{1,3}) ?(?:'|\u2019|m|mins?|minutes?)?\.?$/i;

/** Whole minutes within the range; '' for anything else. */
function readMinutes(text: string, range: RecordField['range']): string {
  const minutes = Number(MINUTES.exec(tidyLine(text))?.[1] ?? NaN);
  const { least, most } = range ?? { least: 0, most: Infinity };
  return minutes >= least && minutes <= most ? String(minutes) : '';
}
