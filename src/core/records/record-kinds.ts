// Everything that a coaching Doc keeps in tables. One entry gives the Doc's table, its reader, the
// Sheet's tab and the quick log.
import { EVIDENCE } from './kinds/evidence';
import { GOAL } from './kinds/goal';
import { HIGHLIGHT } from './kinds/highlight';
import { MEETING } from './kinds/meeting';
import { PLAN } from './kinds/plan';
import { RESOURCE } from './kinds/resource';
import { STRATEGY } from './kinds/strategy';
import { TRY } from './kinds/try';
import { VISIT } from './kinds/visit';
import type { FieldWord, RecordField, RecordKind } from './record-kind';

export const RECORD_KINDS = {
  goal: GOAL,
  meeting: MEETING,
  strategy: STRATEGY,
  try: TRY,
  visit: VISIT,
  evidence: EVIDENCE,
  highlight: HIGHLIGHT,
  plan: PLAN,
  resource: RESOURCE,
} as const satisfies Record<string, RecordKind>;

export type RecordKindKey = keyof typeof RECORD_KINDS;

export const KIND_KEYS = Object.keys(RECORD_KINDS) as readonly RecordKindKey[];

/** Keys of the fields of one kind, or of all kinds. */
export type FieldKey<Kind extends RecordKindKey = RecordKindKey> =
  (typeof RECORD_KINDS)[Kind]['fields'][number]['key'];

export type KeyedField = RecordField & { readonly key: FieldKey };

/** Every field of a kind, in the order of its columns. */
export function fieldsOf(kind: RecordKindKey): readonly KeyedField[] {
  return RECORD_KINDS[kind].fields;
}

/** Key of a kind's table and of its section in the Doc. */
export type RecordTableKey = (typeof RECORD_KINDS)[RecordKindKey]['table'];

/** The last column of each table. People leave it empty; once filled in it never changes. */
export const REF = { key: 'ref', heading: 'Ref' } as const;

/** Percent of the table's width that is left for the Ref column. */
export function refWidth(kind: RecordKind): number {
  return kind.fields.reduce((rest, field) => rest - field.width, 100);
}

/**
 * The words that a cell of the field may hold, in the order in which they are shown; none when the
 * field is not of kind `word`.
 * @param staffGoals short names from Settings; each is its own code
 */
export function wordsOf(field: RecordField, staffGoals: readonly string[]): readonly FieldWord[] {
  const words = field.words ?? [];
  if (field.moreWords !== 'staff-goals') return words;
  return [...words, ...staffGoals.map((goal) => ({ code: goal, word: goal }))];
}

/** Of such a kind nothing is kept that can't be read: a yes that may have been taken back is no yes. */
export function asksTheTeacher(kind: RecordKindKey): boolean {
  return fieldsOf(kind).some(({ back }) => back === 'after-yes');
}
