// Where a new row goes in a table, and where its cells will lie once it is there.
import type { RecordKind } from '../../records/record-kind';
import type { Location } from '../doc-request';
import type { DocRow, DocTable } from '../read/doc-model';
import type { FoundTable } from '../read/read-doc';
import { locationIn } from './places';

export interface NewRow {
  readonly tableStart: Location;
  readonly columns: number;
  /** The row next to which it is put, and on which side. */
  readonly beside: { readonly rowIndex: number; readonly below: boolean };
  readonly rowIndex: number;
  readonly startIndex: number;
}

/**
 * Newest first: right under the header. Otherwise at the end, but above empty rows that wait there. It is
 * put beside a row of its own kind where there is one: a new row takes after its neighbor.
 */
export function placeNewRow({ table, tabId }: FoundTable, newRows: RecordKind['newRows']): NewRow {
  const { rows } = table;
  const rowIndex = newRows === 'newest-first' ? 1 : firstWaiting(rows);
  const below = rowIndex === rows.length;
  return {
    tableStart: locationIn(tabId, table.startIndex),
    columns: rows[0]?.cells.length ?? 0,
    beside: { rowIndex: below ? rowIndex - 1 : rowIndex, below },
    rowIndex,
    startIndex: rows[rowIndex]?.startIndex ?? endOfRows(table),
  };
}

/** The first of the empty rows at the end; the number of rows when there is none. */
function firstWaiting(rows: readonly DocRow[]): number {
  let waiting = rows.length;
  while (waiting > 1 && isEmpty(rows[waiting - 1])) waiting -= 1;
  return waiting;
}

/** Whether nobody has put anything there, not even a suggestion. */
function isEmpty(row: DocRow | undefined): boolean {
  return !!row?.cells.every(({ text, oddities }) => text.trim() === '' && oddities.length === 0);
}

/** A table ends one after its last row. */
function endOfRows({ endIndex }: DocTable): number {
  return endIndex - 1;
}

/** Whether merged cells reach into the place of the new row, or its columns can't be told by the header. */
export function isInTheWay({ table }: FoundTable, { rowIndex, columns }: NewRow): boolean {
  const around = [table.rows[0], table.rows[rowIndex - 1], table.rows[rowIndex]];
  return around.some(
    (row) =>
      row !== undefined &&
      (row.cells.length !== columns ||
        row.cells.some(({ oddities }) => oddities.includes('merged'))),
  );
}

/**
 * Where the text of each cell of a row begins once the row holds these texts.
 * A row at r has its first cell at r+1, that cell's text at r+2; a cell ends with a newline.
 * https://developers.google.com/workspace/docs/api/concepts/structure
 */
export function cellStarts({ startIndex }: NewRow, texts: readonly string[]): number[] {
  let at = startIndex + 2;
  return texts.map((text) => {
    const start = at;
    at += text.length + 2;
    return start;
  });
}
