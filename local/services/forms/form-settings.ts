// The settings of a Form: what it says, whom it takes answers from, when.
// https://developers.google.com/apps-script/reference/forms/form
import { SELF } from '../../host/guard';
import { ServiceException } from '../../host/errors';
import type { Costs } from '../../host/guard';
import { HANDLE, touchForm, type FormHandle } from './handles';
import type { NewestForm } from './newest-form';
import type { FormState } from './state';

export class FormSettings {
  [SELF]!: NewestForm;
  readonly [HANDLE]: FormHandle;

  constructor(handle: FormHandle) {
    this[HANDLE] = handle;
  }

  getTitle(): string {
    return this[HANDLE].form.title;
  }

  setTitle(title: string): NewestForm {
    return change(this, { title: String(title) });
  }

  getDescription(): string {
    return this[HANDLE].form.description;
  }

  setDescription(description: string): NewestForm {
    return change(this, { description: String(description) });
  }

  getConfirmationMessage(): string {
    return this[HANDLE].form.confirmation;
  }

  setConfirmationMessage(message: string): NewestForm {
    return change(this, { confirmation: String(message) });
  }

  getCustomClosedFormMessage(): string {
    return this[HANDLE].form.closedMessage;
  }

  setCustomClosedFormMessage(message: string): NewestForm {
    return change(this, { closedMessage: String(message) });
  }

  hasProgressBar(): boolean {
    return this[HANDLE].form.progressBar;
  }

  setProgressBar(enabled: boolean): NewestForm {
    return change(this, { progressBar: enabled });
  }

  collectsEmail(): boolean {
    return this[HANDLE].form.collectEmail;
  }

  setCollectEmail(collect: boolean): NewestForm {
    return change(this, { collectEmail: collect });
  }

  hasLimitOneResponsePerUser(): boolean {
    return this[HANDLE].form.limitOneResponsePerUser;
  }

  setLimitOneResponsePerUser(enabled: boolean): NewestForm {
    return change(this, { limitOneResponsePerUser: enabled });
  }

  canEditResponse(): boolean {
    return this[HANDLE].form.allowResponseEdits;
  }

  setAllowResponseEdits(enabled: boolean): NewestForm {
    return change(this, { allowResponseEdits: enabled });
  }

  isPublishingSummary(): boolean {
    return this[HANDLE].form.publishingSummary;
  }

  setPublishingSummary(enabled: boolean): NewestForm {
    return change(this, { publishingSummary: enabled });
  }

  hasRespondAgainLink(): boolean {
    return this[HANDLE].form.showLinkToRespondAgain;
  }

  setShowLinkToRespondAgain(enabled: boolean): NewestForm {
    return change(this, { showLinkToRespondAgain: enabled });
  }

  requiresLogin(): boolean {
    return this[HANDLE].form.requireLogin;
  }

  setRequireLogin(requireLogin: boolean): NewestForm {
    return change(this, { requireLogin });
  }

  isPublished(): boolean {
    return this[HANDLE].form.isPublished;
  }

  /** Publishing also opens the Form for responses, unpublishing closes it. */
  setPublished(enabled: boolean): NewestForm {
    return change(this, { isPublished: enabled, acceptingResponses: enabled });
  }

  isAcceptingResponses(): boolean {
    return this[HANDLE].form.acceptingResponses;
  }

  /** Throws if enabled on an unpublished Form, as the reference says (wording unconfirmed). */
  setAcceptingResponses(enabled: boolean): NewestForm {
    if (enabled && !this[HANDLE].form.isPublished) {
      throw new ServiceException('Cannot accept responses on an unpublished form.');
    }
    return change(this, { acceptingResponses: enabled });
  }
}

function change(fake: FormSettings, settings: Partial<FormState>): NewestForm {
  Object.assign(fake[HANDLE].form, settings);
  touchForm(fake[HANDLE]);
  return fake[SELF];
}

export const SETTINGS_COSTS: Costs<FormSettings> = {
  getTitle: 'handle.local',
  setTitle: 'form.edit',
  getDescription: 'handle.local',
  setDescription: 'form.edit',
  getConfirmationMessage: 'handle.local',
  setConfirmationMessage: 'form.edit',
  getCustomClosedFormMessage: 'handle.local',
  setCustomClosedFormMessage: 'form.edit',
  hasProgressBar: 'handle.local',
  setProgressBar: 'form.edit',
  collectsEmail: 'handle.local',
  setCollectEmail: 'form.edit',
  hasLimitOneResponsePerUser: 'handle.local',
  setLimitOneResponsePerUser: 'form.edit',
  canEditResponse: 'handle.local',
  setAllowResponseEdits: 'form.edit',
  isPublishingSummary: 'handle.local',
  setPublishingSummary: 'form.edit',
  hasRespondAgainLink: 'handle.local',
  setShowLinkToRespondAgain: 'form.edit',
  requiresLogin: 'handle.local',
  setRequireLogin: 'form.edit',
  isPublished: 'handle.local',
  setPublished: 'form.edit',
  isAcceptingResponses: 'handle.local',
  setAcceptingResponses: 'form.edit',
};
