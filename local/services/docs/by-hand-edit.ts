// What every change by hand has in common: may this person make it, where in the Doc it is meant, and
// where the caret stands afterwards. Places are named so that they last while others type.
import { ServiceException } from '../../host/errors';
import type { Caret } from '../../views/doc-view';
import type { Workspace } from '../../workspace/workspace';
import { canEdit, roleOf } from '../drive/files';
import type { DriveFile } from '../drive/state';
import { newDraft, saveDraft } from './batch';
import { findDocument } from './documents';
import { RequestRefused, type Draft } from './draft';
import {
  everyContent,
  everyParagraph,
  everyTable,
  type Block,
  type CellBlock,
  type ParagraphBlock,
  type TableBlock,
} from './layout';
import { paragraphAt } from './requests/places';
import type { DocState } from './state';

/** A place in a paragraph: characters from its start, counted as UTF-16 units; its end when left out. */
export interface ParagraphSpot {
  paragraph: string;
  offset?: number | undefined;
}

/** A cell: the n-th table in reading order (nested ones too), row and column from 0. */
export interface CellSpot {
  table: number;
  row: number;
  column: number;
}

/** A place in a cell's text: in its first line unless another is named. */
export interface CellTextSpot extends CellSpot {
  line?: number | undefined;
  offset?: number | undefined;
}

export type Spot = ParagraphSpot | CellTextSpot;

/** Who changes which Doc. */
export interface Hand {
  workspace: Workspace;
  person: string;
  docId: string;
}

/** The Doc and its file. @throws ServiceException for who was not let in */
export function openForHand({ workspace, person, docId }: Hand): {
  file: DriveFile;
  doc: DocState;
} {
  const found = findDocument(workspace, docId);
  if (!found || !roleOf(found.file, person)) throw new ServiceException('You need access');
  return found;
}

export function mayType(file: DriveFile, person: string): boolean {
  return canEdit(file, person) && !file.trashed;
}

/** Commenters may suggest too. https://support.google.com/docs/answer/2494822 */
export function maySuggest(file: DriveFile, person: string): boolean {
  return !file.trashed && ['owner', 'writer', 'commenter'].includes(roleOf(file, person) ?? '');
}

/**
 * Makes one change, as one revision of that person's, and says where the caret is then.
 * @param change returns the index at which the caret ends up, if it moves
 * @throws ServiceException for who may not, and for what can't be done there
 */
export function changeByHand(
  hand: Hand,
  change: (draft: Draft) => number | void,
  may: (file: DriveFile, person: string) => boolean = mayType,
): Caret | undefined {
  const { workspace, person, docId } = hand;
  const { file, doc } = openForHand(hand);
  if (!may(file, person)) throw new ServiceException('You can only read this Doc.');
  const draft = newDraft(workspace, doc);
  const index = refusedInWords(() => change(draft));
  if (draft.steps.length > 0) saveDraft({ workspace, documentId: docId, doc, user: person }, draft);
  return typeof index === 'number' ? caretAt(draft, index) : undefined;
}

function refusedInWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof RequestRefused ? new ServiceException(error.message) : error;
  }
}

function caretAt(draft: Draft, index: number): Caret | undefined {
  const block = paragraphAt(draft, index);
  const paragraph = paragraphId(draft, block);
  return paragraph === undefined ? undefined : { paragraph, offset: index - block.start };
}

export function paragraphId(draft: Draft, block: ParagraphBlock): string | undefined {
  const newline = draft.pieces[block.newlineAt];
  return newline?.kind === 'newline' ? newline.id : undefined;
}

/** @throws ServiceException when it was deleted, or joined with the paragraph before it */
export function paragraphById(draft: Draft, id: string): ParagraphBlock {
  for (const block of everyParagraph(draft.blocks))
    if (paragraphId(draft, block) === id) return block;
  throw new ServiceException('That paragraph was deleted.');
}

export function nthTable(draft: Draft, n: number): TableBlock {
  const table = [...everyTable(draft.blocks)][n];
  if (!table) throw new ServiceException(`There is no table ${n}.`);
  return table;
}

export function cellBlock(draft: Draft, spot: CellSpot): CellBlock {
  const cell = nthTable(draft, spot.table).rows[spot.row]?.cells[spot.column];
  if (!cell) throw new ServiceException(`There is no cell ${spot.row}, ${spot.column}.`);
  return cell;
}

/** The paragraph that a spot means. */
export function spotParagraph(draft: Draft, spot: Spot): ParagraphBlock {
  if ('paragraph' in spot) return paragraphById(draft, spot.paragraph);
  const lines = cellBlock(draft, spot).content.filter(isParagraph);
  const line = lines[spot.line ?? 0];
  if (!line) throw new ServiceException(`There is no line ${spot.line ?? 0} in that cell.`);
  return line;
}

/** The index that a spot means; beyond a paragraph's end is its end. */
export function spotIndex(draft: Draft, spot: Spot): number {
  const { start, end } = spotParagraph(draft, spot);
  return Math.min(start + (spot.offset ?? Infinity), end - 1);
}

function isParagraph(block: Block): block is ParagraphBlock {
  return block.kind === 'paragraph';
}

/** The body or cell in which a block stands, and its place there. */
export function surroundings(
  draft: Draft,
  block: Block,
): { content: readonly Block[]; at: number } {
  for (const content of everyContent(draft.blocks)) {
    const at = content.findIndex(({ start }) => start === block.start);
    if (at >= 0) return { content, at };
  }
  throw new RangeError('A block must stand in the body or in a cell');
}

export interface RowSpot {
  table: TableBlock;
  row: number;
}

/** The row of the innermost table around a paragraph. */
export function rowAround(draft: Draft, block: ParagraphBlock): RowSpot | undefined {
  let found: RowSpot | undefined;
  for (const table of everyTable(draft.blocks)) {
    const row = table.rows.findIndex(({ start, end }) => start < block.start && block.end <= end);
    if (row >= 0) found = { table, row };
  }
  return found;
}
