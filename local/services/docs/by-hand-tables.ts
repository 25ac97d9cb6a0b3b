// What a person does with tables: rows, columns, merged cells, nested, moved, copied and deleted tables.
// Tables are counted in reading order from 0, nested ones too.
import type { Workspace } from '../../workspace/workspace';
import {
  cellBlock,
  changeByHand,
  nthTable,
  paragraphById,
  spotIndex,
  surroundings,
  type CellSpot,
  type Spot,
} from './by-hand-edit';
import type { Draft } from './draft';
import { splitAt } from './pieces';
import type { RequestKind } from './requests/request';
import {
  deleteTableColumn,
  deleteTableRow,
  insertTableColumn,
  insertTableRow,
} from './requests/table-requests';
import { mergeTableCells, unmergeTableCells } from './requests/table-styles';
import { insertAt, insertTable, newlineOf } from './requests/text-requests';
import type { Piece } from './state';
import { marked } from './suggestions';

/** Merged from the cell named, so many rows and columns. */
export interface CellsSpot extends CellSpot {
  rowSpan: number;
  columnSpan: number;
}

type CellCommand = (workspace: Workspace, person: string, docId: string, cell: CellSpot) => void;

export const insertRowBelowByHand: CellCommand = atCell(insertTableRow, { insertBelow: true });
export const insertRowAboveByHand: CellCommand = atCell(insertTableRow, { insertBelow: false });
/** Takes out the cell's row; the last one takes the table with it. */
export const deleteRowByHand: CellCommand = atCell(deleteTableRow, {});
export const insertColumnRightByHand: CellCommand = atCell(insertTableColumn, {
  insertRight: true,
});
export const insertColumnLeftByHand: CellCommand = atCell(insertTableColumn, {
  insertRight: false,
});
export const deleteColumnByHand: CellCommand = atCell(deleteTableColumn, {});

function atCell(kind: RequestKind, more: object): CellCommand {
  return (workspace, person, docId, cell) =>
    void changeByHand({ workspace, person, docId }, (draft) => {
      const tableCellLocation = cellLocation(draft, cell);
      kind.prepare({ tableCellLocation, ...more }, 'by_hand')(draft);
    });
}

function cellLocation(draft: Draft, cell: CellSpot): object {
  cellBlock(draft, cell);
  const { row: rowIndex, column: columnIndex } = cell;
  const index = nthTable(draft, cell.table).start;
  return { tableStartLocation: { index }, rowIndex, columnIndex };
}

type CellsCommand = (workspace: Workspace, person: string, docId: string, cells: CellsSpot) => void;

export const mergeCellsByHand: CellsCommand = onCells(mergeTableCells);
export const unmergeCellsByHand: CellsCommand = onCells(unmergeTableCells);

function onCells(kind: RequestKind): CellsCommand {
  return (workspace, person, docId, { rowSpan, columnSpan, ...cell }) =>
    void changeByHand({ workspace, person, docId }, (draft) => {
      const tableCellLocation = cellLocation(draft, cell);
      const tableRange = { tableCellLocation, rowSpan, columnSpan };
      kind.prepare({ tableRange }, 'by_hand')(draft);
    });
}

/** Puts in an empty table; into a cell, that is a nested one. */
export function insertTableByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { at, rows, columns }: { at: Spot; rows: number; columns: number },
): void {
  changeByHand({ workspace, person, docId }, (draft) => {
    const location = { index: spotIndex(draft, at) };
    insertTable.prepare({ location, rows, columns }, 'by_hand')(draft);
  });
}

/** Pastes rows copied elsewhere, such as from a spreadsheet, as a table before a paragraph. */
export function pasteTableByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { before, rows }: { before: string; rows: string[][] },
): void {
  changeByHand({ workspace, person, docId }, (draft) => {
    const { start } = paragraphById(draft, before);
    const columns = Math.max(...rows.map((row) => row.length));
    const location = { index: start };
    insertTable.prepare({ location, rows: rows.length, columns }, 'by_hand')(draft);
    for (const [r, row] of [...rows.entries()].reverse()) {
      for (const [c, text] of [...row.entries()].reverse()) {
        if (text !== '') insertAt(draft, start + 4 + r * (2 * columns + 1) + 2 * c, text);
      }
    }
  });
}

/** Cuts a table out and pastes it before a paragraph; its named ranges do not come along. */
export function moveTableByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { table, before }: { table: number; before: string },
): void {
  changeByHand({ workspace, person, docId }, (draft) => {
    const { start, end } = nthTable(draft, table);
    pasteTable(draft, before, draft.remove(start, end));
  });
}

/** Copies a table and pastes it before a paragraph; named ranges stay with the first one. */
export function copyTableByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { table, before }: { table: number; before: string },
): void {
  changeByHand({ workspace, person, docId }, (draft) => {
    const { start, end } = nthTable(draft, table);
    const pieces = draft.pieces.slice(splitAt(draft.pieces, start), splitAt(draft.pieces, end));
    pasteTable(
      draft,
      before,
      pieces.map((piece) => marked(piece, {})),
    );
  });
}

/** A table needs a line of its content before it: where there is none, pasting makes one. */
function pasteTable(draft: Draft, before: string, pieces: Piece[]): void {
  const paragraph = paragraphById(draft, before);
  const { content, at } = surroundings(draft, paragraph);
  if (content[at - 1]?.kind === 'paragraph') return draft.insert(paragraph.start, pieces);
  const { style, paragraph: look } = newlineOf(draft, paragraph.start);
  draft.insert(paragraph.start, [{ kind: 'newline', style, paragraph: look }, ...pieces]);
}

export function deleteTableByHand(
  workspace: Workspace,
  person: string,
  docId: string,
  { table }: { table: number },
): void {
  changeByHand({ workspace, person, docId }, (draft) => {
    const { start, end } = nthTable(draft, table);
    draft.remove(start, end);
  });
}
