// What went wrong, in words for whoever has the Doc open, teacher or coach: what was kept, what to do.
import { AddOnError, type ErrorCode } from '../../core/errors';
import { parseGoogleFailure, toAddOnError } from '../google/google-error';

/** Sentences about the Sheet's menu or its script would lead nowhere in a Doc. */
const IN_A_DOC: Readonly<Partial<Record<ErrorCode, string>>> = {
  'scope-missing':
    'SAGE Coach was not given the permission that it needs. Reload this page, open SAGE Coach again and allow what Google asks for.',
  'service-disabled':
    'The Google Docs API is not switched on for SAGE Coach in your organization. Please tell whoever set it up.',
  quota: 'Google’s limit for now is used up. Please try again in a minute.',
  'google-failed':
    'Google did not answer as expected. It is safe to try again: nothing is written twice.',
};

export function failureText(thrown: unknown): string {
  const { status } = parseGoogleFailure(thrown);
  const { code, message } = toAddOnError(thrown);
  if (thrown instanceof AddOnError && !IN_A_DOC[code]) return message;
  if (status === 404)
    return 'Google does not let SAGE Coach open this Doc. Reload the page; if you can still read the Doc, open SAGE Coach again.';
  if (status === 403 && code === 'google-failed')
    return 'You can read this Doc but not change it. Please ask its owner to let you edit.';
  return IN_A_DOC[code] ?? message;
}
