// Any of several choices. https://developers.google.com/apps-script/reference/forms/checkbox-item
import { handOut, SELF, unguard } from '../../host/guard';
import { CheckboxValidationFake } from './checkbox-validation';
import { OPEN_CHOICE_COSTS, OpenChoiceBase } from './choice-base';
import { HANDLE, setRule, type ItemHandle } from './handles';
import { RULE } from './validation-base';

type CheckboxItem = GoogleAppsScript.Forms.CheckboxItem;

class CheckboxItemFake extends OpenChoiceBase<CheckboxItem> implements Partial<CheckboxItem> {
  setValidation(validation: GoogleAppsScript.Forms.CheckboxValidation): CheckboxItem {
    setRule(this[HANDLE], unguard(validation, CheckboxValidationFake)[RULE]);
    return this[SELF];
  }
}

export function createCheckboxItem(handle: ItemHandle): CheckboxItem {
  return handOut<CheckboxItem, CheckboxItemFake>(
    handle.execution,
    'CheckboxItem',
    new CheckboxItemFake(handle),
    { ...OPEN_CHOICE_COSTS, setValidation: 'form.edit' },
  );
}
