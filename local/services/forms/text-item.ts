// A short text. https://developers.google.com/apps-script/reference/forms/text-item
import { handOut, SELF, unguard } from '../../host/guard';
import { HANDLE, setRule, type ItemHandle } from './handles';
import { QUESTION_COSTS, QuestionBase } from './item-base';
import { TextValidationFake } from './text-validation';
import { RULE } from './validation-base';

type TextItem = GoogleAppsScript.Forms.TextItem;

class TextItemFake extends QuestionBase<TextItem> implements Partial<TextItem> {
  setValidation(validation: GoogleAppsScript.Forms.TextValidation): TextItem {
    setRule(this[HANDLE], unguard(validation, TextValidationFake)[RULE]);
    return this[SELF];
  }
}

export function createTextItem(handle: ItemHandle): TextItem {
  return handOut<TextItem, TextItemFake>(handle.execution, 'TextItem', new TextItemFake(handle), {
    ...QUESTION_COSTS,
    setValidation: 'form.edit',
  });
}
