// What people do in the open Sheet: type, paste, sort, filter, hide, insert, rename. Each action has
// that person's access and lands at once.
import { ServiceException } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';
import { touchFile } from '../drive/files';
import { requireEditableCells, requireEditor } from './access';
import { linesOf, parseA1, requireInside } from './area';
import { freeName, newSheet, newSheetId, openBook, sheetNamed } from './books';
import { typeInto } from './shape';
import { deleteLines, insertLines, lastColumnOf, lastRowOf, type Dimension } from './sheet-grid';
import { sortRows } from './sorting';
import type { Area, SheetState, SpreadsheetState } from './state';

/** A tab by name, in the spreadsheet that the script is bound to unless another is named. */
export type Tab = string | { spreadsheetId: string; sheet: string };

/** A1 notation, or rows and columns from 1. */
export type Place = string | { row: number; column: number; numRows?: number; numColumns?: number };

export interface Opened {
  book: SpreadsheetState;
  sheet: SheetState;
}

export function openTab(workspace: Workspace, person: string, tab: Tab): Opened {
  const { spreadsheetId, sheet: name } =
    typeof tab === 'string' ? { spreadsheetId: workspace.state.containerId, sheet: tab } : tab;
  const book = openBook(workspace, spreadsheetId, person);
  const sheet = sheetNamed(book, name);
  if (!sheet) throw new ServiceException(`There is no sheet named "${name}".`);
  return { book, sheet };
}

function areaAt(sheet: SheetState, place: Place): Area {
  if (typeof place === 'string') return parseA1(place, sheet);
  return { numRows: 1, numColumns: 1, ...place };
}

/** Marks a change of these cells, or with null of the structure. @throws Exception when it is refused */
export function changeCells(
  workspace: Workspace,
  person: string,
  { book, sheet }: Opened,
  area: Area | null,
): void {
  if (area) requireEditableCells(workspace, book.id, person, sheet, area);
  else requireEditor(workspace, book.id, person);
  touchFile(workspace, book.id);
}

/** @throws Exception when the person may not edit */
export function typeIntoCell(
  workspace: Workspace,
  person: string,
  tab: Tab,
  place: Place,
  text: string,
): void {
  const opened = openTab(workspace, person, tab);
  const area = areaAt(opened.sheet, place);
  requireInside(area, opened.sheet);
  changeCells(workspace, person, opened, area);
  typeInto(workspace, opened.book, opened.sheet, area, text);
}

/** Types a block of cells from a corner on, as pasting does; the sheet grows where it must. */
export function pasteByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  place: Place,
  texts: string[][],
): void {
  const opened = openTab(workspace, person, tab);
  const { sheet, book } = opened;
  const { row, column } = areaAt(sheet, place);
  const numColumns = Math.max(1, ...texts.map((line) => line.length));
  changeCells(workspace, person, opened, { row, column, numRows: texts.length, numColumns });
  grow(sheet, 'rows', row + texts.length - 1);
  grow(sheet, 'columns', column + numColumns - 1);
  texts.forEach((line, r) =>
    line.forEach((text, c) =>
      typeInto(workspace, book, sheet, { row: row + r, column: column + c }, text),
    ),
  );
}

function grow(sheet: SheetState, dimension: Dimension, wanted: number): void {
  const size = sheet[dimension].length;
  if (wanted > size) insertLines(sheet, dimension, size + 1, wanted - size, size);
}

export function clearByHand(workspace: Workspace, person: string, tab: Tab, place: Place): void {
  const opened = openTab(workspace, person, tab);
  const { row, column, numRows, numColumns } = areaAt(opened.sheet, place);
  const blank = Array.from({ length: numRows }, () => Array.from({ length: numColumns }, () => ''));
  pasteByHand(workspace, person, tab, { row, column }, blank);
}

/** Inserts one blank row or column before the given one (from 1). */
export function insertByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  dimension: Dimension,
  at: number,
): void {
  const opened = openTab(workspace, person, tab);
  changeCells(workspace, person, opened, linesOf(opened.sheet, dimension, at, 0));
  insertLines(opened.sheet, dimension, at, 1, at);
}

export function insertColumnByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  before: number,
): void {
  insertByHand(workspace, person, tab, 'columns', before);
}

export function deleteByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  dimension: Dimension,
  at: number,
): void {
  const opened = openTab(workspace, person, tab);
  changeCells(workspace, person, opened, linesOf(opened.sheet, dimension, at, 1));
  deleteLines(opened.sheet, dimension, at, 1);
}

export function hideByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  dimension: Dimension,
  at: number,
  hidden = true,
): void {
  const opened = openTab(workspace, person, tab);
  changeCells(workspace, person, opened, null);
  const line = opened.sheet[dimension][at - 1];
  if (!line) throw new ServiceException(`Those ${dimension} are out of bounds.`);
  if (hidden) line.hidden = true;
  else delete line.hidden;
}

/** Shows every hidden row and column again. */
export function showAllByHand(workspace: Workspace, person: string, tab: Tab): void {
  const opened = openTab(workspace, person, tab);
  changeCells(workspace, person, opened, null);
  for (const line of [...opened.sheet.rows, ...opened.sheet.columns]) delete line.hidden;
}

/** Adds a blank tab after this one. */
export function addTabByHand(workspace: Workspace, person: string, tab: Tab): void {
  const opened = openTab(workspace, person, tab);
  const { book, sheet } = opened;
  changeCells(workspace, person, opened, null);
  const made = newSheet(newSheetId(workspace), freeName(book));
  book.sheets.splice(book.sheets.indexOf(sheet) + 1, 0, made);
}

/** @throws Exception for the last tab that shows, and where the person is kept out by a protection */
export function deleteTabByHand(workspace: Workspace, person: string, tab: Tab): void {
  const opened = openTab(workspace, person, tab);
  const { book, sheet } = opened;
  const { rows, columns } = sheet;
  const whole = { row: 1, column: 1, numRows: rows.length, numColumns: columns.length };
  changeCells(workspace, person, opened, whole);
  if (book.sheets.every((one) => one === sheet || one.hidden)) {
    throw new ServiceException("You can't remove all the visible sheets in a document.");
  }
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
}

export function renameSheetByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  name: string,
): void {
  const opened = openTab(workspace, person, tab);
  changeCells(workspace, person, opened, null);
  const taken = opened.book.sheets.some((one) => one.name === name && one !== opened.sheet);
  if (taken || name.trim() === '') throw new ServiceException(`The name "${name}" can't be used.`);
  opened.sheet.name = name;
}

/** Sorts what the filter covers, or without one everything below the frozen rows. */
export function sortByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  column: number,
  ascending = true,
): void {
  const opened = openTab(workspace, person, tab);
  const { sheet } = opened;
  const top = sheet.filter
    ? sheet.filter.area
    : { row: sheet.frozenRows, column: 1, numRows: 0, numColumns: 0 };
  const numRows = sheet.filter ? top.numRows - 1 : lastRowOf(sheet) - sheet.frozenRows;
  const numColumns = sheet.filter ? top.numColumns : lastColumnOf(sheet);
  if (numRows < 1 || numColumns < 1) return;
  const area = { row: top.row + 1, column: top.column, numRows, numColumns };
  changeCells(workspace, person, opened, area);
  sortRows(sheet, area, [{ column, ascending }]);
}

/**
 * Makes a filter as a person does: over the given cells, else from A1 over everything with content,
 * so that row 1 becomes its header even where the script keeps its keys. null takes it away.
 */
export function setFilterByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  place?: Place | null,
): void {
  const opened = openTab(workspace, person, tab);
  const { sheet } = opened;
  changeCells(workspace, person, opened, null);
  delete sheet.filter;
  if (place === null) return;
  const whole = { row: 1, column: 1, numRows: lastRowOf(sheet), numColumns: lastColumnOf(sheet) };
  sheet.filter = { area: place ? areaAt(sheet, place) : whole, hiddenTexts: {} };
}

/** Hides the rows whose cell in this column shows one of the texts. */
export function filterColumnByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  column: number,
  hiddenTexts: string[],
): void {
  const opened = openTab(workspace, person, tab);
  changeCells(workspace, person, opened, null);
  if (!opened.sheet.filter) throw new ServiceException('This sheet has no filter.');
  if (hiddenTexts.length > 0) opened.sheet.filter.hiddenTexts[column] = [...hiddenTexts];
  else delete opened.sheet.filter.hiddenTexts[column];
}
