// Under what somebody is known, and what in the Sheet and the Form is theirs. What another row has as
// its own stays with that row.
import { emailKey } from '../text/normalize';
import type { EducatorRecord } from './record';

type Known = Pick<EducatorRecord, 'educatorId' | 'email' | 'responseId' | 'aliases'>;

export interface Traces {
  readonly educatorIds: ReadonlySet<string>;
  readonly responseIds: ReadonlySet<string>;
  /** Lower case; without addresses that another row has too. */
  readonly emails: ReadonlySet<string>;
  /** What is certainly somebody else's, whatever address it carries. */
  readonly others: {
    readonly educatorIds: ReadonlySet<string>;
    readonly responseIds: ReadonlySet<string>;
  };
}

/** What a row of a tab or a response of the Form says about whose it is; '' where it says nothing. */
export interface Owner {
  readonly educatorId?: string;
  readonly responseId?: string;
  readonly email?: string;
}

/** @param others every other row of Educators */
export function tracesOf(own: Known, others: readonly Known[]): Traces {
  const { aliases } = own;
  const theirIds = setOf(others.map(({ educatorId }) => educatorId));
  const theirResponses = setOf(others.map(({ responseId }) => responseId));
  const theirEmails = setOf(
    others.flatMap((one) => [one.email, ...one.aliases.emails]).map(emailKey),
  );
  const emails = [own.email, ...aliases.emails].map(emailKey);
  // A row that was copied by hand carries the same response ID: the response stays with the first row.
  const responseIds = [
    own.responseId,
    ...aliases.responseIds.filter((id) => !theirResponses.has(id)),
  ];
  return {
    educatorIds: setOf([own.educatorId, ...aliases.educatorIds.filter((id) => !theirIds.has(id))]),
    responseIds: setOf(responseIds),
    emails: setOf(emails.filter((email) => !theirEmails.has(email))),
    others: {
      educatorIds: theirIds,
      responseIds: setOf([...theirResponses].filter((id) => !responseIds.includes(id))),
    },
  };
}

/** By educator ID, else by response ID or address where those are nobody else's. */
export function isTheirs(owner: Owner, traces: Traces): boolean {
  const { educatorId = '', responseId = '', email = '' } = owner;
  if (traces.educatorIds.has(educatorId)) return true;
  const { others } = traces;
  if (others.educatorIds.has(educatorId) || others.responseIds.has(responseId)) return false;
  return traces.responseIds.has(responseId) || traces.emails.has(emailKey(email));
}

/** Whether a sentence names one of their addresses, whole: "ann@x.org" is not in "joann@x.org". */
export function mentions(sentence: string, { emails }: Traces): boolean {
  const words = sentence.split(/[\s,;:()<>"“”]+/).map((word) => emailKey(word.replace(/\.$/, '')));
  return words.some((word) => emails.has(word));
}

function setOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.filter((text) => text !== ''));
}
