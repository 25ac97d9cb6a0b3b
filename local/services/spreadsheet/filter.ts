// Filter: one a sheet, over a header row and what stands below it.
import { ServiceException } from '../../host/errors';
import { guard, type Costs } from '../../host/guard';
import { styleAt } from './cell-styles';
import { displayOf } from './display';
import { changeSheet, costing, flushedSheet, type SheetContext } from './handles';
import { rangeFor } from './range';
import { contentAt } from './sheet-grid';
import type { Area, FilterState, SheetState, SpreadsheetState } from './state';

type Filter = GoogleAppsScript.Spreadsheet.Filter;

class FilterFake implements Partial<Filter> {
  constructor(private readonly context: SheetContext) {}

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    return rangeFor(this.context, this.state().area);
  }
  remove(): void {
    changeSheet(this.context, (sheet) => {
      delete sheet.filter;
    });
  }

  private state(): FilterState {
    const { filter } = flushedSheet(this.context);
    if (!filter) throw new ServiceException('The filter has been removed.');
    return filter;
  }
}

const FILTER_COSTS: Costs<FilterFake> = {
  ...costing('sheet.meta', 'getRange', 'remove'),
};

function guardFilter(context: SheetContext): Filter {
  return guard<Filter, FilterFake>(
    context.execution,
    'Filter',
    new FilterFake(context),
    FILTER_COSTS,
  );
}

export function filterFor(context: SheetContext): Filter | null {
  return flushedSheet(context).filter ? guardFilter(context) : null;
}

/** @throws Exception when the sheet has a filter already */
export function createFilterOn(context: SheetContext, area: Area): Filter {
  changeSheet(context, (sheet) => {
    if (sheet.filter) {
      throw new ServiceException("You can't create a filter in a sheet that already has a filter.");
    }
    sheet.filter = { area: { ...area }, hiddenTexts: {} };
  });
  return guardFilter(context);
}

/** Whether the sheet's filter hides this row (from 1). */
export function hiddenByFilter(book: SpreadsheetState, sheet: SheetState, row: number): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.numRows)
    return false;
  return Object.entries(filter.hiddenTexts).some(([column, texts]) => {
    const at = Number(column);
    const content = contentAt(sheet, row, at);
    return texts.includes(displayOf(content, styleAt(book, sheet, row, at), book.timeZone));
  });
}
