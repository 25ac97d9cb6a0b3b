// What a screen reader calls the places in which a person types: a cell by its column and row, a line by
// the heading above it.
import type { BlockView, CellView, TableView } from '../../views/doc-view';
import { textOf } from './view-tree';

/** The name of a table's cell by the place of its row and the columns left of it. */
export type NameCell = (row: number, column: number) => string;

/** Rows are counted below the header, from 1; a cell of the header says itself what it is. */
export function cellNames({ rows }: TableView): NameCell {
  const headers = rows.filter(({ header }) => header).length;
  const headings = headers > 0 ? headingsOf(rows[headers - 1]?.cells ?? []) : [];
  return (row, column) => {
    if (row < headers) return '';
    const heading = headings[column] ?? '';
    return [heading, `row ${row - headers + 1}`].filter(Boolean).join(', ');
  };
}

/** One for each column, also for those that a merged cell covers. */
function headingsOf(cells: CellView[]): string[] {
  return cells.flatMap((cell) => {
    const heading = cell.blocks.map(saidBy).join(' ').trim();
    return Array.from({ length: cell.columnSpan }, () => heading);
  });
}

function saidBy(block: BlockView): string {
  return block.kind === 'paragraph' ? textOf(block) : '';
}

/** For each block the name of a line there: the nearest heading above it, or that it is text. */
export function lineNames(blocks: BlockView[]): string[] {
  let heading = '';
  return blocks.map((block) => {
    if (block.kind === 'paragraph' && block.role !== 'text' && block.role !== 'subtitle')
      heading = textOf(block);
    return heading === '' ? 'Text' : `Text under ${heading}`;
  });
}

/** Columns left of each cell of a row. */
export function columnsOf(cells: CellView[]): number[] {
  let column = 0;
  return cells.map(({ columnSpan }) => {
    const at = column;
    column += columnSpan;
    return at;
  });
}
