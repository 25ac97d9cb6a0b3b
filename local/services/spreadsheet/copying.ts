// Copying cells with contents and styles, as pasting does.
import { putStyleRow, styleRow } from './cell-styles';
import { contentAt, putContent } from './sheet-grid';
import type { Area, SheetState } from './state';

interface Place {
  sheet: SheetState;
  area: Area;
}

export function copyArea(from: Place, to: Place): void {
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
    putStyleRow(to.sheet, row, to.area.column, styles);
    contents.forEach((content, c) => putContent(to.sheet, row, to.area.column + c, content));
  });
}
