// A heading between questions. https://developers.google.com/apps-script/reference/forms/section-header-item
import { handOut } from '../../host/guard';
import { type ItemHandle } from './handles';
import { ITEM_COSTS, ItemBase } from './item-base';

type SectionHeaderItem = GoogleAppsScript.Forms.SectionHeaderItem;

class SectionHeaderItemFake
  extends ItemBase<SectionHeaderItem>
  implements Partial<SectionHeaderItem> {}

export function createSectionHeaderItem(handle: ItemHandle): SectionHeaderItem {
  return handOut<SectionHeaderItem, SectionHeaderItemFake>(
    handle.execution,
    'SectionHeaderItem',
    new SectionHeaderItemFake(handle),
    ITEM_COSTS,
  );
}
