// Dragging a column to another place, and copying a whole row to another place, in the open Sheet.
import { ServiceException } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';
import { linesOf } from './area';
import { changeCells, openTab, type Tab } from './by-hand';
import { copyArea } from './copying';
import { moveColumns } from './moving';
import { insertLines } from './sheet-grid';

/**
 * @param from column, from 1
 * @param to the place that it has afterwards, from 1
 * @throws Exception when the person may not edit, or one of the places is not in the sheet
 */
export function moveColumnByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  from: number,
  to: number,
): void {
  const opened = openTab(workspace, person, tab);
  const { sheet } = opened;
  if (!(to >= 1) || to > sheet.columns.length) {
    throw new ServiceException('Those columns are out of bounds.');
  }
  changeCells(workspace, person, opened, linesOf(sheet, 'columns', from, 1));
  moveColumns(sheet, from, 1, to > from ? to + 1 : to);
}

/**
 * Copies a row and pastes it over another: contents, formats and notes, also of hidden
 * columns; the sheet grows where it must. Height and hidden flag stay behind.
 */
export function copyRowByHand(
  workspace: Workspace,
  person: string,
  tab: Tab,
  from: number,
  to: number,
): void {
  const opened = openTab(workspace, person, tab);
  const { sheet } = opened;
  const size = sheet.rows.length;
  if (!(from >= 1) || from > size || !(to >= 1)) {
    throw new ServiceException('Those rows are out of bounds.');
  }
  const line = { column: 1, numRows: 1, numColumns: sheet.columns.length };
  changeCells(workspace, person, opened, { row: to, ...line });
  if (to > size) insertLines(sheet, 'rows', size + 1, to - size, size);
  copyArea({ sheet, area: { row: from, ...line } }, { sheet, area: { row: to, ...line } });
}
