// Reads the rows of one table: records by their Ref, rows that wait for one, and what is unclear.
import {
  asksTheTeacher,
  fieldsOf,
  REF,
  type FieldKey,
  type KeyedField,
} from '../../records/record-kinds';
import { daysAfter } from '../../text/short-day';
import type { DocCell, DocRow } from './doc-model';
import { readCell } from './read-cell';
import type {
  DocProblem,
  DocProblemCode,
  DocRecord,
  FoundTable,
  ReadingContext,
  ReadKind,
} from './read-doc';
import { formatRef, readRefNumber, refNumbersIn } from './refs';

export function readRows(
  found: FoundTable,
  context: ReadingContext,
): { read: ReadKind; problems: DocProblem[] } {
  const { kind, table } = found;
  const rows = table.rows.slice(1).map((row, i) => seenRow(found, row, i + 1));
  const said = rows.filter(({ saysSomething }) => saysSomething);
  const shared = repeated(said.map(({ number }) => number).filter((number) => number > 0));
  const results = rows.map((row) => readRow(found, row, shared.has(row.number), context));
  const records = results.flatMap(({ record }) => record ?? []);
  const clear = new Set(records.map(({ ref }) => ref));
  const mentioned = said.flatMap(({ mentions }) => mentions).map((n) => formatRef(kind, n));
  return {
    problems: results.flatMap(({ problems }) => problems),
    read: {
      found,
      records,
      withoutRef: said.flatMap(({ waits }) => waits ?? []),
      unclear: asksTheTeacher(kind) ? [] : [...new Set(mentioned)].filter((ref) => !clear.has(ref)),
      highest: Math.max(0, ...rows.flatMap(({ mentions }) => mentions)),
    },
  };
}

function readRow(
  found: FoundTable,
  { row, place, saysSomething, number, problem }: SeenRow,
  isShared: boolean,
  context: ReadingContext,
): { record?: DocRecord; problems: DocProblem[] } {
  const { kind } = found;
  const because = (column: string, what: DocProblemCode) => ({
    problems: [{ kind, row: place, column, what }],
  });
  if (!saysSomething) return isSuggested(row) ? because('', 'suggestion') : { problems: [] };
  if (problem) return because(REF.heading, problem);
  if (isShared) return because(REF.heading, 'same-ref');
  const { values, texts, inCells } = readFields(found, row, context);
  const problems = inCells.map((each) => ({ kind, row: place, ...each }));
  return number === 0
    ? { problems }
    : { problems, record: { ref: formatRef(kind, number), values, texts } };
}

interface SeenRow {
  readonly row: DocRow;
  /** From 1. */
  readonly place: number;
  readonly saysSomething: boolean;
  /** Of its Ref; 0 when it has none that can be read. */
  readonly number: number;
  /** All that could be a Ref in its Ref cell. */
  readonly mentions: readonly number[];
  /** Its Ref cell, when that is empty and may be filled in. */
  readonly waits?: DocCell;
  /** Why its Ref can't be read. */
  readonly problem?: DocProblemCode;
}

function seenRow({ kind, columns }: FoundTable, row: DocRow, place: number): SeenRow {
  const at = columns.get('ref') ?? -1;
  const cell = row.cells[at];
  const saysSomething = row.cells.some((each, c) => c !== at && speaks(each));
  const mentions = refNumbersIn(kind, cell?.text ?? '');
  const seen = { row, place, saysSomething, mentions, number: 0 };
  const oddity = cell ? cell.oddities[0] : 'merged';
  if (!cell || oddity) return { ...seen, problem: oddity ?? 'merged' };
  if (cell.text.trim() === '') return { ...seen, waits: cell };
  const number = readRefNumber(kind, cell.text);
  return number > 0 ? { ...seen, number } : { ...seen, problem: 'not-a-ref' };
}

/** A chip or a table in a cell is said, too; what was only suggested is not. */
function speaks({ text, oddities }: DocCell): boolean {
  return text.trim() !== '' || oddities.includes('chip') || oddities.includes('nested-table');
}

function isSuggested({ cells }: DocRow): boolean {
  return cells.some(({ oddities }) => oddities.includes('suggestion'));
}

function repeated(numbers: readonly number[]): ReadonlySet<number> {
  return new Set(numbers.filter((number, i) => numbers.indexOf(number) !== i));
}

type Values = Partial<Record<FieldKey, string>>;

/**
 * Rows tell what has been, and stay what they were: of the days that a first date without a year can mean, it is
 * one of the last ten months or the next two. What else the row dates is near that.
 */
const LOOKING_BACK_DAYS = 122;

function readFields(
  { kind, columns }: FoundTable,
  row: DocRow,
  context: ReadingContext,
): { values: Values; texts: Values; inCells: Pick<DocProblem, 'column' | 'what'>[] } {
  const values: Values = {};
  const texts: Values = {};
  const inCells: Pick<DocProblem, 'column' | 'what'>[] = [];
  const cellOf = (key: FieldKey): DocCell | undefined => row.cells[columns.get(key) ?? -1];
  let near = daysAfter(context.today, -LOOKING_BACK_DAYS);
  const read = (field: KeyedField): void => {
    const cell = cellOf(field.key);
    const got = cell ? readCell(field, cell, { ...context, near }) : { value: '' };
    const value = 'value' in got ? got.value : '';
    values[field.key] = value;
    if (field.kind === 'date') near = value || context.today;
    if ('problem' in got) inCells.push({ column: field.heading, what: got.problem });
  };
  const fields = fieldsOf(kind);
  for (const { key } of fields) {
    const cell = cellOf(key);
    if (cell) texts[key] = cell.text.replace(SOFT_BREAK, '\n');
  }
  fields.filter(({ back }) => back === true).forEach(read);
  for (const field of fields.filter(({ back }) => back === 'after-yes')) {
    if (saidYes(values)) read(field);
    else values[field.key] = '';
  }
  return { values, texts, inCells };
}

/** Shift and Enter: a new line within a paragraph. */
const SOFT_BREAK = /\u000B/g;

/** Nothing but a yes with a day is one. */
function saidYes({ answer, answered }: Values): boolean {
  return answer === 'yes' && Boolean(answered);
}
