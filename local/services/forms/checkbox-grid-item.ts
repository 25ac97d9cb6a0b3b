// Rows with any number of ticks each. https://developers.google.com/apps-script/reference/forms/checkbox-grid-item
import { handOut } from '../../host/guard';
import { GRID_COSTS, GridBase } from './grid-base';
import { type ItemHandle } from './handles';

type CheckboxGridItem = GoogleAppsScript.Forms.CheckboxGridItem;

class CheckboxGridItemFake
  extends GridBase<CheckboxGridItem>
  implements Partial<CheckboxGridItem> {}

export function createCheckboxGridItem(handle: ItemHandle): CheckboxGridItem {
  return handOut<CheckboxGridItem, CheckboxGridItemFake>(
    handle.execution,
    'CheckboxGridItem',
    new CheckboxGridItemFake(handle),
    GRID_COSTS,
  );
}
