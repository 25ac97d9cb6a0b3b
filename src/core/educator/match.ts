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

/** Prepared once, then asked for each response. */
export class EducatorIndex {
  private readonly byResponse = new Map<string, EducatorRecord>();
  private readonly byEmail = new Map<string, EducatorRecord>();

  constructor(records: readonly EducatorRecord[]) {
    for (const record of records) this.add(record);
  }

  /** Of two records with one response or one address the earlier one stays. */
  add(record: EducatorRecord): void {
    const { responseId } = record;
    const email = emailKey(record.email);
    if (responseId !== '' && !this.byResponse.has(responseId))
      this.byResponse.set(responseId, record);
    if (email !== '' && !this.byEmail.has(email)) this.byEmail.set(email, record);
  }

  /** By response ID, then by e-mail; a response without an address is known by its ID alone. */
  match({ responseId, email: address }: Sender): EducatorMatch {
    const email = emailKey(address);
    const known = this.byResponse.get(responseId);
    if (known !== undefined) {
      const same = email === '' || known.email === '' || emailKey(known.email) === email;
      return { kind: same ? 'same-response' : 'address-changed', record: known };
    }
    const record = this.byEmail.get(email);
    return record === undefined ? { kind: 'new' } : { kind: 'email', record };
  }
}

/** Whether a delivery brings nothing newer than the record has: older, or the same once more. */
export function isStale(record: EducatorRecord, response: IntakeResponse): boolean {
  const had = Date.parse(record.submittedAt);
  const has = Date.parse(response.submittedAt);
  if (Number.isNaN(had) || Number.isNaN(has)) return false;
  if (has !== had) return has < had;
  return record.responseId === response.responseId && record.answersHash === hashAnswers(response);
}
