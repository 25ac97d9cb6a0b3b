// Under what somebody is known, and what in the Sheet and the Form is theirs. What another row has as
// its own stays with that row.
import { emailKey } from '../text/normalize';
import type { Aliases } from './aliases';
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

/**
 * In a row that was copied by hand, IDs stand twice; then only the address tells whose a response is.
 * @param others every other row of Educators
 */
export function tracesOf(own: Known, others: readonly Known[]): Traces {
  const [mine, theirs] = [namesOf([own]), namesOf(others)];
  return {
    educatorIds: setOf([own.educatorId, ...without(mine.educatorIds, theirs.educatorIds)]),
    responseIds: without(mine.responseIds, theirs.responseIds),
    emails: without(mine.emails, theirs.emails),
    others: {
      educatorIds: without(theirs.educatorIds, mine.educatorIds),
      responseIds: without(theirs.responseIds, mine.responseIds),
    },
  };
}

type Name = Exclude<keyof Aliases, 'docIds'>;

/** Everything under which these rows are known. */
function namesOf(rows: readonly Known[]): Record<Name, ReadonlySet<string>> {
  const all = (own: 'educatorId' | 'responseId' | 'email', also: Name): string[] =>
    rows.flatMap((row) => [row[own], ...row.aliases[also]]);
  return {
    educatorIds: setOf(all('educatorId', 'educatorIds')),
    responseIds: setOf(all('responseId', 'responseIds')),
    emails: setOf(all('email', 'emails').map(emailKey)),
  };
}

function without(texts: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...texts].filter((text) => !others.has(text)));
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
