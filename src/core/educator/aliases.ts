// Under what else an educator is known since two rows of the same person were merged, so that whatever
// still arrives for the row that is gone finds the one that stayed; and which Docs were theirs before.
import * as v from 'valibot';

export interface Aliases {
  readonly educatorIds: readonly string[];
  readonly responseIds: readonly string[];
  /** Lower case. */
  readonly emails: readonly string[];
  /** Docs that this row let go of. They carry the educator's ID still, and are nobody's by mistake. */
  readonly docIds: readonly string[];
}

export const NO_ALIASES: Aliases = { educatorIds: [], responseIds: [], emails: [], docIds: [] };

const Texts = v.fallback(v.array(v.string()), []);
const Stored = v.object({
  educatorIds: Texts,
  responseIds: Texts,
  emails: Texts,
  docIds: v.optional(Texts, []),
});

/** '' when there is none. */
export function encodeAliases(aliases: Aliases): string {
  const none = Object.values(aliases).every((list: readonly string[]) => list.length === 0);
  return none ? '' : JSON.stringify(aliases);
}

/** None when the cell is empty or damaged. */
export function parseAliases(cell: string): Aliases {
  try {
    const parsed = v.safeParse(Stored, JSON.parse(cell));
    return parsed.success ? parsed.output : NO_ALIASES;
  } catch {
    return NO_ALIASES;
  }
}

/** Every ID under which this educator's history, records and Docs may be found; the own one first. */
export function idsOf(educator: { educatorId: string; aliases: Aliases }): string[] {
  return [educator.educatorId, ...educator.aliases.educatorIds];
}

/** Whether another row was merged into this one. */
export function isMerged({ aliases }: { aliases: Aliases }): boolean {
  return aliases.educatorIds.length > 0;
}
