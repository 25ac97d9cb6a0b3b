// The start of a page. https://developers.google.com/apps-script/reference/forms/page-break-item
import { handOut } from '../../host/guard';
import { type ItemHandle } from './handles';
import { ITEM_COSTS, ItemBase } from './item-base';

type PageBreakItem = GoogleAppsScript.Forms.PageBreakItem;

class PageBreakItemFake extends ItemBase<PageBreakItem> implements Partial<PageBreakItem> {}

export function createPageBreakItem(handle: ItemHandle): PageBreakItem {
  const fake = new PageBreakItemFake(handle);
  return handOut<PageBreakItem, PageBreakItemFake>(
    handle.execution,
    'PageBreakItem',
    fake,
    ITEM_COSTS,
  );
}
