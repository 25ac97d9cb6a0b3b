// The map of the Form as it should be, given how the Form's items stand now: the lead coach may have
// renamed, moved, added and deleted questions and texts by hand.
import { questionOf } from '../intake/intake';
import type { ChangedTexts, CodedList, FormItem, FormMap, OwnItem } from './form-map';
import type { ItemNow } from './item-now';
import { newCode } from './new-code';
import { reconcileList } from './reconcile-list';

export const LISTS = ['options', 'rows', 'columns'] as const;
export type ListName = (typeof LISTS)[number];

/** The same map when nothing of it has changed. @param items every item of the Form that asks something */
export function reconcile(map: FormMap, items: readonly ItemNow[]): FormMap {
  const standing = new Map(items.map((item) => [item.itemId, item]));
  const known = map.items.map((item) => {
    const now = standing.get(item.itemId);
    if (now) return reconcileItem(item, now);
    return item.gone ? item : { ...item, gone: 'undecided' as const };
  });
  const ours = new Set(map.items.map(({ itemId }) => itemId));
  const own = items.filter(({ itemId }) => !ours.has(itemId)).map(ownItem);
  return unlessEqual(map, { items: known, own });
}

/**
 * What answers tell about the items they belong to; the others are as they were. A question that was
 * added is left to a look at the whole Form, which also gives it a column.
 */
export function reconcileSome(map: FormMap, some: readonly ItemNow[]): FormMap {
  const standing = new Map(some.map((item) => [item.itemId, item]));
  const items = map.items.map((item) => {
    const now = standing.get(item.itemId);
    return now ? reconcileItem(item, now) : item;
  });
  return unlessEqual(map, { ...map, items });
}

function ownItem({ itemId, title }: ItemNow): OwnItem {
  return { itemId, title };
}

function unlessEqual(before: FormMap, after: FormMap): FormMap {
  const sameOwn =
    before.own.length === after.own.length &&
    before.own.every(({ itemId, title }, at) => {
      const now = after.own[at];
      return now?.itemId === itemId && now.title === title;
    });
  const sameItems = after.items.every((item, at) => item === before.items[at]);
  return sameOwn && sameItems ? before : after;
}

function reconcileItem(item: FormItem, now: ItemNow): FormItem {
  const { gone, changed, ...rest } = item;
  const lists: Partial<Record<ListName, CodedList>> = {};
  for (const list of LISTS) {
    const [known, texts] = [item[list], now[list]];
    if (!known || !texts) continue;
    lists[list] = reconcileList(known, texts, (text, taken) => newCode(item.key, text, taken));
  }
  const texts = changedTexts(item, now);
  const same =
    gone === undefined &&
    LISTS.every((list) => lists[list] === undefined || lists[list] === item[list]) &&
    JSON.stringify(texts) === JSON.stringify(changed);
  return same ? item : { ...rest, ...lists, ...(texts && { changed: texts }) };
}

function changedTexts({ key }: FormItem, now: ItemNow): ChangedTexts | undefined {
  const { title, help, required, ...ours } = questionOf(key);
  const other = 'other' in ours && now.other !== undefined && now.other !== ours.other;
  const changed: ChangedTexts = {
    ...(now.title !== title && { title: now.title }),
    ...(now.help !== help && { help: now.help }),
    ...(now.required !== required && { required: now.required }),
    ...(other && { other: now.other }),
  };
  return Object.keys(changed).length > 0 ? changed : undefined;
}
