// The set-up steps that make the intake Form: create it once, write its questions page by page, open it
// to its responders.
import { encodeFormMap, type FormItem } from '../../../core/answers/form-map';
import { formTexts } from '../../../core/intake/form-texts';
import { resolveIntake } from '../../../core/intake/intake';
import { PAGES } from '../../../core/intake/pages';
import type { PageKey } from '../../../core/intake/question';
import type { SetUpState } from '../../../core/programme/set-up-state';
import { AddOnError } from '../../../core/errors';
import {
  addDomainResponders,
  createFile,
  MIME_TYPES,
  type CreatedFile,
  type FileKey,
} from '../../google/drive-files';
import { addPage, addQuestion, removeItemsAfter } from '../../google/form-builder';
import { parseGoogleFailure } from '../../google/google-error';
import {
  applyFormSettings,
  createFormWithoutKey,
  openForm,
  publishForm,
} from '../../google/intake-form';
import { landWrites } from '../../google/lock';
import { createOnce } from '../docs/create-once';
import { ensureFolder } from '../docs/folder';
import { storedFormMap } from '../answers/form-map';
import { watchForm } from '../answers/form-watch';
import { renewWords, wordsWritten } from './form-words';
import { ensureOwnColumns } from './key-rows';
import { fillOwnColumns } from '../answers/own-columns';
import type { SetUpSession, StepResult } from './set-up-step';

/** Domains whose members do not share an organisation. */
const PUBLIC_DOMAINS = ['gmail.com', 'googlemail.com'];

/** Creates the Form in the lead's folder, unless it is there, and gives it its texts and settings. */
export function createForm(session: SetUpSession): StepResult {
  const texts = formTexts(session.programme);
  if (session.setUp.formId !== '') {
    const form = openForm(session.setUp.formId);
    const { values } = renewWords(form, session.stored, session.programme);
    return { values: { ...values, ...lookedAt(session, form) } };
  }
  const key = { sageCoach: 'form', sheet: SpreadsheetApp.getActiveSpreadsheet().getId() };
  const parent = ensureFolder(session);
  const { id } = createOnce(session, 'Form', key, () =>
    createFormFile(texts.fileName, parent, key),
  );
  const form = openForm(id);
  applyFormSettings(form, texts);
  return {
    state: { formId: id, formEditUrl: form.getEditUrl(), formUrl: form.getPublishedUrl() },
    values: wordsWritten(session.programme),
  };
}

/** What people made of the questions; one that they deleted is theirs to restore, not for a repair. */
function lookedAt(
  session: SetUpSession,
  form: GoogleAppsScript.Forms.Form,
): Record<string, string> {
  // Until it was opened to anybody, the Form holds only what set-up wrote or left half-written.
  if (session.setUp.responders === '') return {};
  const { formMap, ownColumns } = watchForm(session, form);
  ensureOwnColumns(session, ownColumns);
  fillOwnColumns(ownColumns);
  if (formMap === undefined) return {};
  landWrites();
  return { formMap };
}

/** By Drive, so that it carries our key and is found after a crash; where that is refused, by FormApp. */
function createFormFile(name: string, parent: string, key: FileKey): CreatedFile {
  try {
    return createFile({ name, mimeType: MIME_TYPES.form, parent, key });
  } catch (thrown) {
    if (parseGoogleFailure(thrown).status !== 400) throw thrown;
    return { id: createFormWithoutKey(name), url: '' };
  }
}

/** Writes the questions of some pages that the Form does not have yet, after those it has. */
export function writeQuestions(session: SetUpSession, pages: readonly PageKey[]): StepResult {
  const known = storedFormMap(session);
  const missing = resolveIntake(session.programme).filter(
    ({ key, page }) => pages.includes(page) && !known.items.some((item) => item.key === key),
  );
  if (missing.length === 0) return {};
  const form = openForm(session.setUp.formId);
  if (session.setUp.responders === '') {
    const knownIds = known.items.map(({ itemId }) => itemId);
    removeItemsAfter(form, knownIds);
  }
  const added: FormItem[] = [];
  for (const page of PAGES.filter(({ key }) => pages.includes(key))) {
    if (page.title) addPage(form, page);
    for (const question of missing.filter((asked) => asked.page === page.key)) {
      added.push(addQuestion(form, question));
    }
  }
  return { values: { formMap: encodeFormMap({ ...known, items: [...known.items, ...added] }) } };
}

/** Publishes the Form, lets its responders in and reads back that it takes answers. */
export function publishIntake(session: SetUpSession): StepResult {
  const { formId, responders } = session.setUp;
  if (!publishForm(openForm(formId))) {
    throw new AddOnError(
      'google-failed',
      'Google did not publish the Form. Open it, press Publish, then press Try again here. Everything else is kept.',
    );
  }
  return responders === ''
    ? { state: { responders: grantResponders(formId, session.caller) } }
    : {};
}

/** A school's domain as a whole where Google lets us; otherwise each teacher when they are added. */
function grantResponders(formId: string, caller: string): SetUpState['responders'] {
  const domain = caller.slice(caller.indexOf('@') + 1);
  if (PUBLIC_DOMAINS.includes(domain)) return 'listed';
  try {
    addDomainResponders(formId, domain);
    return 'domain';
  } catch (thrown) {
    if (parseGoogleFailure(thrown).status === 0) throw thrown;
    return 'listed';
  }
}
