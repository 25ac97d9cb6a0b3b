// One new row in one of the Doc's tables: the words of a quick log, a Ref, and a mark by which the entry
// is known again. Everything that could go wrong is looked at before anything is written.
import type { LogProblem } from '../../records/log-problem';
import { fieldsOf, RECORD_KINDS, REF, type FieldKey } from '../../records/record-kinds';
import { NAMED_RANGES } from '../blocks';
import type { DocRequest, IndexRange } from '../doc-request';
import { docText } from '../doc-text';
import type { FoundTable } from '../read/read-doc';
import { locationIn, rangeIn } from './places';
import { cellStarts, isInTheWay, placeNewRow, type NewRow } from './new-row';
import { styleNewRow } from './row-style';
import { tableName } from './table-name';

/** What the cells of the new row are to say, by field. */
export type RowTexts = Readonly<Partial<Record<FieldKey, string>>>;

/**
 * The batch that appends the row; its indexes are those of the revision that was read.
 * @param ref such as M-03, nobody else's
 * @param entryId random; the Ref's named range carries it
 */
export function appendRow(
  found: FoundTable,
  texts: RowTexts,
  ref: string,
  entryId: string,
): DocRequest[] | { problems: LogProblem[] } {
  const problems = rowProblems(found, texts);
  if (problems.length > 0) return { problems };
  const row = placeNewRow(found, RECORD_KINDS[found.kind].newRows);
  const cells = cellTexts(found, { ...texts, [REF.key]: ref }, row.columns);
  const starts = cellStarts(row, cells);
  const { tabId } = found;
  const rangeOf = (column: number): IndexRange => {
    const startIndex = starts[column] ?? 0;
    return rangeIn(tabId, startIndex, startIndex + (cells[column]?.length ?? 0));
  };
  const end = rangeOf(row.columns - 1).endIndex + 1;
  return [
    insertion(row),
    ...cells.flatMap((text, column) => fill(found, row, column, text)).reverse(),
    ...styleNewRow(row, rangeIn(tabId, starts[0] ?? 0, end)),
    ...linkFields(found).flatMap((column) => linkRequests(cells[column] ?? '', rangeOf(column))),
    {
      createNamedRange: {
        name: NAMED_RANGES.entry(entryId),
        range: rangeOf(found.columns.get(REF.key) ?? 0),
      },
    },
  ];
}

/** Why the row can't be written, in sentences; none when it can. */
export function rowProblems(found: FoundTable, texts: RowTexts): LogProblem[] {
  const table = tableName(found.kind);
  const row = placeNewRow(found, RECORD_KINDS[found.kind].newRows);
  if (isInTheWay(found, row)) {
    const message = `In the Doc’s table “${table}”, cells are merged where the new row belongs. Nothing was written. Unmerge them in the Doc, then try again; your words stay here.`;
    return [{ field: '', message }];
  }
  if (!found.columns.has(REF.key)) {
    const message = `The Doc’s table “${table}” has no column “${REF.heading}” anymore. Nothing was written. Add one at its right end, with “${REF.heading}” in its header, then try again; your words stay here.`;
    return [{ field: '', message }];
  }
  return fieldsOf(found.kind)
    .filter(({ key }) => (texts[key] ?? '') !== '' && !found.columns.has(key))
    .map(({ key, heading }) => ({
      field: key,
      message: `The Doc’s table “${table}” has no column “${heading}” anymore. Nothing was written. Put the column back, or leave this empty.`,
    }));
}

/** By column, as Docs will hold them. */
function cellTexts(
  { columns: found }: FoundTable,
  texts: Readonly<Partial<Record<FieldKey | 'ref', string>>>,
  columns: number,
): string[] {
  const cells = Array<string>(columns).fill('');
  for (const [key, column] of found) cells[column] = docText(texts[key] ?? '');
  return cells;
}

function insertion({ tableStart: tableStartLocation, beside }: NewRow): DocRequest {
  const tableCellLocation = { tableStartLocation, rowIndex: beside.rowIndex, columnIndex: 0 };
  return { insertTableRow: { tableCellLocation, insertBelow: beside.below } };
}

/** Into the row while its cells are empty; Docs refuses to insert nothing. */
function fill(
  { tabId }: FoundTable,
  { startIndex }: NewRow,
  column: number,
  text: string,
): DocRequest[] {
  if (text === '') return [];
  return [{ insertText: { location: locationIn(tabId, startIndex + 2 + 2 * column), text } }];
}

function linkFields(found: FoundTable): number[] {
  return fieldsOf(found.kind)
    .filter(({ kind }) => kind === 'link' || kind === 'text-link')
    .flatMap(({ key }) => found.columns.get(key) ?? []);
}

/** A mark at its end belongs to the sentence, not to the address. */
const WEB_ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?'’)\]]/g;

/** Docs makes links of what people type, not of what is inserted. */
function linkRequests(text: string, { startIndex, tabId = '' }: IndexRange): DocRequest[] {
  return [...text.matchAll(WEB_ADDRESS)].map(({ 0: url, index }) => {
    const from = startIndex + index;
    const range = rangeIn(tabId, from, from + url.length);
    return { updateTextStyle: { range, textStyle: { link: { url } }, fields: 'link' } };
  });
}
