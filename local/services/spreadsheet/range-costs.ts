// What each method of Range costs: positions are known to the handle, everything else is a call.
import type { Costs } from '../../host/guard';
import { costing } from './handles';
import type { RangeFake } from './range';

const POSITION = costing(
  'handle.local',
  ...(['getRow', 'getRowIndex', 'getColumn', 'getNumRows', 'getNumColumns', 'getLastRow'] as const),
  ...([
    'getLastColumn',
    'getWidth',
    'getHeight',
    'getGridId',
    'getA1Notation',
    'getSheet',
  ] as const),
  ...(['getCell', 'offset', 'createTextFinder'] as const),
);

const READS = costing(
  'sheet.read.base',
  ...(['getValues', 'getValue', 'getDisplayValues', 'getDisplayValue', 'isBlank'] as const),
  ...(['getFormulas', 'getFormula', 'getNumberFormats', 'getNumberFormat', 'getNotes'] as const),
  ...([
    'getNote',
    'getBackgrounds',
    'getBackground',
    'getFontWeight',
    'getDataValidation',
  ] as const),
);

const QUEUED = costing(
  'sheet.setValue.queued',
  ...(['setValue', 'setFormula', 'setNumberFormat', 'setFontWeight', 'setFontStyle'] as const),
  ...(['setFontLine', 'setFontFamily', 'setFontSize', 'setFontColor', 'setBackground'] as const),
  ...(['setWrap', 'setWrapStrategy', 'setVerticalAlignment', 'setHorizontalAlignment'] as const),
  ...(['setBorder', 'setNote', 'setDataValidation', 'clearNote', 'clearDataValidations'] as const),
  ...(['clearFormat', 'clearContent', 'clear', 'activate', 'activateAsCurrentCell'] as const),
);

const WRITES = costing(
  'sheet.write.base',
  ...([
    'setValues',
    'setFormulas',
    'setNumberFormats',
    'setFontWeights',
    'setBackgrounds',
  ] as const),
  ...(['copyTo', 'sort'] as const),
);

const META = costing('sheet.meta', 'createFilter', 'getFilter', 'protect');

export const RANGE_COSTS: Costs<RangeFake> = {
  ...POSITION,
  ...READS,
  ...QUEUED,
  ...WRITES,
  ...META,
};
