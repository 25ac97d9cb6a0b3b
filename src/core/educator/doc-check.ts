// Whether a coaching Doc is where it was and open to its two people alone, from what Google shows of it.
import { idsOf } from './aliases';
import { emailKey } from '../text/normalize';
import { isTrouble } from './doc-trouble';
import type { EducatorRecord } from './record';

/** Somebody who can open a file, as Google lists them. */
export interface Grantee {
  /** `user`, `group`, `domain` or `anyone`. */
  readonly type: string;
  /** Of a user or a group; else ''. */
  readonly email: string;
  readonly domain: string;
  readonly mayEdit: boolean;
}

export interface SeenFile {
  /** The ID that we put on it; '' when there is none. */
  readonly educatorId: string;
  readonly trashed: boolean;
  /** Null where the caller may not know who can open it. */
  readonly people: readonly Grantee[] | null;
}

/** `not-granted`: it is there, and this app may not open it for this user. */
export type SeenDoc = SeenFile | 'gone' | 'not-granted';

type DocOfRow = Pick<
  EducatorRecord,
  'educatorId' | 'email' | 'aliases' | 'docSharedAt' | 'docProblem'
>;

/**
 * What the row should say is the matter with the Doc: a trouble, who else can open it, or ''. What a look
 * can't tell stays as it is.
 * @param coach e-mail of the coach whose Doc it is
 */
export function docFinding(row: DocOfRow, seen: SeenDoc, coach: string): string {
  const { docProblem } = row;
  // From outside, a Doc that was never allowed can't be told from one that is gone.
  if (seen === 'gone') return docProblem === 'not-granted' ? docProblem : 'gone';
  if (seen === 'not-granted') return seen;
  // People type into rows: a Doc of somebody else's is not this row's, whoever may open it.
  if (!idsOf(row).includes(seen.educatorId)) return 'gone';
  if (seen.trashed) return 'trashed';
  const before = isTrouble(docProblem) ? '' : docProblem;
  if (seen.people === null || row.docSharedAt === '') return before;
  const teacher = [row.email, ...row.aliases.emails].map(emailKey);
  const expected = [...teacher, emailKey(coach)];
  const isIn = seen.people.some((one) => lets(one, teacher) || mayBeThem(one, expected));
  return isIn ? openToOthers(seen.people, expected) : 'teacher-off';
}

/** Google lists people under an address of its choice: an unknown editor may be the teacher. */
function mayBeThem({ type, email, mayEdit }: Grantee, expected: readonly string[]): boolean {
  return type === 'user' && mayEdit && !expected.includes(emailKey(email));
}

const OPEN_TO = 'Also open to: ';

/** Somebody whom a Doc was just shared with. */
export function asEditor(email: string): Grantee {
  return { type: 'user', email, domain: '', mayEdit: true };
}

/** '' when nobody but these can open it; else who can, in a stable order. */
export function openToOthers(people: readonly Grantee[], expected: readonly string[]): string {
  const others = outsiders(people, expected);
  return others.length === 0 ? '' : OPEN_TO + others.join(', ');
}

/** Whether it names people besides teacher and coach. */
export function namesOthers(docProblem: string): boolean {
  return docProblem.startsWith(OPEN_TO);
}

/** In words, in a stable order. */
export function outsiders(people: readonly Grantee[], expected: readonly string[]): string[] {
  const known = new Set(expected.map(emailKey));
  const others = people.filter(({ email }) => email === '' || !known.has(emailKey(email)));
  return [...new Set(others.map(inWords))].sort();
}

function inWords({ type, email, domain }: Grantee): string {
  if (type === 'anyone') return 'anyone who has the link';
  if (type === 'domain') return `everybody at ${domain}`;
  return emailKey(email) || 'somebody without a name';
}

/** A group may have the teacher in it; nobody can tell from here, so it does not count. */
function lets({ type, email, domain }: Grantee, teacher: readonly string[]): boolean {
  if (type === 'anyone') return true;
  if (type === 'domain') return teacher.some((one) => one.endsWith(`@${domain.toLowerCase()}`));
  return teacher.includes(emailKey(email));
}
