// Turns blocks into the one batch that fills a new Doc. Pure: whoever calls sends it.
import type { Block } from './blocks';
import type { DocRequest } from './doc-request';
import { fillRequests } from './fill-requests';
import { layOut, withNeededParagraphs, type Placed } from './layout';
import { styleRequests } from './style-requests';

/**
 * Requests for one `documents.batchUpdate` on a Doc that has just been created and holds nothing.
 * Google applies all of them or none.
 */
export function buildDocRequests(blocks: readonly Block[]): DocRequest[] {
  const complete = withNeededParagraphs(blocks);
  const placed = layOut(complete);
  return [...fillRequests(complete), ...styleRequests(placed), ...anchorRequests(placed)];
}

/** A named range for each run of blocks that share an anchor. */
function anchorRequests(placed: readonly Placed[]): DocRequest[] {
  const ranges: { name: string; startIndex: number; endIndex: number }[] = [];
  for (const { block, startIndex, endIndex } of placed) {
    const last = ranges[ranges.length - 1];
    if (!block.anchor) continue;
    if (last?.name === block.anchor && last.endIndex === startIndex) last.endIndex = endIndex;
    else ranges.push({ name: block.anchor, startIndex, endIndex });
  }
  return ranges.map(({ name, ...range }) => ({ createNamedRange: { name, range } }));
}
