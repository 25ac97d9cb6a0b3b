// Copying cells with contents, styles or both, as Range.copyTo does.
import { NotInLocalWorkspace } from '../../host/errors';
import { putStyleRow, styleRow } from './cell-styles';
import { contentAt, putContent } from './sheet-grid';
import type { Area, SheetState } from './state';

export interface CopyWhat {
  contents: boolean;
  styles: boolean;
}

export interface CopyOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

/** @throws NotInLocalWorkspace for the enumeration CopyPasteType, which we don't have */
export function copyWhat(options: unknown = {}): CopyWhat {
  if (typeof options !== 'object') throw new NotInLocalWorkspace('CopyPasteType');
  const { contentsOnly, formatOnly }: CopyOptions = options ?? {};
  return { contents: !formatOnly, styles: !contentsOnly };
}

interface Place {
  sheet: SheetState;
  area: Area;
}

export function copyArea(from: Place, to: Place, what: CopyWhat): void {
  const { numRows, numColumns } = from.area;
  const lines = Array.from({ length: numRows }, (_, offset) => {
    const row = from.area.row + offset;
    return {
      styles: styleRow(from.sheet, row, from.area.column, numColumns),
      contents: Array.from({ length: numColumns }, (_c, c) =>
        contentAt(from.sheet, row, from.area.column + c),
      ),
    };
  });
  lines.forEach(({ contents, styles }, offset) => {
    const row = to.area.row + offset;
    if (what.styles) putStyleRow(to.sheet, row, to.area.column, styles);
    if (!what.contents) return;
    contents.forEach((content, c) => putContent(to.sheet, row, to.area.column + c, content));
  });
}
