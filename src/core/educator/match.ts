// Whose response is this, and is it news? Decided by response ID first, then by e-mail.
import { hashAnswers } from '../answers/read-response';
import type { IntakeResponse } from '../answers/answers';
import { emailKey } from '../text/normalize';
import type { EducatorRecord } from './record';

export type EducatorMatch =
  | { readonly kind: 'same-response'; readonly record: EducatorRecord }
  /** Another response by somebody whom we know. */
  | { readonly kind: 'email'; readonly record: EducatorRecord }
  | { readonly kind: 'new'; readonly record?: undefined }
  /** A known response that now carries another address: for a person to decide, never a new row. */
  | { readonly kind: 'address-changed'; readonly record: EducatorRecord };

type Sender = Pick<IntakeResponse, 'responseId' | 'email'>;

/** Prepared once, then asked for each response. Of two rows with one address the first counts. */
export function educatorMatcher(
  records: readonly EducatorRecord[],
): (sender: Sender) => EducatorMatch {
  const byResponse = new Map<string, EducatorRecord>();
  const byEmail = new Map<string, EducatorRecord>();
  for (const record of records) {
    const { responseId } = record;
    const email = emailKey(record.email);
    if (responseId !== '' && !byResponse.has(responseId)) byResponse.set(responseId, record);
    if (email !== '' && !byEmail.has(email)) byEmail.set(email, record);
  }
  return ({ responseId, email: address }) => {
    const email = emailKey(address);
    const known = byResponse.get(responseId);
    if (known !== undefined) {
      const same = email === '' || known.email === '' || emailKey(known.email) === email;
      return { kind: same ? 'same-response' : 'address-changed', record: known };
    }
    const record = byEmail.get(email);
    return record === undefined ? { kind: 'new' } : { kind: 'email', record };
  };
}

/** One response; for many use `educatorMatcher`. */
export function matchEducator(records: readonly EducatorRecord[], sender: Sender): EducatorMatch {
  return educatorMatcher(records)(sender);
}

/** Whether a delivery brings nothing newer than the record has: older, or the same once more. */
export function isStale(record: EducatorRecord, response: IntakeResponse): boolean {
  const had = Date.parse(record.submittedAt);
  const has = Date.parse(response.submittedAt);
  if (Number.isNaN(had) || Number.isNaN(has)) return false;
  if (has !== had) return has < had;
  return record.responseId === response.responseId && record.answersHash === hashAnswers(response);
}
