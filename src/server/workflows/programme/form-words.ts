// The Form's title, first page and messages follow the programme: its name, its coaches, its lead and what
// was agreed about evaluation. What somebody else wrote there is theirs, and stays.
import { formTexts } from '../../../core/intake/form-texts';
import type { Programme } from '../../../core/programme/programme';
import { hash64 } from '../../../core/text/hash';
import { tidyLine } from '../../../core/text/normalize';
import { formWords, writeFormWords, type FormWords } from '../../google/intake-form';
import type { Stored } from '../../google/stored';

/** Stored under this name: hashes of these texts as we wrote them last, and as we may be writing them. */
const WRITTEN = 'firstPage';

const NAMES: Readonly<Record<keyof FormWords, string>> = {
  title: 'title',
  description: 'first page',
  confirmation: 'message after sending',
  closed: 'message while it is closed',
};
const MOST_KNOWN = 40;
const KEYS = Object.keys(NAMES) as (keyof FormWords)[];

/** What is stored once the Form says these texts. */
export function wordsWritten(programme: Programme): Record<string, string> {
  return { [WRITTEN]: hashesOf(programme).join(' ') };
}

/** What is stored before the Form's texts become others, so that both are known as ours meanwhile. */
export function wordsInWriting(
  stored: Stored,
  before: Programme,
  after: Programme,
): Record<string, string> {
  const known = [...ours(stored), ...hashesOf(before), ...hashesOf(after)];
  return { [WRITTEN]: [...new Set(known)].join(' ') };
}

interface RenewedWords {
  /** To be stored. */
  readonly values: Readonly<Record<string, string>>;
  /** What somebody else wrote and what differs from what we would have: such as "first page". */
  readonly theirs: readonly string[];
}

/** One call for each text that changes. */
export function renewWords(
  form: GoogleAppsScript.Forms.Form,
  stored: Stored,
  programme: Programme,
): RenewedWords {
  const [stands, wanted, written] = [formWords(form), formTexts(programme), ours(stored)];
  const other = KEYS.filter((key) => hashOf(stands[key]) !== hashOf(wanted[key]));
  const theirs = other.filter((key) => !written.has(hashOf(stands[key])));
  for (const key of other) {
    if (!theirs.includes(key)) writeFormWords(form, key, wanted[key]);
  }
  // A text of ours that somebody brings back is ours again.
  const known = [...(theirs.length > 0 ? written : []), ...hashesOf(programme)];
  const values = { [WRITTEN]: [...new Set(known)].slice(-MOST_KNOWN).join(' ') };
  return { values, theirs: theirs.map((key) => NAMES[key]) };
}

function ours(stored: Stored): ReadonlySet<string> {
  return new Set((stored[WRITTEN] ?? '').split(' ').filter((hash) => hash !== ''));
}

function hashesOf(programme: Programme): string[] {
  const texts = formTexts(programme);
  return KEYS.map((key) => hashOf(texts[key]));
}

/** The same for the same words, however Google keeps line breaks. */
function hashOf(text: string): string {
  return hash64(tidyLine(text));
}
