// What each method of Sheet costs.
import type { Costs } from '../../host/guard';
import { costing } from './handles';
import type { SheetFake } from './sheet';

const LOCAL = costing('handle.local', 'getSheetId', 'getRange');

const META = costing(
  'sheet.meta',
  ...(['getName', 'setName', 'getIndex', 'getLastRow', 'getLastColumn', 'getMaxRows'] as const),
  ...(['getMaxColumns', 'getDataRange', 'getFrozenRows', 'getFrozenColumns'] as const),
  ...(['setFrozenRows', 'setFrozenColumns', 'hideRows', 'showRows', 'hideColumns'] as const),
  ...(['isRowHiddenByUser', 'isColumnHiddenByUser', 'getColumnWidth', 'setColumnWidth'] as const),
  ...(['setColumnWidths', 'isSheetHidden', 'hideSheet', 'setTabColor', 'protect'] as const),
  ...(['getProtections', 'isRowHiddenByFilter', 'getFilter', 'getActiveRange'] as const),
);

const WRITES = costing(
  'sheet.write.base',
  ...(['insertRowBefore', 'insertRowAfter', 'insertRowsAfter', 'insertColumnAfter'] as const),
  ...(['insertColumnsBefore', 'insertColumnsAfter', 'deleteRow', 'deleteRows'] as const),
  ...(['deleteColumn', 'moveColumns', 'moveRows'] as const),
);

export const SHEET_COSTS: Costs<SheetFake> = {
  ...LOCAL,
  ...META,
  ...WRITES,
  appendRow: 'sheet.appendRow',
};
