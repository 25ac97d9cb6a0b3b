// Range, last part: what stands in its cells, and the object that scripts get.
import { guard, unguard } from '../../host/guard';
import { requireInside } from './area';
import { styleAt } from './cell-styles';
import { displayOf, literalOf } from './display';
import { createFilterOn, filterFor } from './filter';
import { bookOf, bufferWrite, flushedSheet, type SheetContext } from './handles';
import { protectArea } from './protection';
import { RANGE_COSTS } from './range-costs';
import { RangeStyle } from './range-style';
import { requireShape, typedFrom, typeInto, valueOf } from './shape';
import { cellsOf, contentAt } from './sheet-grid';
import type { Area, Content } from './state';

type Range = GoogleAppsScript.Spreadsheet.Range;

export class RangeFake extends RangeStyle implements Partial<Range> {
  getValues(): unknown[][] {
    return this.read((content) => valueOf(content, literalOf));
  }
  getValue(): unknown {
    return this.readFirst((content) => valueOf(content, literalOf));
  }
  getDisplayValue(): string {
    return this.readFirst(this.shower());
  }
  getFormula(): string {
    return this.readFirst(formulaOf);
  }

  setValue(value: unknown): Range {
    return this.write(() => value, 1);
  }
  setValues(values: unknown[][]): Range {
    requireShape(this.area, values);
    const { row, column, numRows, numColumns } = this.area;
    // Copied now: what the script does to its array afterwards must not change what was written.
    const kept = values.map((line) => [...line]);
    this.context.execution.spendCells('sheet.write.base', numRows * numColumns);
    return this.write((r, c) => kept[r - row]?.[c - column], numRows * numColumns);
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilterOn(this.context, this.area);
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterFor(this.context);
  }
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectArea(this.context, this.area);
  }

  private shower(): (content: Content, row: number, column: number) => string {
    const book = bookOf(this.context);
    const sheet = flushedSheet(this.context);
    return (content, row, column) =>
      displayOf(content, styleAt(book, sheet, row, column), book.timeZone);
  }

  private read<T>(show: (content: Content, row: number, column: number) => T): T[][] {
    const sheet = flushedSheet(this.context);
    const { row, column, numRows, numColumns } = this.area;
    requireInside(this.area, sheet);
    this.context.execution.spendCells('sheet.read.base', numRows * numColumns);
    // Plain loops: tests read whole columns thousands of times.
    const values: T[][] = [];
    for (let r = row; r < row + numRows; r++) {
      const line: T[] = [];
      for (let c = column; c < column + numColumns; c++)
        line.push(show(contentAt(sheet, r, c), r, c));
      values.push(line);
    }
    return values;
  }

  private readFirst<T>(show: (content: Content, row: number, column: number) => T): T {
    const { row, column } = this.area;
    const sheet = flushedSheet(this.context);
    requireInside(this.area, sheet);
    return show(contentAt(sheet, row, column), row, column);
  }

  /** Checks every value now, so that the setter throws; the cells change when the queue lands. */
  private write(pick: (row: number, column: number) => unknown, checked: number): Range {
    const { workspace } = this.context.execution;
    const book = bookOf(this.context);
    if (checked > 0) {
      for (const { row, column } of cellsOf(checked === 1 ? cellOf(this.area) : this.area)) {
        typedFrom(workspace, book, pick(row, column), undefined);
      }
    }
    bufferWrite(this.context, this.area, (sheet, written) => {
      for (const cell of cellsOf(this.area)) {
        typeInto(workspace, written, sheet, cell, pick(cell.row, cell.column));
      }
    });
    return this.self();
  }
}

function cellOf(area: Area): Area {
  return { ...area, numRows: 1, numColumns: 1 };
}

function formulaOf(content: Content): string {
  return typeof content === 'object' && content !== null && 'formula' in content
    ? content.formula
    : '';
}

export function rangeFor(context: SheetContext, area: Area): Range {
  return guard<Range, RangeFake>(
    context.execution,
    'Range',
    new RangeFake(context, area),
    RANGE_COSTS,
  );
}

/** Sheet and area behind a Range that a script handed over. @throws TypeError for anything else */
export function areaOf(range: unknown): { context: SheetContext; area: Area } {
  return RangeFake.positionOf(unguard(range, RangeFake));
}
