// How much a Doc holds, in words.
import type { DocMemory } from '../doc/read/doc-memory';
import type { RecordKindKey } from '../records/record-kinds';

const WORDS: Readonly<Record<RecordKindKey, readonly [one: string, many: string]>> = {
  goal: ['goal', 'goals'],
  meeting: ['meeting', 'meetings'],
  strategy: ['strategy', 'strategies'],
  try: ['try', 'tries'],
  visit: ['visit', 'visits'],
  evidence: ['piece of evidence', 'pieces of evidence'],
  highlight: ['highlight', 'highlights'],
  plan: ['line of the plan', 'lines of the plan'],
  resource: ['resource', 'resources'],
};

/** Such as 3 meetings; kinds without rows are left out. */
export function countsOf({ kinds }: DocMemory): { label: string; count: number }[] {
  return (Object.keys(WORDS) as RecordKindKey[]).flatMap((kind) => {
    const count = kinds[kind]?.rows ?? 0;
    const label = WORDS[kind][count === 1 ? 0 : 1];
    return count > 0 ? [{ label, count }] : [];
  });
}
