// Handles on Forms and their parts: what each fake keeps under a symbol, which no script can reach.
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import type { ValidationView } from '../../views/form-view';
import { findFile, touchFile } from '../drive/files';
import { MIME } from '../drive/state';
import type { Workspace } from '../../workspace/workspace';
import { newFormState, type FormState, type ItemState } from './state';

export const HANDLE = Symbol('what the fake stands for');

export interface FormHandle {
  execution: Execution;
  form: FormState;
}

export interface ItemHandle extends FormHandle {
  itemId: string;
}

/** Throws as Google does for a handle on an item that has been deleted (wording unconfirmed). */
export function itemOf(handle: ItemHandle): ItemState {
  const item = handle.form.items.find(({ id }) => id === handle.itemId);
  if (!item) throw new ServiceException('Invalid data updating form.');
  return item;
}

export function touchForm({ execution, form }: FormHandle): void {
  touchFile(execution.workspace, form.id);
}

export function changeItem(handle: ItemHandle, change: Partial<ItemState>): void {
  Object.assign(itemOf(handle), change);
  touchForm(handle);
}

/** Sets an item's validation. */
export function setRule(handle: ItemHandle, validation: ValidationView): void {
  changeItem(handle, { validation });
}

/**
 * The Form behind a file that is still there, or undefined. A file that Drive made with a Form's type
 * is an empty, unpublished Form (undocumented on Google; seen in public code).
 */
export function findForm(
  workspace: Workspace,
  id: string,
  trashedToo = false,
): FormState | undefined {
  const file = findFile(workspace, id);
  if (!file || file.mimeType !== MIME.form || (file.trashed && !trashedToo)) return undefined;
  return (workspace.state.forms[id] ??= newFormState(id, /* isPublished= */ false));
}
