// How sentences about the tab Settings name its rows and quote what stands there.
import { sentenceList } from '../text/normalize';
import { SETTINGS_LISTS, type ListKey } from './settings-lists';

/** As much of somebody's text as a sentence can carry. */
export function quoted(text: string): string {
  const letters = [...text];
  return `"${letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text}"`;
}

/** One row, by its number in the Sheet. */
export function place(row: number, key: ListKey): string {
  return `Row ${row} (${SETTINGS_LISTS[key].setting})`;
}

/** Several rows of one list. */
export function places(rows: readonly { readonly row: number }[], key: ListKey): string {
  return `Rows ${sentenceList(rows.map(({ row }) => String(row)))} (${SETTINGS_LISTS[key].setting})`;
}
