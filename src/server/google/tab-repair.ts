// Puts back what people took out of a tab's frame: its name, and columns by whose keys we find them.
// Cells below the two header rows are never touched.
import { AddOnError } from '../../core/errors';
import type { Tab, TabColumn } from './tab';
import { columnLetters, HEADER_ROWS } from './table';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows 1 (keys) and 2 (labels), as text. */
interface Header {
  readonly keys: readonly string[];
  readonly labels: readonly string[];
}

/** Gives a tab that somebody renamed its name again: it is known by having exactly our keys. */
export function giveNamesBack(tabs: readonly Tab[], existing: Map<string, Sheet>): void {
  const missing = tabs.filter(({ name }) => !existing.has(name));
  if (missing.length === 0) return;
  const ours = new Set(tabs.map(({ name }) => name));
  for (const [name, sheet] of [...existing]) {
    if (ours.has(name)) continue;
    const found = fingerprint(readRow(sheet, '1:1'));
    const tab = missing.find(
      (one) => !existing.has(one.name) && found === fingerprint(one.columns.map(({ key }) => key)),
    );
    if (tab) existing.set(tab.name, sheet.setName(tab.name));
  }
}

/**
 * Adds the columns that are missing.
 * @returns false when the header is empty: the tab was never finished
 * @throws AddOnError `damaged` when a tab of this name has none of our keys
 */
export function mendColumns(sheet: Sheet, tab: Tab): boolean {
  const [keys = [], labels = []] = sheet
    .getRange(`1:${HEADER_ROWS}`)
    .getValues()
    .map((row) => row.map(String));
  if ([...keys, ...labels].every((text) => text === '')) return false;
  const missing = tab.columns.filter(({ key }) => !keys.includes(key));
  if (missing.length === tab.columns.length) throw notOurs(tab.name);
  for (const column of missing) putBack(sheet, column, { keys, labels }, tab);
  return true;
}

/** Where its label still stands without a key of ours; otherwise to the right of everything. */
function putBack(sheet: Sheet, column: TabColumn, header: Header, tab: Tab): void {
  const isOurs = (key: string | undefined): boolean => tab.columns.some((one) => one.key === key);
  const at = header.labels.findIndex(
    (label, index) => label === column.label && !isOurs(header.keys[index]),
  );
  const number = at >= 0 ? at + 1 : sheet.getLastColumn() + 1;
  if (number > sheet.getMaxColumns()) sheet.insertColumnsAfter(number - 1, /* howMany= */ 1);
  const letters = columnLetters(number);
  sheet.getRange(`${letters}:${letters}`).setNumberFormat('@');
  sheet
    .getRange(/* row= */ 1, number, HEADER_ROWS, /* numColumns= */ 1)
    .setValues([[column.key], [column.label]]);
  if (column.hidden) sheet.hideColumns(number);
}

function readRow(sheet: Sheet, a1: string): string[] {
  return (sheet.getRange(a1).getValues()[0] ?? []).map(String);
}

/** The same for the same keys in any order, with any columns of other people between them. */
function fingerprint(keys: readonly string[]): string {
  return keys
    .filter((key) => key !== '')
    .sort()
    .join('\n');
}

function notOurs(name: string): AddOnError {
  return new AddOnError(
    'damaged',
    `The tab "${name}" is not one that SAGE Coach made, or its first two rows are gone. Nothing in ` +
      'it was changed. If it was ours, bring them back with File > Version history. If not, rename ' +
      'it. Then press Try again.',
  );
}
