// Whose response is this, and is it news? Decided by response ID first, then by e-mail.
import { hashAnswers } from '../answers/read-response';
import type { IntakeResponse } from '../answers/answers';
import { emailKey } from '../text/normalize';
import type { EducatorRecord } from './record';

type EducatorMatch =
  | { readonly kind: 'same-response'; readonly record: EducatorRecord }
  /** Another response by somebody whom we know. */
  | { readonly kind: 'email'; readonly record: EducatorRecord }
  | { readonly kind: 'new'; readonly record?: undefined }
  /** A known response that now carries another address: for a person to decide, never a new row. */
  | { readonly kind: 'address-changed'; readonly record: EducatorRecord };

type Sender = Pick<IntakeResponse, 'responseId' | 'email'>;
type ByText = Map<string, EducatorRecord>;

/** Prepared once, then asked for each response. What is an educator's own counts before any alias. */
export class EducatorIndex {
  private readonly byResponse: ByText = new Map();
  private readonly byEmail: ByText = new Map();
  private readonly byFormerResponse: ByText = new Map();
  private readonly byFormerEmail: ByText = new Map();

  constructor(records: readonly EducatorRecord[]) {
    for (const record of records) this.add(record);
  }

  /** Of two records with one response or one address the earlier one stays. */
  add(record: EducatorRecord): void {
    const { responseId, email, aliases } = record;
    keep(this.byResponse, [responseId], record);
    keep(this.byEmail, [emailKey(email)], record);
    keep(this.byFormerResponse, aliases.responseIds, record);
    keep(this.byFormerEmail, aliases.emails, record);
  }

  /** A response without an address is known by its ID alone. */
  match({ responseId, email: address }: Sender): EducatorMatch {
    const email = emailKey(address);
    const own = this.byResponse.get(responseId);
    const known = own ?? this.byFormerResponse.get(responseId);
    if (known && !mayUse(known, email)) return { kind: 'address-changed', record: known };
    if (own) return { kind: 'same-response', record: own };
    const sender = this.byEmail.get(email);
    if (sender && sender.educatorId !== known?.educatorId) return { kind: 'email', record: sender };
    if (known) return { kind: 'same-response', record: known };
    const record = sender ?? this.byFormerEmail.get(email);
    return record === undefined ? { kind: 'new' } : { kind: 'email', record };
  }
}

function keep(map: ByText, keys: readonly string[], record: EducatorRecord): void {
  for (const key of keys) if (key !== '' && !map.has(key)) map.set(key, record);
}

/** Whether somebody with this address may change a response of the educator. */
function mayUse({ email, aliases }: EducatorRecord, address: string): boolean {
  const own = emailKey(email);
  return address === '' || own === '' || own === address || aliases.emails.includes(address);
}

/**
 * What a delivery brings. `known`: something older than the record has, or the same once more.
 * `read-again`: the same submission, which now reads otherwise because the Form was changed meanwhile
 * or an event brought a part of it only.
 */
export type News = 'newer' | 'known' | 'read-again';

export function newsIn(record: EducatorRecord, response: IntakeResponse): News {
  const had = Date.parse(record.submittedAt);
  const has = Date.parse(response.submittedAt);
  if (Number.isNaN(had) || Number.isNaN(has)) return 'newer';
  if (has !== had) return has > had ? 'newer' : 'known';
  if (record.responseId === response.responseId) {
    return record.answersHash === hashAnswers(response) ? 'known' : 'read-again';
  }
  // Two responses of one person at the same moment: the same one counts in whatever order they come.
  return response.responseId > record.responseId ? 'newer' : 'known';
}
