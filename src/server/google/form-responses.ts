// Taking a person's answers out of the Form, and their name out of the list of who may answer it.
import { emailKey } from '../../core/text/normalize';
import { has } from './intake-form';

type Form = GoogleAppsScript.Forms.Form;

/** Whose response it is, without what was answered. */
interface SentResponse {
  readonly responseId: string;
  readonly email: string;
}

/** One call, however many there are. */
export function listSent(form: Form): SentResponse[] {
  return form.getResponses().map((response) => ({
    responseId: response.getId(),
    email: response.getRespondentEmail(),
  }));
}

/**
 * Deletes these, which must be there: what `listSent` names. One call each, so never under the lock for
 * many. Google deletes from the Form's own store only; a linked response tab would keep its copies.
 * https://developers.google.com/apps-script/reference/forms/form#deleteresponseresponseid
 */
export function deleteSent(form: Form, responseIds: readonly string[]): void {
  for (const responseId of responseIds) form.deleteResponse(responseId);
}

/** Those of these addresses that were let in one by one; a grant for the whole domain names nobody. */
export function listedResponders(form: Form, emails: ReadonlySet<string>): string[] {
  if (emails.size === 0 || !has(form, 'getPublishedReaders')) return [];
  const listed = form.getPublishedReaders().map((user) => emailKey(user.getEmail()));
  return listed.filter((email) => emails.has(email));
}

/** https://developers.google.com/apps-script/reference/forms/form#removepublishedreaderemailaddress */
export function removeResponders(form: Form, emails: readonly string[]): void {
  if (!has(form, 'removePublishedReader')) return;
  for (const email of emails) form.removePublishedReader(email);
}
