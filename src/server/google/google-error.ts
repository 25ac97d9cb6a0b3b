// Reads what was thrown. Google's objects come from elsewhere: they are read by shape, never by class.
import { AddOnError } from '../../core/errors';

interface GoogleFailure {
  /** HTTP status of an advanced service, 0 when unknown. */
  status: number;
  /** Machine-readable reason such as `invalidSharingRequest`, '' when unknown. */
  reason: string;
  message: string;
}

export function parseGoogleFailure(thrown: unknown): GoogleFailure {
  const details = member(thrown, 'details');
  const errors = member(details, 'errors');
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  return {
    status: Number(member(details, 'code') ?? 0),
    reason: String(member(first, 'reason') ?? ''),
    message: String(member(thrown, 'message') ?? thrown),
  };
}

const NO_SCOPE =
  /permissions are not sufficient|insufficient authentication scopes|Required permissions|requires? authori[sz]ation/i;
const NO_SERVICE = /has not been used in project|is disabled|accessNotConfigured/i;
const USED_UP = /too many times|too much computer time|quota|rate limit/i;

/**
 * A sentence a coach can act on, for a failure that no workflow expected.
 * https://developers.google.com/apps-script/guides/support/troubleshooting
 */
export function toAddOnError(thrown: unknown): AddOnError {
  if (thrown instanceof AddOnError) return thrown;
  const { message } = parseGoogleFailure(thrown);
  if (NO_SCOPE.test(message)) return missingScope(message);
  if (NO_SERVICE.test(message)) {
    return disabledService(/docs|document/i.test(message) ? 'Google Docs API' : 'Google Drive API');
  }
  if (USED_UP.test(message)) return usedUpQuota();
  const what = message.includes('protected cell')
    ? 'Cells of this Sheet are protected, and your account can’t write into them. Please ask its owner: ' +
      'Data > Protect sheets and ranges.'
    : 'Google did not answer as expected.';
  return new AddOnError(
    'google-failed',
    `${what} What was finished is kept, and it is safe to try again.`,
  );
}

/** Whether a Form or file that we know can't be opened: trashed, deleted, or not the user's any more. */
export function isGone(thrown: unknown): boolean {
  const { message } = parseGoogleFailure(thrown);
  return /no item with the given id/i.test(message);
}

/** Whether Google said no before it did anything, so that nothing can have been created. */
export function isRefusal(thrown: unknown): boolean {
  return ['scope-missing', 'service-disabled', 'quota'].includes(toAddOnError(thrown).code);
}

/** Whether this account may ask for no more for now; Google also says 403 to who asks too often. */
export function isUsedUp(thrown: unknown): boolean {
  return parseGoogleFailure(thrown).status === 429 || toAddOnError(thrown).code === 'quota';
}

/** What each scope lets us do, in a coach's words; shown when it was not granted. */
const SCOPE_WORDS: readonly (readonly [scope: string, words: string])[] = [
  ['auth/drive', 'See and manage only the files that it makes (drive.file)'],
  ['auth/forms', 'View and manage your forms (forms)'],
  ['auth/script.scriptapp', 'Run when you are not present (script.scriptapp)'],
  ['auth/script.send_mail', 'Send mail as you (script.send_mail)'],
  ['auth/spreadsheets', 'View and manage this Sheet (spreadsheets.currentonly)'],
  ['auth/script.container.ui', 'Show a sidebar (script.container.ui)'],
  ['auth/userinfo.email', 'See your e-mail address (userinfo.email)'],
];

function missingScope(message: string): AddOnError {
  // Google's advanced services refuse without naming the scope; ours need one and the same.
  const named = /API call to (drive|docs)\./.test(message) ? 'auth/drive' : message;
  const words =
    SCOPE_WORDS.find(([scope]) => named.includes(scope))?.[1] ?? 'one of its permissions';
  return new AddOnError(
    'scope-missing',
    `SAGE Coach was not given this permission: ${words}. What was finished is kept. ` +
      'Open the menu SAGE Coach > Open sidebar again and tick every box when Google asks.',
  );
}

export function disabledService(name: string): AddOnError {
  return new AddOnError(
    'service-disabled',
    `The ${name} is not switched on for this script. What was finished is kept. ` +
      'In Extensions > Apps Script, add it under Services, then press Try again.',
  );
}

function usedUpQuota(): AddOnError {
  return new AddOnError(
    'quota',
    'Google’s daily or per-minute limit for this account is used up. What was finished is kept. ' +
      'Try again in a few minutes; if it says the same, tomorrow.',
  );
}

/** A member of what may be anything. */
export function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
