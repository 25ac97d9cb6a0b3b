// Requests on text: inserting, deleting, replacing, page breaks, and the table that needs a newline.
import * as v from 'valibot';
import type { Draft } from '../draft';
import { lengthOf, locate, splitsSurrogates, without } from '../pieces';
import type { Bullet, ParagraphStyle, Piece, TextStyle } from '../state';
import { cellPieces, newTable } from '../table-pieces';
import {
  contentAround,
  insertionIndex,
  paragraphAt,
  requireRange,
  type IndexRange,
} from './places';
import { refuse, requestKind, type Reply } from './request';
import * as shapes from './shapes';

/** What Google strips out of inserted text: most control characters and the private use area. */
const STRIPPED = /[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g;

export const insertText = requestKind(
  v.strictObject({ ...shapes.insertionPlace, text: shapes.text }),
  (draft, request) => {
    if (request.text === '') refuse('Insert text requests must specify text');
    const index = insertionIndex(draft, request);
    const text = request.text.replace(STRIPPED, '');
    if (text !== '') insertAt(draft, index, text);
  },
);

/** Inserts text as Google styles it: like the text before, at a paragraph's start like what follows. */
export function insertAt(draft: Draft, index: number, text: string): void {
  const style = textStyleFor(draft, index);
  const { paragraph, bullet } = newlineOf(draft, index);
  const pieces = text
    .split('\n')
    .flatMap((line, n): Piece[] => [
      ...(n === 0 ? [] : [newline(style, paragraph, bullet)]),
      ...(line === '' ? [] : [{ kind: 'text' as const, text: line, style }]),
    ]);
  draft.insert(index, pieces);
}

function textStyleFor(draft: Draft, index: number): TextStyle {
  const atStart = paragraphAt(draft, index).start === index;
  const neighbour = draft.pieceAt(atStart ? index : index - 1);
  return neighbour && 'style' in neighbour && neighbour.kind !== 'cell' && neighbour.kind !== 'row'
    ? neighbour.style
    : {};
}

function newline(style: TextStyle, paragraph: ParagraphStyle, bullet?: Bullet): Piece {
  return {
    kind: 'newline',
    style: without(style, 'link'),
    paragraph,
    ...(bullet ? { bullet } : {}),
  };
}

/** The newline that ends the paragraph at an index. */
export function newlineOf(draft: Draft, index: number): Extract<Piece, { kind: 'newline' }> {
  const piece = draft.pieces[paragraphAt(draft, index).newlineAt];
  return piece?.kind === 'newline' ? piece : refuse('The index must be inside a paragraph.');
}

export const deleteContentRange = requestKind(
  v.strictObject({ range: v.optional(shapes.range) }),
  (draft, request) => deleteRange(draft, requireRange(draft, request.range)),
);

const INVALID_DELETION = 'Invalid deletion range. Cannot delete the requested range.';

/** Removes what may be removed; two paragraphs that meet become one. */
export function deleteRange(draft: Draft, range: IndexRange): void {
  const { startIndex: start, endIndex: end } = range;
  requireDeletable(draft, start, end);
  const first = paragraphAround(draft, start);
  const keepsFirst = first !== undefined && first.start < start && end >= first.end;
  const style = keepsFirst ? newlineOf(draft, start) : undefined;
  draft.remove(start, end);
  if (!style) return;
  const { paragraph, bullet } = style;
  draft.restyleAt(paragraphAt(draft, start).end - 1, (piece) =>
    piece.kind === 'newline'
      ? { ...without(piece, 'bullet'), paragraph, ...(bullet ? { bullet } : {}) }
      : piece,
  );
}

function paragraphAround(draft: Draft, index: number): { start: number; end: number } | undefined {
  const kind = draft.pieceAt(index)?.kind;
  return kind === 'text' || kind === 'chip' || kind === 'newline' || kind === 'page-break'
    ? paragraphAt(draft, index)
    : undefined;
}

/** https://developers.google.com/workspace/docs/api/reference/rest/v1/documents/request#deletecontentrangerequest */
function requireDeletable(draft: Draft, start: number, end: number): void {
  if (end === draft.end) {
    refuse('The range cannot include the newline character at the end of the segment.');
  }
  const content = contentAround(draft, start, end);
  if (!content || start === 0 || end === content.at(-1)?.end) return refuse(INVALID_DELETION);
  if (splitsSurrogates(draft.pieces, start) || splitsSurrogates(draft.pieces, end)) {
    refuse(INVALID_DELETION);
  }
  for (const block of content) {
    if (block.kind !== 'table') continue;
    const whole = start <= block.start && block.end <= end;
    const touched = start < block.end && block.start < end;
    const newlineBefore = start < block.start && block.start <= end;
    if ((touched || newlineBefore) && !whole) refuse(INVALID_DELETION);
  }
}

export const insertTable = requestKind(
  v.strictObject({ ...shapes.insertionPlace, rows: shapes.rows, columns: shapes.rows }),
  (draft, request) => {
    if (request.rows < 1) refuse('The number of rows must be at least 1.');
    if (request.columns < 1 || request.columns > 20) {
      refuse('The number of columns must be between 1 and 20.');
    }
    const index = insertionIndex(draft, request);
    const { paragraph, bullet } = newlineOf(draft, index);
    const before = newline(textStyleFor(draft, index), paragraph, bullet);
    draft.insert(index, [before, ...newTable(request.rows, request.columns, cellPieces())]);
  },
);

export const insertPageBreak = requestKind(
  v.strictObject(shapes.insertionPlace),
  (draft, request) => {
    const index = insertionIndex(draft, request);
    if (contentAround(draft, index, index + 1) !== draft.blocks) {
      refuse('Page breaks cannot be inserted inside a table.');
    }
    const style = textStyleFor(draft, index);
    const { paragraph, bullet } = newlineOf(draft, index);
    draft.insert(index, [{ kind: 'page-break', style }, newline(style, paragraph, bullet)]);
  },
);

export const replaceAllText = requestKind(
  v.strictObject({
    containsText: v.optional(
      v.strictObject({ text: shapes.text, matchCase: shapes.flag, searchByRegex: shapes.flag }),
    ),
    replaceText: shapes.text,
    tabsCriteria: v.optional(shapes.tabsCriteria),
  }),
  (draft, request): Reply => {
    const wanted = request.containsText;
    if (!wanted?.text) return refuse('The text to be replaced must be specified.');
    if (wanted.searchByRegex) return refuse('Searching by regular expression is not supported.');
    const found = occurrences(draft, wanted.text, wanted.matchCase).reverse();
    for (const start of found)
      replaceAt(draft, start, start + wanted.text.length, request.replaceText);
    return { replaceAllText: found.length > 0 ? { occurrencesChanged: found.length } : {} };
  },
);

/** The replacement takes the place and the style of the first character that it replaces. */
function replaceAt(draft: Draft, start: number, end: number, text: string): void {
  const replaced = text.replace(STRIPPED, '');
  if (replaced !== '') insertAt(draft, start + 1, replaced);
  deleteRange(draft, { startIndex: start, endIndex: start + 1 });
  const rest = start + replaced.length;
  if (end - start > 1) deleteRange(draft, { startIndex: rest, endIndex: rest + end - start - 1 });
}

/** Start of each occurrence within one paragraph's text, none overlapping another. */
function occurrences(draft: Draft, wanted: string, matchCase: boolean): number[] {
  const fold = (said: string): string => (matchCase ? said : foldCase(said));
  const flat = fold(draft.pieces.map(asText).join(''));
  const needle = fold(wanted);
  const starts: number[] = [];
  for (let at = flat.indexOf(needle); at >= 0; at = flat.indexOf(needle, at + needle.length)) {
    starts.push(at);
  }
  return starts;
}

/** Lower case where that keeps the length, so that indexes stay true. */
function foldCase(text: string): string {
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

/** One character an index; marks stand as U+0000, which no text holds. */
function asText(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  return piece.kind === 'newline' ? '\n' : '\0'.repeat(lengthOf(piece));
}

/** The characters between two indexes of one paragraph. */
export function textBetween(draft: Draft, start: number, end: number): string {
  const { at, start: from } = locate(draft.pieces, start);
  const flat = draft.pieces.slice(at).map(asText).join('');
  return flat.slice(start - from, end - from);
}
