// A long text. https://developers.google.com/apps-script/reference/forms/paragraph-text-item
import { handOut, SELF, unguard } from '../../host/guard';
import { HANDLE, setRule, type ItemHandle } from './handles';
import { QUESTION_COSTS, QuestionBase } from './item-base';
import { ParagraphTextValidationFake } from './paragraph-text-validation';
import { RULE } from './validation-base';

type ParagraphTextItem = GoogleAppsScript.Forms.ParagraphTextItem;

class ParagraphTextItemFake
  extends QuestionBase<ParagraphTextItem>
  implements Partial<ParagraphTextItem>
{
  setValidation(validation: GoogleAppsScript.Forms.ParagraphTextValidation): ParagraphTextItem {
    setRule(this[HANDLE], unguard(validation, ParagraphTextValidationFake)[RULE]);
    return this[SELF];
  }
}

export function createParagraphTextItem(handle: ItemHandle): ParagraphTextItem {
  return handOut<ParagraphTextItem, ParagraphTextItemFake>(
    handle.execution,
    'ParagraphTextItem',
    new ParagraphTextItemFake(handle),
    { ...QUESTION_COSTS, setValidation: 'form.edit' },
  );
}
