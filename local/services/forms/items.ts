// The list of items of a Form: adding, moving and deleting, for scripts and for people alike.
import { ServiceException } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';
import { newItemState, type FormState, type ItemKind, type ItemState } from './state';

/** A decimal ID below 2^31 that says nothing about the order in which items were made. */
function newItemId(workspace: Workspace): string {
  const n = workspace.state.nextId++;
  return String((n * 1_103_515_245 + 12_345) % 2_147_483_647);
}

export function addItem(workspace: Workspace, form: FormState, kind: ItemKind): ItemState {
  const item = newItemState(newItemId(workspace), kind);
  form.items.push(item);
  return item;
}

/** Throws when either index is out of bounds. */
export function moveItem(form: FormState, from: number, to: number): ItemState {
  const item = form.items[from];
  if (!item || to < 0 || to >= form.items.length)
    throw new ServiceException('Index out of bounds.');
  form.items.splice(from, 1);
  form.items.splice(to, 0, item);
  return item;
}

/** Deletes the item and hides its answers for good. Throws when there is none at that index. */
export function deleteItem(form: FormState, index: number): void {
  if (!form.items[index]) throw new ServiceException('Index out of bounds.');
  form.items.splice(index, 1);
}
