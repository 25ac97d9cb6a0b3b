// Rows with one choice each. https://developers.google.com/apps-script/reference/forms/grid-item
import { unguard } from '../../host/guard';
import { GRID_COSTS, GridBase } from './grid-base';
import { GridValidationFake } from './grid-validation';
import { HANDLE, handOut, SELF, setRule, type ItemHandle } from './handles';
import { RULE } from './validation-base';

type GridItem = GoogleAppsScript.Forms.GridItem;

class GridItemFake extends GridBase<GridItem> implements Partial<GridItem> {
  setValidation(validation: GoogleAppsScript.Forms.GridValidation): GridItem {
    setRule(this[HANDLE], unguard(validation, GridValidationFake)[RULE]);
    return this[SELF];
  }
}

export function createGridItem(handle: ItemHandle): GridItem {
  return handOut<GridItem, GridItemFake>(handle.execution, 'GridItem', new GridItemFake(handle), {
    ...GRID_COSTS,
    setValidation: 'form.edit',
  });
}
