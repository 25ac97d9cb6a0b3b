// The Form as a Google object: opening it, its settings, publishing it, and the answers people sent.
import type { RawResponse } from '../../core/answers/answers';
import type { ItemNow } from '../../core/answers/item-now';
import type { FormTexts } from '../../core/intake/form-texts';
import { describeItem, formItems } from './form-items';

type Form = GoogleAppsScript.Forms.Form;

/** Members that the published types lack; an older runtime may lack them too, so they are detected. */
interface NewestForm extends Form {
  setPublished(published: boolean): Form;
  isPublished(): boolean;
  addPublishedReaders(emails: string[]): Form;
  getPublishedReaders(): GoogleAppsScript.Base.User[];
  removePublishedReader(email: string): Form;
  setEmailCollectionType(type: unknown): Form;
}

/**
 * A Form that Drive refused to make: FormApp makes it, in the root of My Drive and without our key.
 * @returns its file ID
 */
export function createFormWithoutKey(fileName: string): string {
  return FormApp.create(fileName).getId();
}

export function openForm(formId: string): Form {
  return FormApp.openById(formId);
}

/** Titles, limits and what respondents may do; answers stay in the Form, no linked tab. */
export function applyFormSettings(form: Form, texts: FormTexts): void {
  form
    .setTitle(texts.title)
    .setDescription(texts.description)
    .setConfirmationMessage(texts.confirmation)
    .setCustomClosedFormMessage(texts.closed)
    .setProgressBar(true)
    .setLimitOneResponsePerUser(true)
    .setAllowResponseEdits(true)
    .setShowLinkToRespondAgain(false)
    .setPublishingSummary(false);
  collectVerifiedEmail(form);
}

/** The texts of a Form that depend on its programme. */
export type FormWords = Pick<FormTexts, 'title' | 'description' | 'confirmation' | 'closed'>;

/** As they stand in the Form now. */
export function formWords(form: Form): FormWords {
  return {
    title: form.getTitle(),
    description: form.getDescription(),
    confirmation: form.getConfirmationMessage(),
    closed: form.getCustomClosedFormMessage(),
  };
}

/** Writes one of them. */
export function writeFormWords(form: Form, key: keyof FormWords, text: string): void {
  if (key === 'title') form.setTitle(text);
  else if (key === 'description') form.setDescription(text);
  else if (key === 'confirmation') form.setConfirmationMessage(text);
  else form.setCustomClosedFormMessage(text);
}

/**
 * Collecting e-mail is documented; "verified" is not settable by a documented method, so it is used
 * where it exists and otherwise left to the checks by hand.
 */
function collectVerifiedEmail(form: Form): void {
  form.setCollectEmail(true);
  if (!has(form, 'setEmailCollectionType') || !('EmailCollectionType' in FormApp)) return;
  const types = FormApp.EmailCollectionType;
  if (typeof types === 'object' && types !== null && 'VERIFIED' in types) {
    form.setEmailCollectionType(types.VERIFIED);
  }
}

/**
 * Opens the Form to its responders, unless it is open. Publishing opens it, too:
 * https://developers.google.com/workspace/forms/api/guides/publish-form
 * @returns whether it is open now, read back from Google
 */
export function publishForm(form: Form): boolean {
  if (!isOpen(form) && has(form, 'setPublished')) form.setPublished(true);
  if (!isOpen(form) && isPublished(form)) form.setAcceptingResponses(true);
  return isOpen(form);
}

/** Whether teachers can answer it now. */
export function isOpen(form: Form): boolean {
  return isPublished(form) && form.isAcceptingResponses();
}

function isPublished(form: Form): boolean {
  return !has(form, 'isPublished') || form.isPublished();
}

/**
 * Lets named people answer. Where the runtime has no responder list, publishing is enough.
 * @returns those whom Google refused; one bad address keeps nobody else out
 */
export function addResponders(form: Form, emails: readonly string[]): readonly string[] {
  if (emails.length === 0 || !has(form, 'addPublishedReaders')) return [];
  try {
    form.addPublishedReaders([...emails]);
    return [];
  } catch {
    if (emails.length === 1) return emails;
    const half = Math.ceil(emails.length / 2);
    const halves = [emails.slice(0, half), emails.slice(half)];
    return halves.flatMap((some) => addResponders(form, some));
  }
}

export function has<Member extends keyof NewestForm>(
  form: Form,
  member: Member,
): form is Form & Pick<NewestForm, Member> {
  return member in form;
}

/** Responses submitted or edited at or after a time, in no particular order. */
export function readResponsesSince(form: Form, since: Date | null): RawResponse[] {
  const responses = since ? form.getResponses(since) : form.getResponses();
  if (responses.length === 0) return [];
  const items = new Map(formItems(form).map((item) => [item.itemId, item]));
  return responses.map((response) => toRawResponse(response, (_item, itemId) => items.get(itemId)));
}

type Describe = (item: GoogleAppsScript.Forms.Item, itemId: string) => ItemNow | null | undefined;

/**
 * A response as plain data. Answers are known by item ID, never by title, and carry how their question
 * stands now.
 */
export function toRawResponse(
  response: GoogleAppsScript.Forms.FormResponse,
  describe: Describe = describeItem,
): RawResponse {
  return {
    responseId: response.getId(),
    submittedAt: new Date(response.getTimestamp().getTime()).toISOString(),
    email: response.getRespondentEmail(),
    answers: response.getItemResponses().map((answer) => {
      const item = answer.getItem();
      const itemId = String(item.getId());
      const stands = describe(item, itemId);
      return { itemId, value: answer.getResponse(), ...(stands && { item: stands }) };
    }),
  };
}
