// How a new row looks: like the rows that the Doc began with, whatever the row beside it looks like.
import type { DocRequest, IndexRange } from '../doc-request';
import { TABLE_LOOKS } from '../look';
import type { NewRow } from './new-row';
import { plainCellFields, plainParagraph, plainText } from './plain-style';

const { cells: CELLS, text: TEXT, paragraph: PARAGRAPH, minRowHeight = 0 } = TABLE_LOOKS.records;

/** @param range from the first cell's text to the end of the last cell */
export function styleNewRow(row: NewRow, range: IndexRange): DocRequest[] {
  const { tableStart: tableStartLocation, rowIndex, columns } = row;
  const tableCellLocation = { tableStartLocation, rowIndex, columnIndex: 0 };
  return [
    ...plainParagraph(range, PARAGRAPH),
    plainText(range, TEXT),
    {
      updateTableCellStyle: {
        tableRange: { tableCellLocation, rowSpan: 1, columnSpan: columns },
        tableCellStyle: CELLS,
        fields: plainCellFields(CELLS),
      },
    },
    {
      updateTableRowStyle: {
        tableStartLocation,
        rowIndices: [rowIndex],
        tableRowStyle: { minRowHeight: { magnitude: minRowHeight, unit: 'PT' } },
        fields: 'minRowHeight',
      },
    },
  ];
}
