// Puts back what people took out of a tab's first two rows: keys, labels, columns; and a tab's name.
// Cells below those two rows are never written.
import {
  isBlank,
  isKeyRow,
  isLabelRow,
  planKeys,
  shapeOf,
  type AskedColumn,
  type KeyPlan,
  type TabShape,
  type TabTop,
} from '../../core/programme/key-row';
import { columnRuns } from './column-runs';
import type { Tab, TabColumn } from './tab';
import { formatLabels, writeHeader } from './tab-frame';
import { columnLetters, HEADER_ROWS, textCell } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What became of a tab's header. */
export type Header =
  | { kind: 'standing'; asked: readonly AskedColumn[]; changed: boolean }
  /** A crash came before its header was written. */
  | { kind: 'unfinished' }
  /** Nothing in it tells that it is ours; nothing was changed. */
  | { kind: 'not-ours' };

/** How many of a tab's keys tell that it is ours, whatever its name. */
const ENOUGH_KEYS = 0.8;

/** Gives a tab that somebody renamed its name again, when only one can be it. */
export function giveNamesBack(tabs: readonly Tab[], existing: Map<string, Sheet>): void {
  const missing = tabs.filter(({ name }) => !existing.has(name));
  if (missing.length === 0) return;
  const ours = new Set(tabs.map(({ name }) => name));
  const others = [...existing.values()].filter((sheet) => !ours.has(sheet.getName()));
  const keysOf = new Map(others.map((sheet) => [sheet, readTop(sheet).first]));
  for (const { name, columns } of missing) {
    const [only, second] = others.filter((sheet) => {
      const known = columns.filter(({ key }) => keysOf.get(sheet)?.includes(key));
      return known.length >= columns.length * ENOUGH_KEYS;
    });
    if (!only || second) continue;
    existing.set(name, only.setName(name));
    keysOf.delete(only);
  }
}

/** One read where nothing is amiss. */
export function mendHeader(sheet: Sheet, tab: Tab, newKeys: ReadonlySet<string>): Header {
  const asFound = readTop(sheet);
  if (isBlank(asFound.first) && isBlank(asFound.second)) {
    return { kind: sheet.getLastRow() === 0 ? 'unfinished' : 'not-ours' };
  }
  const frozen = (): number => sheet.getFrozenRows();
  const shape = shapeOf(tab.columns, asFound, frozen);
  if (shape !== 'standing') bringRowsBack(sheet, tab, shape);
  const top = shape === 'standing' ? asFound : readTop(sheet);
  if (shapeOf(tab.columns, top, () => HEADER_ROWS) !== 'standing') return { kind: 'not-ours' };
  const plan = planKeys(tab.columns, top.first, top.second, newKeys, filledColumns(sheet));
  writeKeys(sheet, plan.write);
  if (isBlank(top.second)) writeLabels(sheet, tab, withKeys(top.first, plan.write));
  // From right to left, so that the places on the left stay what they are.
  const runs = [...plan.insert].sort((a, b) => b.after - a.after);
  for (const { after, columns } of runs) insertColumns(sheet, after, columns);
  const changed = shape !== 'standing' || plan.write.length + plan.insert.length > 0;
  return { kind: 'standing', asked: plan.ask, changed };
}

function readTop(sheet: Sheet): TabTop {
  const [first = [], second = []] = texts(sheet, `1:${HEADER_ROWS}`);
  return { first, second };
}

function texts(sheet: Sheet, a1: string): string[][] {
  return sheet
    .getRange(a1)
    .getValues()
    .map((row) => row.map(String));
}

/** Both rows may have been sorted into the data; only what is not there any more is made again. */
function bringRowsBack(sheet: Sheet, { columns }: Tab, shape: TabShape): void {
  const rows = texts(sheet, `1:${sheet.getLastRow()}`);
  const rowOf = (is: (row: readonly string[]) => boolean): number => rows.findIndex(is) + 1;
  const keys = rowOf((row) => isKeyRow(columns, row));
  const labels =
    shape === 'without-key-row'
      ? 1
      : rowOf((row) => !isKeyRow(columns, row) && isLabelRow(columns, row));
  if (keys === 0 && labels === 0 && shape === 'unknown') return;
  const hasNoKeyRow = keys === 0 && shape !== 'without-labels' && !isBlank(rows[0] ?? []);
  if (hasNoKeyRow) sheet.insertRowBefore(1);
  else if (keys > 1) moveRow(sheet, keys, 1);
  const now = labels + (hasNoKeyRow || keys > labels ? 1 : 0);
  if (labels > 0) moveRow(sheet, now, HEADER_ROWS);
  else if (!isBlank(readTop(sheet).second)) sheet.insertRowAfter(1);
  formatLabels(sheet);
  // Rows that came from above or below brought their being hidden along.
  sheet.showRows(HEADER_ROWS, HEADER_ROWS);
}

function moveRow(sheet: Sheet, from: number, to: number): void {
  if (from !== to) sheet.moveRows(sheet.getRange(`${from}:${from}`), to);
}

/** Reads the whole tab, at the first question only. */
function filledColumns(sheet: Sheet): (column: number) => boolean {
  let filled: Set<number> | undefined;
  return (column) => {
    if (!filled) {
      filled = new Set();
      const data = sheet.getDataRange().getValues().slice(HEADER_ROWS);
      for (const row of data) row.forEach((value, at) => value !== '' && filled?.add(at + 1));
    }
    return filled.has(column);
  };
}

/** One call for each unbroken run of columns. */
function writeKeys(sheet: Sheet, keys: KeyPlan['write']): void {
  for (const { first, items } of columnRuns(keys, ({ column }) => column)) {
    sheet
      .getRange(/* row= */ 1, first, /* numRows= */ 1, items.length)
      .setValues([items.map(({ key }) => key)]);
  }
}

function withKeys(first: readonly string[], write: KeyPlan['write']): string[] {
  const keys = [...first];
  for (const { column, key } of write) keys[column - 1] = key;
  return keys;
}

/** Labels that somebody cleared or deleted as a whole. */
function writeLabels(sheet: Sheet, { columns }: Tab, keys: readonly string[]): void {
  const labels = keys.map((key) => textCell(columns.find((one) => one.key === key)?.label ?? ''));
  sheet.getRange(HEADER_ROWS, /* column= */ 1, /* numRows= */ 1, labels.length).setValues([labels]);
}

/** Right of a column (0: left of all), with everything that makes them ours. */
function insertColumns(sheet: Sheet, after: number, columns: readonly TabColumn[]): void {
  if (after === 0) sheet.insertColumnsBefore(1, columns.length);
  else sheet.insertColumnsAfter(after, columns.length);
  const first = after + 1;
  const [from, to] = [columnLetters(first), columnLetters(after + columns.length)];
  sheet.getRange(`${from}:${to}`).setNumberFormat('@');
  writeHeader(sheet, first, columns);
  columns.forEach(({ hidden }, at) => {
    if (hidden) sheet.hideColumns(first + at);
  });
}

/** Writes a key above a column that a person named. */
export function giveKey(tabName: string, column: string, key: string): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tabName);
  sheet?.getRange(`${column}1`).setValue(key);
}
