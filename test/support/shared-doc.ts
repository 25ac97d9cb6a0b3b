// A coaching Doc as its two people use it: rows that they write, one cell after the other, and what of it
// stands in the Sheet.
import { docLinesByHand, type DocLine } from '../../local/services/docs/by-hand-read';
import type { CellSpot } from '../../local/services/docs/by-hand-edit';
import { deleteRowByHand, insertRowBelowByHand } from '../../local/services/docs/by-hand-tables';
import { deleteTextByHand, insertTextByHand } from '../../local/services/docs/by-hand-text';
import { RECORD_KINDS, type RecordKindKey } from '../../src/core/records/record-kinds';
import { headingsOf, seenTables, type Desk } from './doc-tables';
import { educatorRow, rowsOf } from './looking';
import type { LocalProgramme } from './programme';

/** What somebody writes into a row, by the column's heading. */
export type Written = Readonly<Record<string, string>>;

/** Where a person sits to write into the Doc of an educator. */
export function deskOf(programme: LocalProgramme, email: string, person = email): Desk {
  const docId = educatorRow(programme, email).cells['Doc ID'] ?? '';
  return { workspace: programme.workspace, person, docId };
}

/** The cell of a row (from 1, below the headings). @throws when there is no such table or column */
export function cellOf(desk: Desk, kind: RecordKindKey, row: number, heading: string): CellSpot {
  const most = Math.max(...seenTables(desk).map(({ rows }) => sharedHeadings(kind, rows[0])));
  const found = seenTables(desk).find(({ rows }) => sharedHeadings(kind, rows[0]) === most);
  const column = found?.rows[0]?.indexOf(heading) ?? -1;
  if (!found || column < 0) throw new Error(`No column "${heading}" of ${kind}.`);
  return { table: found.table, row, column };
}

function sharedHeadings(kind: RecordKindKey, row: readonly string[] = []): number {
  return headingsOf(kind).filter((heading) => row.includes(heading)).length;
}

/** Writes into the next empty row, or into a new one. @returns its number, from 1 */
export function writeRow(desk: Desk, kind: RecordKindKey, written: Written): number {
  const { workspace, person, docId } = desk;
  const { table } = cellOf(desk, kind, 1, 'Ref');
  const rows = seenTables(desk).find((one) => one.table === table)?.rows ?? [];
  const empty = rows.findIndex((cells, at) => at > 0 && cells.every((text) => text === ''));
  const row = empty > 0 ? empty : rows.length;
  if (empty <= 0) {
    insertRowBelowByHand(workspace, person, docId, { table, row: row - 1, column: 0 });
  }
  for (const [heading, text] of Object.entries(written)) {
    insertTextByHand(workspace, person, docId, { at: cellOf(desk, kind, row, heading), text });
  }
  return row;
}

/** Selects what stands in a cell and types over it. */
export function overwrite(desk: Desk, cell: CellSpot, text: string): void {
  const { workspace, person, docId } = desk;
  const lines = docLinesByHand(workspace, person, docId).filter((line) => isIn(line, cell));
  const last = lines[lines.length - 1];
  if (!last) throw new Error('There is no such cell.');
  const [from, to] = [
    { ...cell, offset: 0 },
    { ...cell, line: lines.length - 1 },
  ];
  if (lines.length > 1 || last.text !== '') {
    deleteTextByHand(workspace, person, docId, { from, to });
  }
  if (text !== '') insertTextByHand(workspace, person, docId, { at: cell, text });
}

function isIn({ cell: at }: DocLine, cell: CellSpot): boolean {
  return at?.table === cell.table && at.row === cell.row && at.column === cell.column;
}

export function deleteRow(desk: Desk, kind: RecordKindKey, row: number): void {
  deleteRowByHand(desk.workspace, desk.person, desk.docId, cellOf(desk, kind, row, 'Ref'));
}

/** The texts of one row of the Doc, by heading. */
export function rowInDoc(desk: Desk, kind: RecordKindKey, row: number): Record<string, string> {
  const { table } = cellOf(desk, kind, row, 'Ref');
  const rows = seenTables(desk).find((one) => one.table === table)?.rows ?? [];
  return Object.fromEntries((rows[0] ?? []).map((label, at) => [label, rows[row]?.[at] ?? '']));
}

const SYSTEM = ['Read from the Doc', 'Educator ID', 'Doc ID'];

/** The rows of a record tab as people read them, without what only the program needs. */
export function records(programme: LocalProgramme, kind: RecordKindKey): Written[] {
  return rowsOf(programme, RECORD_KINDS[kind].tab).map(({ cells }) =>
    Object.fromEntries(Object.entries(cells).filter(([label]) => !SYSTEM.includes(label))),
  );
}
