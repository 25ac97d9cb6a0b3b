// The Form as its owner finds it in the editor: settings, responders, questions.
import { ServiceException } from '../../host/errors';
import type { FormOwnerView } from '../../views/form-view';
import type { Workspace } from '../../workspace/workspace';
import { canEdit, findFile } from '../drive/files';
import type { PermissionState } from '../drive/state';
import { findForm } from './handles';
import { respondUrl } from './links';
import { pagesOf } from './open-form';
import type { FormState } from './state';

/** Throws when this person may not edit the Form. */
export function openFormEditorByHand(
  workspace: Workspace,
  person: string,
  formId: string,
): FormOwnerView {
  const form = findForm(workspace, formId);
  const file = findFile(workspace, formId);
  if (!form || !file || !canEdit(file, person)) {
    throw new ServiceException('You need permission. Only editors can open this form.');
  }
  const { id, title, description, confirmation, closedMessage, isPublished } = form;
  return {
    id,
    fileName: file.name,
    title,
    description,
    confirmation,
    closedMessage,
    respondUrl: respondUrl(workspace, id),
    isPublished,
    acceptingResponses: form.acceptingResponses,
    responseCount: form.responses.length,
    responders: file.permissions.filter(({ view }) => view === 'published').map(nameResponder),
    settings: settingsOf(form),
    pages: pagesOf(form),
  };
}

function nameResponder({ type, emailAddress }: PermissionState): string {
  if (type === 'anyone') return 'Anyone with the link';
  return type === 'domain' ? `Everyone at ${emailAddress}` : emailAddress;
}

function settingsOf(form: FormState): FormOwnerView['settings'] {
  return [
    { label: 'Collect email addresses', on: form.collectEmail },
    { label: 'Limit to 1 response', on: form.limitOneResponsePerUser },
    { label: 'Allow response editing', on: form.allowResponseEdits },
    { label: 'Progress bar', on: form.progressBar },
    { label: 'Link to submit another response', on: form.showLinkToRespondAgain },
    { label: 'View results summary', on: form.publishingSummary },
  ];
}
