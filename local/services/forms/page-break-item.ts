// The start of a page. https://developers.google.com/apps-script/reference/forms/page-break-item
import { navigationOf } from './enums';
import { changeItem, HANDLE, handOut, itemOf, SELF, type ItemHandle } from './handles';
import { ITEM_COSTS, ItemBase } from './item-base';
import type { PageNavigation } from './state';

type PageBreakItem = GoogleAppsScript.Forms.PageBreakItem;

class PageBreakItemFake extends ItemBase<PageBreakItem> implements Partial<PageBreakItem> {
  getPageNavigationType(): GoogleAppsScript.Forms.PageNavigationType {
    return navigationOf(itemOf(this[HANDLE]).navigation);
  }

  /** Only the kinds without a target page: CONTINUE, RESTART, SUBMIT. */
  setGoToPage(
    navigation: PageBreakItem | GoogleAppsScript.Forms.PageNavigationType,
  ): PageBreakItem {
    changeItem(this[HANDLE], { navigation: parseNavigation(String(navigation)) });
    return this[SELF];
  }
}

function parseNavigation(name: string): PageNavigation {
  if (name === 'CONTINUE' || name === 'RESTART' || name === 'SUBMIT') return name;
  throw new TypeError(
    `The parameters don't match the method signature for PageBreakItem.setGoToPage.`,
  );
}

export function createPageBreakItem(handle: ItemHandle): PageBreakItem {
  return handOut<PageBreakItem, PageBreakItemFake>(
    handle.execution,
    'PageBreakItem',
    new PageBreakItemFake(handle),
    { ...ITEM_COSTS, getPageNavigationType: 'handle.local', setGoToPage: 'form.edit' },
  );
}
