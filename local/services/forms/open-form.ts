// Opening a Form's link by hand: what this person gets to see, by Google's order of refusals.
import { canEdit, canRespond, findFile } from '../drive/files';
import type {
  AnswersView,
  FormItemView,
  FormPageView,
  FormView,
  OpenFormView,
  ShutFormView,
} from '../../views/form-view';
import type { Workspace } from '../../workspace/workspace';
import { findForm } from './handles';
import type { FormState, ItemState, ResponseState } from './state';

export interface OpenOptions {
  /** From an edit link: that response instead of one's own. */
  editToken?: string;
}

/** What a person sees who opens the link of a Form: its pages, or why not. */
export function openFormByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  options: OpenOptions = {},
): FormView {
  const form = findForm(workspace, formId);
  if (!form) return shut('not-found', '', 'Sorry, the file you have requested does not exist.');
  const refusal = refuse(workspace, person, form);
  if (refusal) return refusal;
  const earlier = responseToEdit(form, person, options);
  if (earlier && !form.allowResponseEdits) return ALREADY_ANSWERED(form);
  return viewOf(form, person, earlier);
}

/** The response that answering would change: the edit link's, or one's own when there is only one each. */
export function responseToEdit(
  form: FormState,
  person: string,
  { editToken }: OpenOptions,
): ResponseState | undefined {
  if (editToken) return form.responses.find((response) => response.editToken === editToken);
  if (!form.limitOneResponsePerUser) return undefined;
  return form.responses.find(({ account }) => account.toLowerCase() === person.toLowerCase());
}

/** Why this person can't answer now, or undefined. */
export function refuse(
  workspace: Workspace,
  person: string,
  form: FormState,
): ShutFormView | undefined {
  const title = form.title || 'Untitled form';
  const file = findFile(workspace, form.id);
  const mayEdit = file !== undefined && canEdit(file, person);
  if (!form.isPublished) return shut('not-published', title, 'This document is not published.');
  if (!file || (!mayEdit && !canRespond(file, person))) {
    return shut(
      'no-permission',
      title,
      'You need permission. This form can only be viewed by people who were given access to it.',
    );
  }
  const signsIn = form.limitOneResponsePerUser || form.collectEmail || form.requireLogin;
  if (signsIn && !workspace.hasAccount(person)) {
    return shut(
      'sign-in',
      title,
      'Sign in to continue. To fill out this form, you must be signed in.',
    );
  }
  if (form.acceptingResponses) return undefined;
  const standard = `The form "${title}" is no longer accepting responses. Try contacting the owner of the form if you think this is a mistake.`;
  return shut('closed', title, form.closedMessage || standard);
}

const ALREADY_ANSWERED = (form: FormState): ShutFormView =>
  shut(
    'already-answered',
    form.title,
    "You've already responded. You can only fill out this form once.",
  );

function shut(kind: ShutFormView['kind'], title: string, message: string): ShutFormView {
  return { kind, title, message };
}

function viewOf(form: FormState, person: string, earlier: ResponseState | undefined): OpenFormView {
  return {
    kind: 'form',
    id: form.id,
    title: form.title,
    description: form.description,
    progressBar: form.progressBar,
    email: form.collectEmail ? person : '',
    pages: pagesOf(form),
    ...(earlier ? { answers: ownAnswers(earlier) } : {}),
  };
}

function ownAnswers(response: ResponseState): AnswersView {
  const entries = Object.entries(response.answers).map(([id, answer]) => [
    id,
    Array.isArray(answer) && answer.some((row) => row === null || Array.isArray(row))
      ? answer.map((row) => (row === null ? [] : [row].flat()))
      : answer,
  ]);
  return Object.fromEntries(entries) as AnswersView;
}

/** A Form's items cut into pages at its page breaks; the first page carries no title of its own. */
export function pagesOf(form: FormState): FormPageView[] {
  const pages: FormPageView[] = [{ id: '', title: '', description: '', items: [] }];
  for (const item of form.items) {
    if (item.type === 'PAGE_BREAK') {
      pages.push({ id: item.id, title: item.title, description: item.helpText, items: [] });
    } else {
      pages[pages.length - 1]?.items.push(itemView(item, item.type));
    }
  }
  return pages;
}

function itemView(item: ItemState, type: FormItemView['type']): FormItemView {
  const { id, title, helpText } = item;
  if (type === 'SECTION_HEADER') return { id, type, title, helpText };
  const { required, choices, other, rows, columns, validation } = item;
  const question = { id, type, title, helpText, required, other };
  const lists = { choices: [...choices], rows: [...rows], columns: [...columns] };
  return { ...question, ...lists, ...(validation ? { validation } : {}) };
}
