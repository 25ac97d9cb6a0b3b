// An answer as text, just as it came: for questions that we know nothing of, and for answers that can't
// be read.
import { tidyLine } from '../text/normalize';

const LIST = '; ';
const ROWS = ' · ';

/** Every text in a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  return Array.isArray(value) ? value.flatMap(textsIn) : [];
}

/**
 * A text exactly as typed, choices as "one; another", a grid as "row: column · row: column".
 * @param rows of the grid as they stood when the answer was read
 */
export function asTyped(value: unknown, rows: readonly string[] | undefined): string {
  if (!Array.isArray(value) || rows === undefined || rows.length !== value.length) {
    return textsIn(value).join(LIST);
  }
  const cells = value.map((cell) => textsIn(cell).join(LIST));
  return rows
    .map((row, at) => (cells[at] ? `${tidyLine(row)}: ${cells[at]}` : ''))
    .filter((text) => text !== '')
    .join(ROWS);
}
