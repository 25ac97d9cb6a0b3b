// One of several choices. https://developers.google.com/apps-script/reference/forms/multiple-choice-item
import { handOut } from '../../host/guard';
import { OPEN_CHOICE_COSTS, OpenChoiceBase } from './choice-base';
import { type ItemHandle } from './handles';

type MultipleChoiceItem = GoogleAppsScript.Forms.MultipleChoiceItem;

class MultipleChoiceItemFake
  extends OpenChoiceBase<MultipleChoiceItem>
  implements Partial<MultipleChoiceItem> {}

export function createMultipleChoiceItem(handle: ItemHandle): MultipleChoiceItem {
  return handOut<MultipleChoiceItem, MultipleChoiceItemFake>(
    handle.execution,
    'MultipleChoiceItem',
    new MultipleChoiceItemFake(handle),
    OPEN_CHOICE_COSTS,
  );
}
