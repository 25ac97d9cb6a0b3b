// A dropdown. https://developers.google.com/apps-script/reference/forms/list-item
import { handOut } from '../../host/guard';
import { CHOICE_COSTS, ChoiceBase } from './choice-base';
import { type ItemHandle } from './handles';

type ListItem = GoogleAppsScript.Forms.ListItem;

class ListItemFake extends ChoiceBase<ListItem> implements Partial<ListItem> {}

export function createListItem(handle: ItemHandle): ListItem {
  return handOut<ListItem, ListItemFake>(
    handle.execution,
    'ListItem',
    new ListItemFake(handle),
    CHOICE_COSTS,
  );
}
