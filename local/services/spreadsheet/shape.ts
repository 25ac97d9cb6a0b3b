// Values on their way into cells: their shape against the range, and what each becomes.
import { ServiceException } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';
import { restyle, styleAt } from './cell-styles';
import { putContent } from './sheet-grid';
import type { Area, Content, SheetState, SpreadsheetState } from './state';
import { parseTyped, type Typed } from './typed-text';

/** @throws Exception in Google's words when data and range differ in size */
export function requireShape(area: Area, values: unknown): asserts values is unknown[][] {
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
    throw new ServiceException(
      "The parameters don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  }
  const refuse = (what: string, has: number, wanted: number): never => {
    throw new ServiceException(
      `The number of ${what} in the data does not match the number of ${what} in the range. ` +
        `The data has ${has} but the range has ${wanted}.`,
    );
  };
  if (values.length !== area.numRows) refuse('rows', values.length, area.numRows);
  for (const row of values) {
    if (row.length !== area.numColumns) refuse('columns', row.length, area.numColumns);
  }
}

/** What a script's value becomes in one cell. Checks now, so that errors come from the setter. */
export function typedFrom(
  workspace: Workspace,
  book: SpreadsheetState,
  value: unknown,
  numberFormat: string | undefined,
): Typed {
  if (value === null || value === undefined) return { content: null };
  if (typeof value === 'boolean') return { content: value };
  if (typeof value === 'number') return { content: Number.isFinite(value) ? value : '#NUM!' };
  if (typeof value === 'string') {
    return parseTyped(value, { numberFormat, timeZone: book.timeZone, now: workspace.clock.now() });
  }
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return { content: { ms: Number(value) } };
  }
  throw new ServiceException(`Cannot convert ${String(value)} to a cell value.`);
}

/** Puts one value into a cell as typing it would, implied number format included. */
export function typeInto(
  workspace: Workspace,
  book: SpreadsheetState,
  sheet: SheetState,
  cell: { row: number; column: number },
  value: unknown,
): void {
  const { numberFormat } = styleAt(book, sheet, cell.row, cell.column);
  const { content, format } = typedFrom(workspace, book, value, numberFormat);
  putContent(sheet, cell.row, cell.column, content);
  if (!format || numberFormat !== undefined) return;
  restyle(book, sheet, { ...cell, numRows: 1, numColumns: 1 }, (style) => ({
    ...style,
    numberFormat: format,
  }));
}

/** A cell's content as scripts read it: blanks are '', moments are Dates. */
export function valueOf(content: Content, literal: (formula: string) => Content): unknown {
  if (content === null) return '';
  if (typeof content !== 'object') return content;
  if ('ms' in content) return new Date(content.ms);
  return valueOf(literal(content.formula), literal);
}
