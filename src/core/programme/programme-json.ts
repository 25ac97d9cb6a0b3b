// The programme as stored text and back. Lists that nobody changed are not stored: they follow the
// defaults.
import * as v from 'valibot';
import { DEFAULT_LISTS } from './lists';
import type { Programme } from './programme';

const Entries = v.exactOptional(
  v.array(
    v.object({
      code: v.string(),
      text: v.string(),
      short: v.string(),
      hint: v.exactOptional(v.string()),
    }),
  ),
);

const Options = v.array(v.object({ code: v.string(), text: v.string() }));

const StoredProgramme = v.object({
  name: v.string(),
  schoolYear: v.string(),
  schools: v.array(v.string()),
  schoolsInForm: v.exactOptional(Options),
  coaches: v.array(v.object({ name: v.string(), email: v.string() })),
  leadEmail: v.string(),
  evaluationAgreement: v.nullable(
    v.object({ agreedBy: v.string(), agreedOn: v.string(), writtenIn: v.string() }),
  ),
  lists: v.optional(
    v.object({
      grades: Entries,
      subjects: Entries,
      talents: Entries,
      needs: Entries,
      timeColumns: Entries,
      staffGoals: Entries,
      docSections: Entries,
    }),
    {},
  ),
});

export function encodeProgramme(programme: Programme): string {
  const { lists, ...rest } = programme;
  const changed = Object.entries(lists).filter(
    ([key, entries]) =>
      JSON.stringify(entries) !== JSON.stringify(DEFAULT_LISTS[key as keyof typeof DEFAULT_LISTS]),
  );
  return JSON.stringify({ ...rest, lists: Object.fromEntries(changed) });
}

/** Null when nothing was stored yet. @throws when the stored text is damaged */
export function parseProgramme(text: string): Programme | null {
  if (text === '') return null;
  const stored = v.parse(StoredProgramme, JSON.parse(text));
  return { ...stored, lists: { ...DEFAULT_LISTS, ...stored.lists } };
}
