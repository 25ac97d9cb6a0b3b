// Who may edit a Form and who may answer it: permissions on its Drive file.
// https://developers.google.com/apps-script/reference/forms/form#addpublishedreaderemailaddress
import { SELF } from '../../host/guard';
import { ServiceException } from '../../host/errors';
import type { Costs } from '../../host/guard';
import { domainOf } from '../../workspace/people';
import { userFor } from '../base/user';
import { findFile, ownerOf } from '../drive/files';
import type { DriveFile, PermissionState } from '../drive/state';
import { FormSettings, SETTINGS_COSTS } from './form-settings';
import { HANDLE, type FormHandle } from './handles';
import type { NewestForm } from './newest-form';

type User = GoogleAppsScript.Base.User;
type Access = Pick<PermissionState, 'role' | 'view'>;

const EDITOR: Access = { role: 'writer' };
const RESPONDER: Access = { role: 'reader', view: 'published' };

export class FormSharing extends FormSettings {
  addPublishedReader(emailAddress: string): NewestForm {
    grant(this[HANDLE], emailAddress, RESPONDER);
    return this[SELF];
  }

  addPublishedReaders(emailAddresses: string[]): NewestForm {
    for (const email of emailAddresses) checkAddress(this[HANDLE], email);
    for (const email of emailAddresses) grant(this[HANDLE], email, RESPONDER);
    return this[SELF];
  }

  removePublishedReader(emailAddress: string): NewestForm {
    const file = fileOf(this[HANDLE]);
    file.permissions = file.permissions.filter((one) => !isFor(one, emailAddress, RESPONDER));
    return this[SELF];
  }

  /** Only people: a domain or "anyone with the link" is no user. */
  getPublishedReaders(): User[] {
    return usersWith(this[HANDLE], ({ view }) => view === 'published');
  }

  addEditor(emailAddress: string | User): NewestForm {
    grant(this[HANDLE], String(emailAddress), EDITOR);
    return this[SELF];
  }

  getEditors(): User[] {
    return usersWith(this[HANDLE], ({ role }) => role === 'owner' || role === 'writer');
  }
}

function fileOf({ execution, form }: FormHandle): DriveFile {
  const file = findFile(execution.workspace, form.id);
  if (!file) throw new ServiceException('No item with the given ID could be found.');
  return file;
}

function usersWith(handle: FormHandle, wanted: (permission: PermissionState) => boolean): User[] {
  return fileOf(handle)
    .permissions.filter((permission) => permission.type === 'user' && wanted(permission))
    .map(({ emailAddress }) => userFor(handle.execution, emailAddress));
}

function isFor(permission: PermissionState, email: string, { role, view }: Access): boolean {
  const same = permission.emailAddress.toLowerCase() === email.toLowerCase();
  return permission.type === 'user' && same && permission.role === role && permission.view === view;
}

/** Throws for an address without an account, and outside when the domain forbids it. */
function checkAddress(handle: FormHandle, email: string): void {
  const { workspace } = handle.execution;
  if (!workspace.hasAccount(email)) throw new ServiceException(`Invalid email: ${email}`);
  const outside = domainOf(email) !== domainOf(ownerOf(fileOf(handle)));
  if (outside && !workspace.state.drive.policy.sharingOutside) {
    throw new ServiceException('Access denied: sharing outside the organization is not allowed.');
  }
}

function grant(handle: FormHandle, email: string, access: Access): void {
  checkAddress(handle, email);
  const file = fileOf(handle);
  if (file.permissions.some((permission) => isFor(permission, email, access))) return;
  const id = handle.execution.workspace.newId('p');
  file.permissions.push({ id, type: 'user', emailAddress: email, ...access });
}

export const SHARING_COSTS: Costs<FormSharing> = {
  ...SETTINGS_COSTS,
  addPublishedReader: 'form.edit',
  addPublishedReaders: 'form.edit',
  removePublishedReader: 'form.edit',
  getPublishedReaders: 'form.open',
  addEditor: 'form.edit',
  getEditors: 'form.open',
};
