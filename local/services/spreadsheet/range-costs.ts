// What each method of Range costs: positions are known to the handle, everything else is a call.
import type { Costs } from '../../host/guard';
import { costing } from './handles';
import type { RangeFake } from './range';

export const RANGE_COSTS: Costs<RangeFake> = {
  ...costing(
    'handle.local',
    ...(['getRow', 'getColumn', 'getNumRows', 'getNumColumns', 'getLastRow'] as const),
    ...(['getLastColumn', 'getA1Notation', 'getSheet', 'offset'] as const),
  ),
  ...costing(
    'sheet.read.base',
    ...(['getValues', 'getValue', 'getDisplayValue', 'getFormula', 'getNote'] as const),
    'getFontWeight',
  ),
  ...costing(
    'sheet.setValue.queued',
    ...(['setValue', 'setNumberFormat', 'setFontWeight', 'setBackground'] as const),
    ...(['setWrapStrategy', 'setNote'] as const),
  ),
  setValues: 'sheet.write.base',
  ...costing('sheet.meta', 'createFilter', 'getFilter', 'protect'),
};
