// A Form as FormApp opens it: identity, links, responses; settings, sharing and items beneath.
// https://developers.google.com/apps-script/reference/forms/form
import { handOut, SELF } from '../../host/guard';
import { ServiceException } from '../../host/errors';
import type { Costs } from '../../host/guard';
import { FormItems, ITEMS_COSTS } from './form-items';
import { createFormResponse } from './form-response';
import { HANDLE, type FormHandle } from './handles';
import { editUrl, respondUrl } from './links';
import type { NewestForm } from './newest-form';
import type { ResponseState } from './state';

type FormResponse = GoogleAppsScript.Forms.FormResponse;

class FormFake extends FormItems implements Partial<NewestForm> {
  getId(): string {
    return this[HANDLE].form.id;
  }

  getPublishedUrl(): string {
    return respondUrl(this[HANDLE].execution.workspace, this[HANDLE].form.id);
  }

  getEditUrl(): string {
    return editUrl(this[HANDLE].execution.workspace, this[HANDLE].form.id);
  }

  /** Forms here have no linked response tab; Google throws this when there is none. */
  getDestinationId(): string {
    throw new ServiceException('The form currently has no response destination.');
  }

  /**
   * Responses at or after a time, or all; never in the order of time.
   * @param timestamp a Date of any realm; only its milliseconds count
   */
  getResponses(timestamp?: GoogleAppsScript.Base.Date): FormResponse[] {
    const since = timestamp === undefined ? -Infinity : Number(timestamp);
    return unordered(this[HANDLE].form.responses)
      .filter((response) => response.timestamp >= since)
      .map((response) => createFormResponse(this[HANDLE], response));
  }

  getResponse(responseId: string): FormResponse {
    return createFormResponse(this[HANDLE], findResponse(this[HANDLE], responseId));
  }

  /** Throws for an unknown ID (the reference doesn't say; the stricter of the two, unconfirmed). */
  deleteResponse(responseId: string): NewestForm {
    const { form } = this[HANDLE];
    const gone = findResponse(this[HANDLE], responseId);
    form.responses = form.responses.filter((response) => response !== gone);
    return this[SELF];
  }
}

/** Throws when there is no such response, as the reference says (wording unconfirmed). */
function findResponse({ form }: FormHandle, id: string): ResponseState {
  const found = form.responses.find((response) => response.id === id);
  if (!found) throw new ServiceException(`No response with ID ${id} was found.`);
  return found;
}

/** IDs are scrambled, so sorting by them gives an order that repeats and means nothing. */
function unordered(responses: ResponseState[]): ResponseState[] {
  return [...responses].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const FORM_COSTS: Costs<FormFake> = {
  ...ITEMS_COSTS,
  getId: 'handle.local',
  getPublishedUrl: 'handle.local',
  getEditUrl: 'handle.local',
  getDestinationId: 'handle.local',
  getResponses: 'form.open',
  getResponse: 'form.open',
  deleteResponse: 'form.edit',
};

export function createForm(handle: FormHandle): NewestForm {
  return handOut<NewestForm, FormFake>(handle.execution, 'Form', new FormFake(handle), FORM_COSTS);
}
