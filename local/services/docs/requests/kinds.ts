// Every kind of request that the local Docs knows, by Google's name for it.
import { createParagraphBullets, deleteParagraphBullets } from './list-requests';
import { createNamedRange, deleteNamedRange } from './range-requests';
import type { RequestKind } from './request';
import { updateDocumentStyle, updateParagraphStyle, updateTextStyle } from './style-requests';
import {
  deleteTableColumn,
  deleteTableRow,
  insertTableColumn,
  insertTableRow,
} from './table-requests';
import {
  mergeTableCells,
  pinTableHeaderRows,
  unmergeTableCells,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
} from './table-styles';
import {
  deleteContentRange,
  insertPageBreak,
  insertTable,
  insertText,
  replaceAllText,
} from './text-requests';

export const REQUEST_KINDS: ReadonlyMap<string, RequestKind> = new Map(
  Object.entries({
    createNamedRange,
    createParagraphBullets,
    deleteContentRange,
    deleteNamedRange,
    deleteParagraphBullets,
    deleteTableColumn,
    deleteTableRow,
    insertPageBreak,
    insertTable,
    insertTableColumn,
    insertTableRow,
    insertText,
    mergeTableCells,
    pinTableHeaderRows,
    replaceAllText,
    unmergeTableCells,
    updateDocumentStyle,
    updateParagraphStyle,
    updateTableCellStyle,
    updateTableColumnProperties,
    updateTableRowStyle,
    updateTextStyle,
  }),
);

/** Listed in Google's reference, refused when they were tried (seen live in September 2026). */
export const REFUSED_KINDS: readonly string[] = ['insertDate', 'insertPerson', 'insertRichLink'];

/** Google has them, the local Docs does not: named plainly instead of pretending. */
export const UNBUILT_KINDS: readonly string[] = [
  'addDocumentTab',
  'createFootnote',
  'createFooter',
  'createHeader',
  'deleteFooter',
  'deleteHeader',
  'deletePositionedObject',
  'deleteTab',
  'insertInlineImage',
  'insertSectionBreak',
  'replaceImage',
  'replaceNamedRangeContent',
  'updateDocumentTabProperties',
  'updateNamedStyle',
  'updateSectionStyle',
];
