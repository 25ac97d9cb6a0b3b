// TextFinder: cells whose displayed text contains, or equals, a text.
import { guard, type Costs } from '../../host/guard';
import { styleAt } from './cell-styles';
import { displayOf } from './display';
import { bookOf, costing, flushedSheet, type SheetContext } from './handles';
import { rangeFor } from './range';
import { cellsOf, contentAt } from './sheet-grid';
import type { Area } from './state';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

class TextFinderFake implements Partial<TextFinder> {
  private found: Area[] | undefined;
  private position = -1;
  private exact = false;
  private sameCase = false;
  private self: TextFinder | undefined;

  constructor(
    private readonly context: SheetContext,
    private readonly area: () => Area,
    private readonly text: string,
  ) {}

  matchEntireCell(exact: boolean): TextFinder {
    this.exact = exact;
    return this.handle();
  }
  matchCase(sameCase: boolean): TextFinder {
    this.sameCase = sameCase;
    return this.handle();
  }
  findAll(): Range[] {
    return this.search().map((area) => rangeFor(this.context, area));
  }
  findNext(): Range | null {
    this.found ??= this.search();
    this.position++;
    return this.getCurrentMatch();
  }
  getCurrentMatch(): Range | null {
    const area = this.found?.[this.position];
    return area ? rangeFor(this.context, area) : null;
  }

  private search(): Area[] {
    const book = bookOf(this.context);
    const sheet = flushedSheet(this.context);
    const area = this.area();
    this.context.execution.spendCells('sheet.textFinder', area.numRows * area.numColumns);
    const fold = (text: string): string => (this.sameCase ? text : text.toLowerCase());
    const wanted = fold(this.text);
    return [...cellsOf(area)]
      .filter(({ row, column }) => {
        const content = contentAt(sheet, row, column);
        const shown = fold(displayOf(content, styleAt(book, sheet, row, column), book.timeZone));
        return this.exact ? shown === wanted : shown !== '' && shown.includes(wanted);
      })
      .map((cell) => ({ ...cell, numRows: 1, numColumns: 1 }));
  }
  private handle(): TextFinder {
    this.self ??= guard<TextFinder, TextFinderFake>(
      this.context.execution,
      'TextFinder',
      this,
      FINDER_COSTS,
    );
    return this.self;
  }
}

const FINDER_COSTS: Costs<TextFinderFake> = {
  ...costing('handle.local', 'matchEntireCell', 'matchCase', 'getCurrentMatch'),
  ...costing('sheet.textFinder', 'findAll', 'findNext'),
};

/** @param area where to look, found out when the search runs */
export function textFinderFor(context: SheetContext, area: () => Area, text: string): TextFinder {
  const fake = new TextFinderFake(context, area, text);
  return guard<TextFinder, TextFinderFake>(context.execution, 'TextFinder', fake, FINDER_COSTS);
}
