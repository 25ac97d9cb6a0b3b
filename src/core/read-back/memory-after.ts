// What is remembered of a Doc once it was read, and once its records stand in the Sheet.
import type { DocMemory, KindMemory } from '../doc/read/doc-memory';
import type { ReadDoc } from '../doc/read/read-doc';
import type { RecordKindKey } from '../records/record-kinds';
import type { KindRecords } from './doc-records';

/** A row that was written into a Doc is in it by then, or never will be. */
const PENDING_MS = 2 * 60_000;

/** The hash that no records have: the tab has to be looked at. */
const UNKNOWN = '?';

/**
 * @param written what the tabs have by now; kinds that are missing stay as they were
 * @param readAt ISO date-time just before the Doc was read
 */
export function memoryAfter(
  before: DocMemory,
  { kinds: read }: Pick<ReadDoc, 'kinds'>,
  written: readonly KindRecords[],
  readAt: string,
): DocMemory {
  const kinds: Partial<Record<RecordKindKey, KindMemory>> = { ...before.kinds };
  for (const { kind, hash, highest, rows } of written) {
    const former = before.kinds[kind]?.highest ?? 0;
    kinds[kind] = { hash, highest: Math.max(former, highest), rows: rows.length };
  }
  const pending = before.pending.filter(({ kind, ref, at }) => {
    const { records = [], unclear = [] } = read[kind] ?? {};
    const isThere = records.some((record) => record.ref === ref) || unclear.includes(ref);
    return !isThere && Date.parse(readAt) - Date.parse(at) < PENDING_MS;
  });
  return { ...before, kinds, pending };
}

/** The kinds of which the tab may not have this yet, and those that a log has promised. */
export function newsIn(
  records: readonly KindRecords[],
  { kinds, pending }: DocMemory,
): KindRecords[] {
  const promised = pending.filter(({ entryId }) => entryId !== '').map(({ kind }) => kind);
  return records.filter(({ kind, hash }) => kinds[kind]?.hash !== hash || promised.includes(kind));
}

/** The same, knowing no more what the tabs have: the next reading looks. */
export function unsureOfTabs(memory: DocMemory): DocMemory {
  const kinds = Object.entries(memory.kinds).map(
    ([kind, known]) => [kind, { ...known, hash: UNKNOWN }] as const,
  );
  return { ...memory, kinds: Object.fromEntries(kinds) };
}
