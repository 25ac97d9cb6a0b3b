// Rows with any number of ticks each. https://developers.google.com/apps-script/reference/forms/checkbox-grid-item
import { unguard } from '../../host/guard';
import { GRID_COSTS, GridBase } from './grid-base';
import { CheckboxGridValidationFake } from './checkbox-grid-validation';
import { HANDLE, handOut, SELF, setRule, type ItemHandle } from './handles';
import { RULE } from './validation-base';

type CheckboxGridItem = GoogleAppsScript.Forms.CheckboxGridItem;

class CheckboxGridItemFake extends GridBase<CheckboxGridItem> implements Partial<CheckboxGridItem> {
  setValidation(validation: GoogleAppsScript.Forms.CheckboxGridValidation): CheckboxGridItem {
    setRule(this[HANDLE], unguard(validation, CheckboxGridValidationFake)[RULE]);
    return this[SELF];
  }
}

export function createCheckboxGridItem(handle: ItemHandle): CheckboxGridItem {
  return handOut<CheckboxGridItem, CheckboxGridItemFake>(
    handle.execution,
    'CheckboxGridItem',
    new CheckboxGridItemFake(handle),
    { ...GRID_COSTS, setValidation: 'form.edit' },
  );
}
