// What the owner of a Form does to its questions by hand, in Google's editor.
import { ServiceException } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';
import { canEdit, findFile, touchFile } from '../drive/files';
import { findForm } from './handles';
import { addItem, deleteItem, moveItem } from './items';
import type { FormState, ItemKind, ItemState } from './state';

export function renameItemByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  itemId: string,
  title: string,
): void {
  itemIn(formOf(workspace, person, formId), itemId).title = title;
}

/** Renames one choice, row or column in place; answers that were sent before keep the old text. */
export function renameOptionByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  itemId: string,
  change: { list: 'choices' | 'rows' | 'columns'; from: string; to: string },
): void {
  const texts = itemIn(formOf(workspace, person, formId), itemId)[change.list];
  const index = texts.indexOf(change.from);
  if (index < 0) throw new ServiceException(`There is no "${change.from}" here.`);
  texts[index] = change.to;
}

export function moveItemByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  itemId: string,
  toIndex: number,
): void {
  const form = formOf(workspace, person, formId);
  moveItem(form, form.items.indexOf(itemIn(form, itemId)), toIndex);
}

export function deleteItemByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  itemId: string,
): void {
  const form = formOf(workspace, person, formId);
  deleteItem(form, form.items.indexOf(itemIn(form, itemId)));
}

/** Returns the new item's ID. */
export function addItemByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  kind: ItemKind,
  content: Partial<Omit<ItemState, 'id' | 'type'>>,
): string {
  const item = addItem(workspace, formOf(workspace, person, formId), kind);
  return Object.assign(item, content).id;
}

export function publishByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  on: boolean,
): void {
  Object.assign(formOf(workspace, person, formId), { isPublished: on, acceptingResponses: on });
}

/** Throws on an unpublished Form. */
export function acceptResponsesByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  on: boolean,
): void {
  const form = formOf(workspace, person, formId);
  if (on && !form.isPublished) throw new ServiceException('Publish the form first.');
  form.acceptingResponses = on;
}

/** The Form, for somebody who may edit it; marks it as changed. */
function formOf(workspace: Workspace, person: string, formId: string): FormState {
  const form = findForm(workspace, formId);
  const file = findFile(workspace, formId);
  if (!form || !file || !canEdit(file, person)) throw new ServiceException('You need permission');
  touchFile(workspace, formId);
  return form;
}

function itemIn(form: FormState, itemId: string): ItemState {
  const item = form.items.find(({ id }) => id === itemId);
  if (!item) throw new ServiceException('There is no such item.');
  return item;
}
