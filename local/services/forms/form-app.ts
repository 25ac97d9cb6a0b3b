// FormApp: making and opening Forms. https://developers.google.com/apps-script/reference/forms/form-app
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard } from '../../host/guard';
import { canEdit, createFile, findFile } from '../drive/files';
import { MIME } from '../drive/state';
import { createCheckboxValidation } from './checkbox-validation';
import { DestinationType, ItemType } from './enums';
import { createForm } from './form';
import { findForm } from './handles';
import type { NewestForm, NewestFormApp } from './newest-form';
import { createParagraphTextValidation } from './paragraph-text-validation';
import { newFormState } from './state';
import { createTextValidation } from './text-validation';

class FormAppFake implements Partial<NewestFormApp> {
  readonly ItemType = ItemType;
  readonly DestinationType = DestinationType;
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /**
   * Names the file; the visible title stays blank until `setTitle`. Google's reference calls new Forms
   * published, its announcement of June 2026 unpublished: the stand-in takes the stricter.
   */
  create(title: string, isPublished = false): NewestForm {
    if (!title) throw new ServiceException('Invalid argument: title');
    const { workspace, user } = this.#execution;
    const file = createFile(workspace, {
      name: title,
      mimeType: MIME.form,
      owner: user,
      madeByApp: false,
    });
    const form = newFormState(file.id, isPublished);
    workspace.state.forms[file.id] = form;
    return createForm({ execution: this.#execution, form });
  }

  openById(id: string): NewestForm {
    return openForm(this.#execution, id);
  }

  openByUrl(url: string): NewestForm {
    const id = /\/forms\/d\/(?!e\/)([\w-]+)/.exec(url)?.[1];
    if (!id) throw new ServiceException('Invalid argument: url');
    return openForm(this.#execution, id);
  }

  /** Null: the script is not bound to a Form. */
  getActiveForm(): NewestForm {
    const nothing: unknown = null;
    return nothing as NewestForm;
  }

  createTextValidation(): GoogleAppsScript.Forms.TextValidationBuilder {
    return createTextValidation(this.#execution);
  }

  createParagraphTextValidation(): GoogleAppsScript.Forms.ParagraphTextValidationBuilder {
    return createParagraphTextValidation(this.#execution);
  }

  createCheckboxValidation(): GoogleAppsScript.Forms.CheckboxValidationBuilder {
    return createCheckboxValidation(this.#execution);
  }
}

/**
 * Only its editors can open a Form by script, whoever may answer it. Google says the same of a Form that
 * is not shared and of one that is deleted; of one in the trash nothing is documented (see DriveState).
 */
function openForm(execution: Execution, id: string): NewestForm {
  const trashedToo = execution.workspace.state.drive.formsOpenFromTrash ?? false;
  const form = findForm(execution.workspace, id, trashedToo);
  const file = findFile(execution.workspace, id);
  if (!form || !file || !canEdit(file, execution.user)) {
    throw new ServiceException(
      'No item with the given ID could be found, or you do not have permission to access it.',
    );
  }
  return createForm({ execution, form });
}

export function createFormApp(execution: Execution): NewestFormApp {
  return guard<NewestFormApp, FormAppFake>(execution, 'FormApp', new FormAppFake(execution), {
    create: 'form.create',
    openById: 'form.open',
    openByUrl: 'form.open',
    getActiveForm: 'handle.local',
    createTextValidation: 'handle.local',
    createParagraphTextValidation: 'handle.local',
    createCheckboxValidation: 'handle.local',
  });
}
