// Places in one tab of a Doc, as requests name them.
import type { IndexRange, Location } from '../doc-request';

/** A Doc that was read without its tabs has one, and it has no ID. */
export function locationIn(tabId: string, index: number): Location {
  return tabId === '' ? { index } : { index, tabId };
}

export function rangeIn(tabId: string, startIndex: number, endIndex: number): IndexRange {
  return tabId === '' ? { startIndex, endIndex } : { startIndex, endIndex, tabId };
}
