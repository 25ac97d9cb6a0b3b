// What is selected in the editor during an execution: where the person was, until the script moves it.
import type { Execution, Selection } from '../../host/execution';
import type { SpreadsheetState } from './state';

const moved = new WeakMap<Execution, Selection>();

export function selectionIn(execution: Execution, book: SpreadsheetState): Selection {
  const wanted = moved.get(execution) ?? execution.options.selection;
  if (wanted && book.sheets.some(({ sheetId }) => sheetId === wanted.sheetId)) return wanted;
  const first = book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0];
  return { sheetId: first?.sheetId ?? 0, row: 1, column: 1, numRows: 1, numColumns: 1 };
}

/** Where the script moved the selection to, or undefined when it left it alone. */
export function movedSelection(execution: Execution): Selection | undefined {
  return moved.get(execution);
}

export function select(execution: Execution, selection: Selection): void {
  moved.set(execution, selection);
}
