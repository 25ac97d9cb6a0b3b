// The header block says what is true now, as long as nobody but us has touched it: only then are the
// lines that differ replaced. Anything else in it is somebody's, and stays.
import { hash64 } from '../../text/hash';
import type { DocRequest } from '../doc-request';
import { docLine } from '../doc-text';
import { buildHeaderBlock, headerBlockText, headerParts, type HeaderInput } from '../header-block';
import type { DocModel } from '../read/doc-model';
import { findHeader, type HeaderPart } from './find-header';
import { locationIn, rangeIn } from './places';

interface HeaderUpdate {
  /** From the last place to the first; none when nothing is to be written. */
  readonly requests: DocRequest[];
  /** What to remember once they are written. */
  readonly header: string;
}

/** @param remembered hash of what we last wrote; '' when that is not known */
export function updateHeader(
  model: DocModel,
  input: HeaderInput,
  remembered: string,
): HeaderUpdate {
  const found = findHeader(model);
  const text = found?.parts.flatMap(({ lines }) => lines).join('\n');
  const wanted = headerBlockText(input);
  if (text === wanted) return { requests: [], header: hash64(wanted) };
  if (!found || text === undefined || hash64(text) !== remembered)
    return { requests: [], header: remembered };
  const parts = headerParts(input);
  const requests = found.parts.map((part, n) => replaceLines(found.tabId, part, parts[n] ?? []));
  return { requests: requests.reverse().flat(), header: hash64(wanted) };
}

/** What of the header block is the same for everybody whom a coach has. */
export type SharedHeader = Omit<HeaderInput, 'name' | 'rhythm'>;

/** Whether an untouched block says something of coach or programme that is true no more. */
export function isHeaderOld(model: DocModel, shared: SharedHeader, remembered: string): boolean {
  const found = findHeader(model);
  const lines = found?.parts.flatMap((part) => part.lines) ?? [];
  if (!found || hash64(lines.join('\n')) !== remembered) return false;
  const { subtitle } = buildHeaderBlock({ ...shared, name: '', rhythm: '' });
  const line = docLine(shared.evaluationLine);
  return !lines[1]?.endsWith(subtitle) || (line !== '' && !lines.includes(line));
}

/** New lines take the place and the look of those that they replace. */
function replaceLines(
  tabId: string,
  { startIndex, lines }: HeaderPart,
  wanted: readonly string[],
): DocRequest[] {
  const { before, old, fresh } = difference(lines, wanted);
  const start = startIndex + lengthOf(lines.slice(0, before));
  const end = start + lengthOf(old);
  const text = fresh.join('\n');
  // The newline that ends the last line can't be touched.
  const back = before + old.length === lines.length ? 1 : 0;
  if (old.length === 0 && fresh.length === 0) return [];
  if (fresh.length === 0) return [deletion(tabId, start - back, end - back)];
  // At the start of a paragraph, text takes after what follows it; at its end, after what it follows.
  if (old.length === 0)
    return [insertion(tabId, start - back, back === 1 ? `\n${text}` : `${text}\n`)];
  return [insertion(tabId, end - 1, text), deletion(tabId, start, end - 1)];
}

/** The lines between those that stay at the beginning and at the end. */
function difference(
  lines: readonly string[],
  wanted: readonly string[],
): { before: number; old: readonly string[]; fresh: readonly string[] } {
  const most = Math.min(lines.length, wanted.length);
  let before = 0;
  while (before < most && lines[before] === wanted[before]) before += 1;
  let after = 0;
  while (after < most - before && fromEnd(lines, after) === fromEnd(wanted, after)) after += 1;
  return {
    before,
    old: lines.slice(before, lines.length - after),
    fresh: wanted.slice(before, wanted.length - after),
  };
}

function fromEnd(lines: readonly string[], n: number): string | undefined {
  return lines[lines.length - 1 - n];
}

/** With the newline that ends each line. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

function insertion(tabId: string, index: number, text: string): DocRequest {
  return { insertText: { location: locationIn(tabId, index), text } };
}

function deletion(tabId: string, startIndex: number, endIndex: number): DocRequest {
  return { deleteContentRange: { range: rangeIn(tabId, startIndex, endIndex) } };
}
