// What each method of Sheet costs.
import type { Costs } from '../../host/guard';
import { costing } from './handles';
import type { SheetFake } from './sheet';

const LOCAL = costing('handle.local', 'getSheetId', 'getParent', 'getRange', 'createTextFinder');

const META = costing(
  'sheet.meta',
  ...(['getName', 'getSheetName', 'setName', 'getIndex', 'getLastRow', 'getLastColumn'] as const),
  ...([
    'getMaxRows',
    'getMaxColumns',
    'getDataRange',
    'getFrozenRows',
    'getFrozenColumns',
  ] as const),
  ...(['setFrozenRows', 'setFrozenColumns', 'hideRows', 'showRows', 'hideRow'] as const),
  ...(['hideColumns', 'showColumns', 'hideColumn', 'isRowHiddenByUser'] as const),
  ...(['isColumnHiddenByUser', 'getColumnWidth', 'setColumnWidth', 'setColumnWidths'] as const),
  ...(['getRowHeight', 'setRowHeight', 'setRowHeights', 'setRowHeightsForced'] as const),
  ...(['isSheetHidden', 'hideSheet', 'showSheet', 'getTabColor', 'setTabColor'] as const),
  ...([
    'protect',
    'getProtections',
    'isRowHiddenByFilter',
    'getFilter',
    'activate',
    'getActiveRange',
  ] as const),
  ...(['getActiveCell', 'getCurrentCell', 'setActiveRange', 'setActiveSelection'] as const),
  ...(['setCurrentCell'] as const),
);

const WRITES = costing(
  'sheet.write.base',
  ...(['insertRowBefore', 'insertRowAfter', 'insertRowsBefore', 'insertRowsAfter'] as const),
  ...(['insertRows', 'insertColumnBefore', 'insertColumnAfter', 'insertColumnsBefore'] as const),
  ...(['insertColumnsAfter', 'insertColumns', 'deleteRow', 'deleteRows', 'deleteColumn'] as const),
  ...(['deleteColumns', 'clear', 'clearContents', 'clearFormats', 'clearNotes', 'sort'] as const),
  ...(['copyTo', 'moveColumns', 'moveRows'] as const),
);

export const SHEET_COSTS: Costs<SheetFake> = {
  ...LOCAL,
  ...META,
  ...WRITES,
  appendRow: 'sheet.appendRow',
  getSheetValues: 'sheet.read.base',
};
