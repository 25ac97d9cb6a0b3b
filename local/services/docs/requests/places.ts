// Where a request points: segments, insertion indexes, ranges, tables, cells; with Google's refusals.
import {
  blocksTouching,
  everyContent,
  type Block,
  type ParagraphBlock,
  type TableBlock,
} from '../layout';
import { splitsSurrogates } from '../pieces';
import type { Draft } from '../draft';
import { refuse } from './request';

/** A Doc here has one tab and, besides its body, no segments. */
export const TAB_ID = 't.0';

interface Segment {
  segmentId?: string | undefined;
  tabId?: string | undefined;
}

export interface Place {
  location?: (Segment & { index: number }) | undefined;
  endOfSegmentLocation?: Segment | undefined;
}

export interface IndexRange extends Segment {
  startIndex: number;
  endIndex: number;
}

export interface CellPlace {
  tableStartLocation?: (Segment & { index: number }) | undefined;
  rowIndex: number;
  columnIndex: number;
}

function requireBody(segment: Segment): void {
  if (segment.segmentId) refuse(`Segment with ID ${segment.segmentId} was not found.`);
  if (segment.tabId && segment.tabId !== TAB_ID)
    refuse(`Tab with ID ${segment.tabId} was not found.`);
}

/** The index that an insertion means; it must lie inside a paragraph and not halve a character. */
export function insertionIndex(draft: Draft, place: Place): number {
  if (place.endOfSegmentLocation) {
    requireBody(place.endOfSegmentLocation);
    return draft.end - 1;
  }
  if (!place.location) return refuse('No insertion location set.');
  requireBody(place.location);
  const { index } = place.location;
  requireIndex(draft, index);
  paragraphAt(draft, index);
  if (splitsSurrogates(draft.pieces, index)) {
    refuse('The insertion index cannot be within a surrogate pair.');
  }
  return index;
}

/** The paragraph whose text or newline holds the index. */
export function paragraphAt(draft: Draft, index: number): ParagraphBlock {
  for (const block of blocksTouching(draft.blocks, index, index + 1)) {
    if (block.kind === 'paragraph') return block;
  }
  return refuse('The insertion index must be inside the bounds of an existing paragraph.');
}

/** Checks a range of body text: in bounds, not empty, halving no character. */
export function requireRange(draft: Draft, range: IndexRange | undefined): IndexRange {
  if (!range) return refuse('The range must be specified.');
  requireBody(range);
  const { startIndex, endIndex } = range;
  requireIndex(draft, startIndex);
  if (endIndex > draft.end) requireIndex(draft, endIndex);
  if (endIndex <= startIndex) refuse('The range should not be empty.');
  return range;
}

function requireIndex(draft: Draft, index: number): void {
  if (index < 0) refuse(`Index ${index} must be greater than or equal to zero.`);
  if (index >= draft.end) {
    refuse(
      `Index ${index} must be less than the end index of the referenced segment, ${draft.end}.`,
    );
  }
}

/** Paragraphs that a range touches, in reading order. */
export function paragraphsIn(draft: Draft, range: IndexRange): ParagraphBlock[] {
  const touched = blocksTouching(draft.blocks, range.startIndex, range.endIndex);
  return touched.filter((block) => block.kind === 'paragraph');
}

/** The innermost list of blocks (body or cell) that holds all of `start` to `end`. */
export function contentAround(
  draft: Draft,
  start: number,
  end: number,
): readonly Block[] | undefined {
  let found: readonly Block[] | undefined;
  for (const content of everyContent(draft.blocks)) {
    const first = content[0];
    const last = content.at(-1);
    if (first && last && first.start <= start && end <= last.end) found = content;
  }
  return found;
}

export function tableAt(draft: Draft, at: (Segment & { index: number }) | undefined): TableBlock {
  if (!at) return refuse('The table start location must be specified.');
  requireBody(at);
  for (const block of blocksTouching(draft.blocks, at.index, at.index + 1)) {
    if (block.kind === 'table' && block.start === at.index) return block;
  }
  return refuse('The provided table start location is invalid.');
}

export interface FoundCell {
  table: TableBlock;
  row: number;
  column: number;
}

export function cellAt(draft: Draft, place: CellPlace | undefined): FoundCell {
  if (!place) return refuse('The table cell location must be specified.');
  const table = tableAt(draft, place.tableStartLocation);
  const { rowIndex: row, columnIndex: column } = place;
  if (!table.rows[row]) refuse(`The row index ${row} is out of bounds of the table.`);
  if (!table.rows[row]?.cells[column]) {
    refuse(`The column index ${column} is out of bounds of the table.`);
  }
  return { table, row, column };
}
