// A tab as a table: columns are found by the keys in its hidden first row, so that people may rename,
// move, insert, sort and hide. Text is written so that it can never become a formula, date or number.
import { AddOnError } from '../../core/errors';
import { OWN_COLUMN } from '../../core/educator/columns';
import { isData } from '../../core/programme/key-row';
import { columnRuns, type ColumnRun } from './column-runs';
import { rowBlocks, spans } from './row-blocks';
import { otherNames, otherValue, readOthers, type Others } from './other-columns';

/** Rows 1 (keys, hidden) and 2 (labels) come before the data. */
export const HEADER_ROWS = 2;

export interface TableRow<Key extends string> {
  /** Row number in the Sheet, from 1. */
  row: number;
  cells: Readonly<Record<Key, string>>;
}

/** One row with everything that people and we wrote into it. */
export interface WholeRow {
  /** By our keys. */
  readonly cells: Readonly<Record<string, string>>;
  readonly others: Others;
}

/** Rows of a tab, and the way to write into them. */
export interface OpenRows<Key extends string> {
  readonly table: Pick<Table<Key>, 'update' | 'updateAll' | 'appendAll' | 'move' | 'readRows'>;
  readonly rows: TableRow<Key>[];
}

interface RowUpdate<Key extends string> {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<Key, string>>>;
}

/** Text with a leading apostrophe, always: a conditional one would eat the apostrophe of "'twas". */
export function textCell(value: string): string {
  return value === '' ? '' : `'${value}`;
}

export class Table<Key extends string> {
  private constructor(
    private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet,
    private readonly tabName: string,
    private readonly keyRow: readonly string[],
    keys: readonly Key[],
  ) {
    if (!keys.every((key) => this.has(key))) throw damaged(tabName);
  }

  /**
   * Opens a tab with one read of its key row.
   * @throws AddOnError `damaged` when the tab or one of our columns is missing; nothing was changed
   */
  static open<Key extends string>(tabName: string, keys: readonly Key[]): Table<Key> {
    const range = rangeOf(tabName, '1:1');
    const keyRow = (range.getValues()[0] ?? []).map(String);
    return new Table(range.getSheet(), tabName, keyRow, keys);
  }

  /** Whether the tab has this column; those that it must have are named when it is opened. */
  has(key: string): boolean {
    return this.keyRow.includes(key);
  }

  /**
   * One read instead of two where the wanted columns still stand among the first ones, as we made
   * them; otherwise the way that always finds them.
   * @param width how many columns from the left to read
   */
  static readLeading<Key extends string>(
    tabName: string,
    wanted: readonly Key[],
    width: number,
  ): TableRow<Key>[] {
    return Table.openLeading(tabName, wanted, width).rows;
  }

  /** The same with a way to write into those columns. */
  static openLeading<Key extends string>(
    tabName: string,
    wanted: readonly Key[],
    width: number,
  ): OpenRows<Key> {
    const range = rangeOf(tabName, `A1:${columnLetters(width)}`);
    const [keyRow = [], ...values] = range.getValues();
    const keys = keyRow.map(String);
    if (wanted.some((key) => !keys.includes(key))) {
      const table = Table.open(tabName, wanted);
      return { table, rows: table.readColumns(wanted) };
    }
    const rows = toRows(tabName, values, wanted, (key) => keys.indexOf(key));
    return { table: new Table(range.getSheet(), tabName, keys, wanted), rows };
  }

  /** One read: the given columns of every row that has anything in them. */
  readColumns<Wanted extends Key>(wanted: readonly Wanted[]): TableRow<Wanted>[] {
    const numbers = wanted.map((key) => this.columnOf(key));
    const first = Math.min(...numbers);
    const block = `${columnLetters(first)}${HEADER_ROWS}:${columnLetters(Math.max(...numbers))}`;
    const values = this.sheet.getRange(block).getValues();
    return toRows(this.tabName, values, wanted, (key) => this.columnOf(key) - first);
  }

  /** One read: all our columns of one row. */
  readRow(row: number): TableRow<Key> {
    return { row, cells: this.toCells(this.valuesOf(row)) };
  }

  /**
   * Our columns of some rows: one read for rows that are not far apart. Rows between them come along.
   * @param next keys of columns taken to stand right after those that were read when the tab was opened:
   * who asks must be able to tell by what is in them
   */
  readRows(rows: readonly number[], next: readonly string[]): TableRow<string>[] {
    const keys = [...this.keyRow, ...next.filter((key) => !this.has(key))];
    const known = keys.filter((key) => key !== '');
    return spans(rows).flatMap(({ first, last }) =>
      this.sheet
        .getRange(first, /* column= */ 1, last - first + 1, keys.length)
        .getValues()
        .map((values, at) => ({
          row: first + at,
          cells: record(known, (key) => cellText(values[keys.indexOf(key)])),
        })),
    );
  }

  /** Two reads: one row with all that stands in it, also in the columns of other people. */
  readWhole(row: number): WholeRow {
    const names = otherNames(this.keyRow, this.valuesOf(HEADER_ROWS));
    const values = this.valuesOf(row);
    return { cells: this.toCells(values), others: readOthers(names, values) };
  }

  /** Adds such a row below the last one that has content; a column that is gone by now is left out. */
  appendWhole({ cells, others }: WholeRow): void {
    const names = otherNames(this.keyRow, this.valuesOf(HEADER_ROWS));
    const values = this.toValues(cells as Partial<Record<Key, string>>);
    this.sheet.appendRow(values.map((value, at) => otherValue(others, names[at]) ?? value));
  }

  /** Takes one row out of the tab; those below move up. */
  delete(row: number): void {
    this.sheet.deleteRow(row);
  }

  /** Puts rows that stand below each other, with all that is in them, before another row. One call. */
  move(first: number, count: number, before: number): void {
    const rows = this.sheet.getRange(first, /* column= */ 1, count, /* numColumns= */ 1);
    this.sheet.moveRows(rows, before);
  }

  /**
   * Writes the given cells of one row: one call for each unbroken run of columns, others untouched.
   * @param last the cell that says that the others are there: a death in between leaves it as it was
   */
  update(row: number, cells: Readonly<Partial<Record<Key, string>>>, last?: Key): void {
    const runs = columnRuns(Object.keys(cells) as Key[], (key) => this.columnOf(key));
    const saysSo = ({ items }: ColumnRun<Key>): boolean =>
      last !== undefined && items.includes(last);
    for (const { first, items } of runs.sort((a, b) => Number(saysSo(a)) - Number(saysSo(b)))) {
      const values = items.map((key) => textCell(cells[key] ?? ''));
      this.sheet.getRange(row, first, /* numRows= */ 1, values.length).setValues([values]);
    }
  }

  /** The same for many rows: one call for each block of rows and columns that stand side by side. */
  updateAll(updates: readonly RowUpdate<Key>[]): void {
    for (const block of rowBlocks(updates)) {
      const keys = Object.keys(block[0]?.cells ?? {}) as Key[];
      for (const { first, items } of columnRuns(keys, (key) => this.columnOf(key))) {
        const values = block.map(({ cells }) => items.map((key) => textCell(cells[key] ?? '')));
        const row = block[0]?.row ?? 0;
        this.sheet.getRange(row, first, values.length, items.length).setValues(values);
      }
    }
  }

  /** Adds rows below the last one that has content: one call for one, three or four for many. */
  appendAll(rows: readonly Readonly<Partial<Record<Key, string>>>[]): void {
    const values = rows.map((cells) => this.toValues(cells));
    const [only] = values;
    if (!only) return;
    if (rows.length === 1) {
      this.sheet.appendRow(only);
      return;
    }
    const first = this.sheet.getLastRow() + 1;
    const missing = first + values.length - 1 - this.sheet.getMaxRows();
    if (missing > 0) this.sheet.insertRowsAfter(this.sheet.getMaxRows(), missing);
    this.sheet
      .getRange(first, /* column= */ 1, values.length, this.keyRow.length)
      .setValues(values);
  }

  /** A whole new row; the columns of other people stay empty, whatever they wrote above them. */
  private toValues(cells: Readonly<Partial<Record<Key, string>>>): string[] {
    const byKey = new Map<string, unknown>(Object.entries(cells));
    return this.keyRow.map((key) => textCell(String(byKey.get(key) ?? '')));
  }

  private toCells(values: readonly unknown[]): Record<Key, string> {
    const keys = this.keyRow.filter((key) => key !== '') as Key[];
    return record(keys, (key) => cellText(values[this.columnOf(key) - 1]));
  }

  private valuesOf(row: number): unknown[] {
    const width = this.keyRow.length;
    return this.sheet.getRange(row, /* column= */ 1, /* numRows= */ 1, width).getValues()[0] ?? [];
  }

  /** From 1. Of a column that somebody copied with its key, the left one counts, as in `readLeading`. */
  private columnOf(key: Key): number {
    const at = this.keyRow.indexOf(key);
    if (at < 0) throw damaged(this.tabName);
    return at + 1;
  }
}

function rangeOf(tabName: string, a1: string): GoogleAppsScript.Spreadsheet.Range {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  try {
    return spreadsheet.getRange(`'${tabName.replace(/'/g, "''")}'!${a1}`);
  } catch {
    throw damaged(tabName);
  }
}

function damaged(tabName: string): AddOnError {
  return new AddOnError(
    'damaged',
    `The tab "${tabName}" or its hidden first row has changed. Nothing was written. ` +
      'The lead coach can choose SAGE Coach > Set up or repair; it puts back what is missing and touches nothing else.',
  );
}

/** What a cell says, as text; a date that a person typed over ours is shown as ISO. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (
    typeof value === 'object' &&
    'toISOString' in value &&
    typeof value.toISOString === 'function'
  ) {
    return String(value.toISOString());
  }
  return String(value);
}

/**
 * Rows that have anything in the wanted columns.
 * @param read from the labels on
 * @throws AddOnError `damaged` when somebody's data stand in the place of the labels: they would be missed
 */
function toRows<Key extends string>(
  tabName: string,
  [labels = [], ...values]: readonly (readonly unknown[])[],
  wanted: readonly Key[],
  indexOf: (key: Key) => number,
): TableRow<Key>[] {
  const places = wanted.map((key) => ({ key, at: indexOf(key) }));
  // The label of a question that the lead added may be anything.
  const labelled = places.filter(({ key }) => !key.startsWith(OWN_COLUMN));
  if (labelled.some(({ at }) => isData(cellText(labels[at])))) throw damaged(tabName);
  const rows: TableRow<Key>[] = [];
  values.forEach((cells, index) => {
    // Most rows of a tab are blank.
    if (places.every(({ at }) => cells[at] === '')) return;
    const read = Object.create(null) as Record<Key, string>;
    for (const { key, at } of places) read[key] = cellText(cells[at]);
    rows.push({ row: index + HEADER_ROWS + 1, cells: read });
  });
  return rows;
}

function record<Key extends string>(
  keys: readonly Key[],
  read: (key: Key) => string,
): Record<Key, string> {
  const cells = Object.create(null) as Record<Key, string>;
  for (const key of keys) cells[key] = read(key);
  return cells;
}

/** Column number, from 1, as in A1 notation. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest > 0 ? columnLetters(rest) + letter : letter;
}
