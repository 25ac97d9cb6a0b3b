// Range, second part: how cells look. Every setter is a call to Google, queued like other writes.
import { ServiceException } from '../../host/errors';
import { restyle, styleAt } from './cell-styles';
import { AUTOMATIC_FORMAT } from './display';
import { bookOf, bufferWrite, flushedSheet } from './handles';
import { RangePosition } from './range-position';
import type { CellStyle } from './state';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** In the order of SpreadsheetApp.WrapStrategy. */
const WRAP_NAMES = ['WRAP', 'OVERFLOW', 'CLIP'] as const;

export class RangeStyle extends RangePosition {
  setNumberFormat(format: string): Range {
    return this.style({ numberFormat: format === AUTOMATIC_FORMAT ? undefined : format });
  }
  setFontWeight(fontWeight: string | null): Range {
    return this.style({ fontWeight: fontWeight ?? undefined });
  }
  getFontWeight(): 'bold' | 'normal' {
    return this.first('fontWeight') === 'bold' ? 'bold' : 'normal';
  }
  setBackground(background: string | null): Range {
    return this.style({ background: background ?? undefined });
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Range {
    const wrap = WRAP_NAMES[Number(strategy)];
    if (!wrap) throw new ServiceException('Invalid argument: strategy');
    return this.style({ wrap });
  }

  setNote(note: string | null): Range {
    return this.style({ note: note || undefined });
  }
  getNote(): string {
    return this.first('note') ?? '';
  }

  protected style(patch: { [K in keyof CellStyle]: CellStyle[K] | undefined }): Range {
    return this.change((style) => ({ ...style, ...patch }) as CellStyle);
  }

  private change(change: (style: CellStyle) => CellStyle): Range {
    bufferWrite(this.context, this.area, (sheet, book) => restyle(book, sheet, this.area, change));
    return this.self();
  }

  private first<K extends keyof CellStyle>(key: K): CellStyle[K] {
    const sheet = flushedSheet(this.context);
    return styleAt(bookOf(this.context), sheet, this.area.row, this.area.column)[key];
  }
}
