// The open Sheet as the page draws it: frame of a tab, windows of rows, what editing starts from.
import type { Workspace } from '../../workspace/workspace';
import type { CellStyleView, RowView, RowsView, TabView } from '../../views/sheet-view';
import { mayPass } from './access';
import { styleAt } from './cell-styles';
import { displayOf, linkOf } from './display';
import { hiddenByFilter } from './filter';
import { estimatedHeight } from './row-height';
import { contentAt } from './sheet-grid';
import { COLUMN_WIDTH, ROW_HEIGHT } from './sheet-layout';
import type { CellStyle, Content, SheetState, SpreadsheetState } from './state';
import { parseTyped } from './typed-text';

export function tabView(
  workspace: Workspace,
  person: string,
  book: SpreadsheetState,
  sheet: SheetState,
): TabView {
  return {
    sheetId: sheet.sheetId,
    name: sheet.name,
    rowCount: sheet.rows.length,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columns: sheet.columns.map(({ width, hidden }) => ({
      width: width ?? COLUMN_WIDTH,
      hidden: hidden === true,
    })),
    visible: visibleRuns(book, sheet),
    heights: rowHeights(book, sheet),
    filter: filterView(sheet),
    guarded: guardedCells(workspace, person, book, sheet),
  };
}

function visibleRuns(book: SpreadsheetState, sheet: SheetState): [number, number][] {
  const runs: [number, number][] = [];
  sheet.rows.forEach(({ hidden }, index) => {
    if (hidden || hiddenByFilter(book, sheet, index + 1)) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === index + 1) last[1]++;
    else runs.push([index + 1, 1]);
  });
  return runs;
}

function rowHeights(book: SpreadsheetState, sheet: SheetState): [number, number][] {
  return sheet.rows.flatMap((_row, index): [number, number][] => {
    const height = estimatedHeight(book, sheet, index + 1);
    return height === ROW_HEIGHT ? [] : [[index + 1, height]];
  });
}

function filterView({ filter }: SheetState): TabView['filter'] {
  if (!filter) return null;
  const { row, column, numRows, numColumns } = filter.area;
  const active = Object.keys(filter.hiddenTexts).map(Number);
  return { row, column, numColumns, lastRow: row + numRows - 1, active };
}

function guardedCells(
  workspace: Workspace,
  person: string,
  book: SpreadsheetState,
  sheet: SheetState,
): TabView['guarded'] {
  return sheet.protections
    .filter((one) => one.warningOnly || !mayPass(workspace, book.id, person, one))
    .map(({ area, warningOnly, description }) => ({
      first: [area?.row ?? 1, area?.column ?? 1],
      last: area
        ? [area.row + area.numRows - 1, area.column + area.numColumns - 1]
        : [sheet.rows.length, sheet.columns.length],
      refuses: !warningOnly,
      why: description,
    }));
}

/** The rows asked for; those that don't exist are left out. */
export function rowsView(
  workspace: Workspace,
  book: SpreadsheetState,
  sheet: SheetState,
  wanted: number[],
): RowsView {
  const styles: CellStyleView[] = [{}];
  const known = new Map([['{}', 0]]);
  const styleIndex = (style: CellStyleView): number => {
    const key = JSON.stringify(style);
    const found = known.get(key) ?? styles.push(style) - 1;
    known.set(key, found);
    return found;
  };
  const rows = wanted
    .filter((row) => row >= 1 && row <= sheet.rows.length)
    .map((row) => rowView(workspace, book, sheet, row, styleIndex));
  return { rows, styles };
}

function rowView(
  workspace: Workspace,
  book: SpreadsheetState,
  sheet: SheetState,
  row: number,
  styleIndex: (style: CellStyleView) => number,
): RowView {
  const view: RowView = { row, texts: [], styles: [] };
  for (let column = 1; column <= sheet.columns.length; column++) {
    const content = contentAt(sheet, row, column);
    const style = styleAt(book, sheet, row, column);
    const text = displayOf(content, style, book.timeZone);
    const input = inputOf(workspace, book, content, style, text);
    const link = linkOf(content);
    view.texts.push(text);
    view.styles.push(styleIndex(styleView(style, content)));
    if (input !== text) (view.inputs ??= {})[column] = input;
    if (link) (view.links ??= {})[column] = link;
  }
  return trimmed(view);
}

function trimmed(view: RowView): RowView {
  while (view.texts.at(-1) === '') view.texts.pop();
  while (view.styles.at(-1) === 0) view.styles.pop();
  return view;
}

/** Numbers and dates stand at the right. */
function styleView(
  { fontWeight, background, wrap, note }: CellStyle,
  content: Content,
): CellStyleView {
  const isMoment = typeof content === 'object' && content !== null && 'ms' in content;
  return {
    ...(typeof content === 'number' || isMoment ? { right: true } : {}),
    ...(fontWeight === 'bold' ? { bold: true } : {}),
    ...(background ? { background } : {}),
    ...(wrap === 'WRAP' ? { wrap: true } : {}),
    ...(note ? { note } : {}),
  };
}

/** What Sheets puts into the editor of a cell, so that leaving it unchanged changes nothing. */
function inputOf(
  workspace: Workspace,
  book: SpreadsheetState,
  content: Content,
  { numberFormat }: CellStyle,
  shown: string,
): string {
  if (typeof content === 'object' && content !== null && 'formula' in content)
    return content.formula;
  if (typeof content === 'number') return shown.endsWith('%') ? shown : String(content);
  if (typeof content !== 'string') return shown;
  const context = { numberFormat, timeZone: book.timeZone, now: workspace.clock.now() };
  return parseTyped(content, context).content === content ? content : `'${content}`;
}
