// How the Form stands, for the hourly run and the repair: whether it is there, open, and lets its
// teachers in.
import { AddOnError } from '../../../core/errors';
import { formAccess, takeOutOfTrash } from '../../google/drive-files';
import { isGone, parseGoogleFailure } from '../../google/google-error';
import { isOpen, openForm } from '../../google/intake-form';
import { has, type Checkup } from '../programme/health';
import type { Session } from '../session';

type Form = GoogleAppsScript.Forms.Form;

/** Undefined when it can't be opened, for whatever reason; the check-up knows it then. */
export function openFormForRun({ setUp }: Session, checkup: Checkup): Form | undefined {
  return checkup.part('open the Form', () => {
    try {
      return openForm(setUp.formId);
    } catch (thrown) {
      if (!isGone(thrown)) throw thrown;
      checkup.find('form-gone');
      return undefined;
    }
  });
}

/** One that the lead closed on purpose stays closed: it is said, and a repair opens it. */
export function checkOpen(form: Form, checkup: Checkup): void {
  checkup.look('form-closed');
  if (!isOpen(form)) checkup.find('form-closed');
}

/** Two calls, so not every hour: a Form in the trash may still open, and its domain may be taken off. */
export function checkAccess({ setUp, caller }: Session, checkup: Checkup): void {
  checkup.part('the Form’s access', () => {
    const access = formAccess(setUp.formId);
    if (!access) return;
    checkup.look('form-gone', 'responders-missing');
    if (access.trashed) checkup.find('form-gone');
    const domain = caller.slice(caller.indexOf('@') + 1);
    const isShut = setUp.responders === 'domain' && !access.domains.includes(domain);
    if (isShut) checkup.find('responders-missing');
  });
}

/**
 * For a repair: takes a known Form out of the trash.
 * @throws AddOnError `not-found` when it can't be brought back; a second one is never made
 */
export function bringFormBack(session: Session): void {
  const { formId } = session.setUp;
  if (formId === '') return;
  const isThere = opens(formId);
  if (isThere && !has(session, 'form-gone')) return;
  try {
    takeOutOfTrash(formId);
  } catch (thrown) {
    if (![403, 404].includes(parseGoogleFailure(thrown).status)) throw thrown;
    if (!isThere) throw goneForGood();
  }
}

function opens(formId: string): boolean {
  try {
    openForm(formId);
    return true;
  } catch (thrown) {
    if (isGone(thrown)) return false;
    throw thrown;
  }
}

function goneForGood(): AddOnError {
  return new AddOnError(
    'not-found',
    'The Form can’t be opened. Every answer that the Sheet has is kept. If somebody else owns the Form ' +
      'now, ask them to let you edit it; if it was deleted, your administrator can restore it for about ' +
      '25 days. Then press Try again.',
  );
}
