// What the owner of a Form does to its questions by hand, in Google's editor. Responses that were sent
// before keep what they were sent with: no edit rewrites them.
import { ServiceException } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';
import { domainOf } from '../../workspace/people';
import { canEdit, findFile, ownerOf, permissionId, touchFile } from '../drive/files';
import { findForm } from './handles';
import { addItem, deleteItem, moveItem } from './items';
import type { FormState, ItemKind, ItemState } from './state';

/** The lists that a question can have, and which kinds of question have them. */
const LISTS = {
  choices: ['LIST', 'MULTIPLE_CHOICE', 'CHECKBOX'],
  rows: ['GRID', 'CHECKBOX_GRID'],
  columns: ['GRID', 'CHECKBOX_GRID'],
} as const satisfies Record<string, readonly ItemKind[]>;

export type ListName = keyof typeof LISTS;

export interface ItemTexts {
  title?: string | undefined;
  helpText?: string | undefined;
  /** Only of a question. */
  required?: boolean | undefined;
  /** The "Other:" box, only of multiple choice and checkboxes. */
  other?: boolean | undefined;
}

export function renameItemByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  itemId: string,
  title: string,
): void {
  changeItemByHand(workspace, person, formId, itemId, { title });
}

/** Sets what is given and leaves the rest. Throws where the kind of item has no such setting. */
export function changeItemByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  itemId: string,
  { title, helpText, required, other }: ItemTexts,
): void {
  const item = itemIn(formOf(workspace, person, formId), itemId);
  const isQuestion = item.type !== 'PAGE_BREAK' && item.type !== 'SECTION_HEADER';
  const mayHaveOther = item.type === 'MULTIPLE_CHOICE' || item.type === 'CHECKBOX';
  if (required !== undefined && !isQuestion) throw new ServiceException('This is no question.');
  if (other && !mayHaveOther) throw new ServiceException('This question has no "Other" option.');
  if (title !== undefined) item.title = title;
  if (helpText !== undefined) item.helpText = helpText;
  if (required !== undefined) item.required = required;
  if (other !== undefined) item.other = other;
}

/** The visible title and description; the file keeps its own name. */
export function changeFormTextsByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  { title, description }: { title?: string | undefined; description?: string | undefined },
): void {
  const form = formOf(workspace, person, formId);
  if (title !== undefined) form.title = title;
  if (description !== undefined) form.description = description;
}

/** Renames one choice, row or column in place; answers that were sent before keep the old text. */
export function renameOptionByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  itemId: string,
  change: { list: ListName; from: string; to: string },
): void {
  const texts = itemIn(formOf(workspace, person, formId), itemId)[change.list];
  if (!texts.includes(change.from))
    throw new ServiceException(`There is no "${change.from}" here.`);
  const renamed = texts.map((text) => (text === change.from ? change.to : text));
  changeListByHand(workspace, person, formId, itemId, change.list, renamed);
}

/**
 * Replaces the choices, rows or columns of a question: adding, deleting and moving at once. Choices of
 * answers that were sent before keep their text. Answers to a grid stay stored by position as they were
 * sent, so after a row was put in, taken out or moved FormApp hands them out beside other rows
 * (unconfirmed on Google; the stricter of the two).
 * Throws for an empty list, empty and doubled texts, which Google's editor doesn't keep either.
 */
export function changeListByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  itemId: string,
  list: ListName,
  texts: string[],
): void {
  const item = itemIn(formOf(workspace, person, formId), itemId);
  if (!LISTS[list].some((kind) => kind === item.type)) {
    throw new ServiceException(`This question has no ${list}.`);
  }
  const names = { choices: 'option', rows: 'row', columns: 'column' } as const;
  if (texts.length === 0) throw new ServiceException(`Keep at least one ${names[list]}.`);
  const trimmed = texts.map((text) => text.trim());
  if (trimmed.includes('')) throw new ServiceException(`Each ${names[list]} needs a text.`);
  if (new Set(trimmed).size < trimmed.length) {
    throw new ServiceException(`Duplicate ${names[list]}s not supported`);
  }
  item[list] = [...texts];
}

/** Throws when there is no such place. Page breaks count as places, as they do for scripts. */
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

/** Its answers are handed out no more, neither to scripts nor in an event that comes later. */
export function deleteItemByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  itemId: string,
): void {
  const form = formOf(workspace, person, formId);
  deleteItem(form, form.items.indexOf(itemIn(form, itemId)));
}

/** Returns the new item's ID; the item stands last. */
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

/** What a Form's settings page lets an editor switch by hand. */
export type FormSwitches = Partial<
  Pick<FormState, 'collectEmail' | 'limitOneResponsePerUser' | 'allowResponseEdits'>
>;

export function changeFormSettingsByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  settings: FormSwitches,
): void {
  Object.assign(formOf(workspace, person, formId), settings);
}

/**
 * Who may answer besides people named one by one: nobody else, the owner's whole domain, or anyone with
 * the link. https://support.google.com/docs/answer/2839588
 */
export function setRespondersByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  who: 'restricted' | 'domain' | 'anyone',
): void {
  const { id } = formOf(workspace, person, formId);
  const file = findFile(workspace, id);
  if (!file) return;
  const named = file.permissions.filter(({ type, view }) => view === undefined || type === 'user');
  const emailAddress = who === 'domain' ? domainOf(ownerOf(file)) : '';
  file.permissions =
    who === 'restricted'
      ? named
      : [
          ...named,
          {
            id: permissionId(who, emailAddress),
            ...{ type: who, role: 'reader', view: 'published', emailAddress },
          },
        ];
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
