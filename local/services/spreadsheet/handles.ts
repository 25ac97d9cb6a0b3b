// What every object of this service holds: the execution and the IDs of what it stands for. State is
// looked up at each call, since other executions and people change it in between.
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import type { Operation } from '../../host/latency';
import { touchFile } from '../drive/files';
import { requireEditableCells, requireEditor } from './access';
import { openBook } from './books';
import type { Area, SheetState, SpreadsheetState } from './state';

export interface BookContext {
  execution: Execution;
  spreadsheetId: string;
}

export interface SheetContext extends BookContext {
  sheetId: number;
}

export function bookOf({ execution, spreadsheetId }: BookContext): SpreadsheetState {
  return openBook(execution.workspace, spreadsheetId, execution.user);
}

/** @throws Exception when the tab has been deleted */
export function sheetOf(context: SheetContext): SheetState {
  const sheet = bookOf(context).sheets.find(({ sheetId }) => sheetId === context.sheetId);
  if (!sheet) throw new ServiceException(`Sheet ${context.sheetId} not found`);
  return sheet;
}

/** The tab as a read sees it: what this execution wrote so far has landed. */
export function flushedSheet(context: SheetContext): SheetState {
  context.execution.flush();
  return sheetOf(context);
}

/** Queues a change of cells; refusals are thrown now, others see the change after a flush. */
export function bufferWrite(
  context: SheetContext,
  area: Area,
  write: (sheet: SheetState, book: SpreadsheetState) => void,
): void {
  const { execution, spreadsheetId } = context;
  requireEditableCells(execution.workspace, spreadsheetId, execution.user, sheetOf(context), area);
  execution.buffer(() => {
    const book = execution.workspace.state.sheets[spreadsheetId];
    const sheet = book?.sheets.find(({ sheetId }) => sheetId === context.sheetId);
    if (!book || !sheet) return;
    write(sheet, book);
    touchFile(execution.workspace, spreadsheetId);
  });
}

/** Changes the structure of a spreadsheet at once, after whatever was written before it. */
export function changeBook<T>(context: BookContext, change: (book: SpreadsheetState) => T): T {
  const { execution, spreadsheetId } = context;
  requireEditor(execution.workspace, spreadsheetId, execution.user);
  execution.flush();
  const result = change(bookOf(context));
  touchFile(execution.workspace, spreadsheetId);
  return result;
}

export function changeSheet<T>(context: SheetContext, change: (sheet: SheetState) => T): T {
  return changeBook(context, () => change(sheetOf(context)));
}

/** The same operation for several methods, for the cost tables. */
export function costing<Name extends string>(
  operation: Operation,
  ...names: Name[]
): Record<Name, Operation> {
  return Object.fromEntries(names.map((name) => [name, operation])) as Record<Name, Operation>;
}
