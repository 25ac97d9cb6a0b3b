// Range, second part: how cells look. Every setter is a call to Google, queued like other writes.
import { ServiceException } from '../../host/errors';
import { cellsOf } from './sheet-grid';
import { restyle, styleAt } from './cell-styles';
import { AUTOMATIC_FORMAT } from './display';
import { bookOf, bufferWrite, flushedSheet } from './handles';
import { RangePosition } from './range-position';
import { requireShape } from './shape';
import type { CellStyle } from './state';
import { validationFor, validationStateOf, WRAP_NAMES } from './validation';

type Range = GoogleAppsScript.Spreadsheet.Range;

export class RangeStyle extends RangePosition {
  setNumberFormat(format: string): Range {
    return this.style({ numberFormat: format === AUTOMATIC_FORMAT ? undefined : format });
  }
  setNumberFormats(formats: string[][]): Range {
    return this.styleEach('numberFormat', formats);
  }
  getNumberFormat(): string {
    return this.first('numberFormat') ?? AUTOMATIC_FORMAT;
  }
  getNumberFormats(): string[][] {
    return this.each((style) => style.numberFormat ?? AUTOMATIC_FORMAT);
  }
  setFontWeight(fontWeight: string | null): Range {
    return this.style({ fontWeight: fontWeight ?? undefined });
  }
  setFontWeights(weights: (string | null)[][]): Range {
    return this.styleEach('fontWeight', weights);
  }
  getFontWeight(): 'bold' | 'normal' {
    return this.first('fontWeight') === 'bold' ? 'bold' : 'normal';
  }
  setFontStyle(fontStyle: string | null): Range {
    return this.style({ fontStyle: fontStyle ?? undefined });
  }
  setFontLine(fontLine: string | null): Range {
    return this.style({ fontLine: fontLine ?? undefined });
  }
  setFontFamily(fontFamily: string | null): Range {
    return this.style({ fontFamily: fontFamily ?? undefined });
  }
  setFontSize(fontSize: number): Range {
    return this.style({ fontSize });
  }
  setFontColor(fontColor: string | null): Range {
    return this.style({ fontColor: fontColor ?? undefined });
  }
  setBackground(background: string | null): Range {
    return this.style({ background: background ?? undefined });
  }
  setBackgrounds(colors: (string | null)[][]): Range {
    return this.styleEach('background', colors);
  }
  getBackground(): string {
    return this.first('background') ?? '#ffffff';
  }
  getBackgrounds(): string[][] {
    return this.each((style) => style.background ?? '#ffffff');
  }
  setWrap(wrap: boolean): Range {
    return this.style({ wrap: wrap ? 'WRAP' : 'OVERFLOW' });
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Range {
    const wrap = WRAP_NAMES[Number(strategy)];
    if (!wrap) throw new ServiceException('Invalid argument: strategy');
    return this.style({ wrap });
  }
  setVerticalAlignment(vertical: string | null): Range {
    return this.style({ vertical: vertical ?? undefined });
  }
  setHorizontalAlignment(horizontal: string | null): Range {
    return this.style({ horizontal: horizontal ?? undefined });
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
  ): Range {
    const sides = { top, left, bottom, right, vertical, horizontal };
    const drawn = Object.entries(sides)
      .filter(([, on]) => on)
      .map(([side]) => side);
    return this.style({
      border: drawn.length ? `${drawn.join(' ')} ${color ?? '#000000'}` : undefined,
    });
  }

  setNote(note: string | null): Range {
    return this.style({ note: note || undefined });
  }
  getNote(): string {
    return this.first('note') ?? '';
  }
  getNotes(): string[][] {
    return this.each((style) => style.note ?? '');
  }
  clearNote(): Range {
    return this.setNote(null);
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Range {
    return this.style({ validation: rule ? validationStateOf(rule) : undefined });
  }
  getDataValidation(): GoogleAppsScript.Spreadsheet.DataValidation | null {
    const state = this.first('validation');
    return state ? validationFor(this.context.execution, state) : null;
  }
  clearDataValidations(): Range {
    return this.style({ validation: undefined });
  }
  clearFormat(): Range {
    return this.change(({ note, validation }) => ({ note, validation }));
  }

  protected style(patch: { [K in keyof CellStyle]: CellStyle[K] | undefined }): Range {
    return this.change((style) => ({ ...style, ...patch }) as CellStyle);
  }

  private change(change: (style: CellStyle) => CellStyle): Range {
    bufferWrite(this.context, this.area, (sheet, book) => restyle(book, sheet, this.area, change));
    return this.self();
  }

  private styleEach(
    key: 'numberFormat' | 'fontWeight' | 'background',
    grid: (string | null)[][],
  ): Range {
    requireShape(this.area, grid);
    const { row, column } = this.area;
    const pick = (r: number, c: number): string | undefined =>
      grid[r - row]?.[c - column] ?? undefined;
    bufferWrite(this.context, this.area, (sheet, book) =>
      restyle(book, sheet, this.area, (style, r, c) => ({ ...style, [key]: pick(r, c) }), true),
    );
    return this.self();
  }

  private first<K extends keyof CellStyle>(key: K): CellStyle[K] {
    const sheet = flushedSheet(this.context);
    return styleAt(bookOf(this.context), sheet, this.area.row, this.area.column)[key];
  }

  private each(show: (style: CellStyle) => string): string[][] {
    const sheet = flushedSheet(this.context);
    const book = bookOf(this.context);
    const flat = [...cellsOf(this.area)].map(({ row, column }) =>
      show(styleAt(book, sheet, row, column)),
    );
    const width = this.area.numColumns;
    return Array.from({ length: this.area.numRows }, (_, i) =>
      flat.slice(i * width, (i + 1) * width),
    );
  }
}
