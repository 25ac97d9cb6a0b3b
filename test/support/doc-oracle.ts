// Knows by itself, from the pieces of a Doc, what nobody but people may have changed and which rows are
// plain enough that they have to be read. It shares no line with what reads Docs in the product.
import type { DocState, Piece } from '../../local/services/docs/state';
import type { RecordField } from '../../src/core/records/record-kind';
import { RECORD_KINDS, type RecordKindKey } from '../../src/core/records/record-kinds';
import { docLinesByHand } from '../../local/services/docs/by-hand-read';
import { headingsOf, KINDS, type Desk } from './doc-tables';

/** How a Doc stood at a moment. */
export interface Moment {
  readonly revision: number;
  /** Paragraph ID → its text. */
  readonly texts: ReadonlyMap<string, string>;
}

function docState({ workspace, docId }: Desk): DocState {
  const doc = workspace.state.docs[docId];
  if (!doc) throw new Error('There is no such Doc.');
  return doc;
}

export function momentOf(desk: Desk): Moment {
  const lines = docLinesByHand(desk.workspace, desk.person, desk.docId);
  const texts = new Map(lines.map(({ id, text }) => [id, text]));
  return { revision: docState(desk).revision, texts };
}

const REF_TEXT = /^[GMSTVEHPR]-\d{2,}$/;

/**
 * Since a moment only the add-on wrote: it took nothing out, and of what was there only empty lines became
 * Refs.
 */
export function expectOnlyAdded(desk: Desk, before: Moment): void {
  const written = docState(desk).history.filter(({ revision }) => revision > before.revision);
  const taken = written.flatMap(({ splices }) => splices.flatMap(({ removed }) => removed));
  expect(taken).toEqual([]);
  const after = momentOf(desk).texts;
  for (const [id, text] of before.texts) {
    const now = after.get(id);
    if (now === text) continue;
    expect([id, text, now]).toEqual([id, '', expect.stringMatching(REF_TEXT)]);
  }
}

interface Cell {
  text: string;
  odd: boolean;
}

interface Grid {
  start: number;
  end: number;
  rows: Cell[][];
  /** Cells were merged somewhere in it: which text belongs where is not for everybody to tell. */
  merged: boolean;
}

const lengthOf = (piece: Piece): number => (piece.kind === 'text' ? piece.text.length : 1);

/** Tables that stand in no other. */
function gridsOf({ pieces }: DocState): Grid[] {
  const grids: Grid[] = [];
  let index = 0;
  let depth = 0;
  for (const piece of pieces) {
    if (piece.kind === 'table' && depth++ === 0)
      grids.push({ start: index, end: index, rows: [], merged: false });
    if (piece.kind === 'table-end') depth--;
    const grid = grids[grids.length - 1];
    if (grid && depth > 0) note(grid, piece, depth);
    index += lengthOf(piece);
    if (grid && piece.kind === 'table-end' && depth === 0) grid.end = index;
  }
  return grids;
}

function note(grid: Grid, piece: Piece, depth: number): void {
  const row = grid.rows[grid.rows.length - 1];
  const cell = row?.[row.length - 1];
  if (depth > 1) {
    if (cell) cell.odd = true;
  } else if (piece.kind === 'row') grid.rows.push([]);
  else if (piece.kind === 'cell') {
    const { columnSpan = 1, rowSpan = 1 } = piece.style;
    grid.merged ||= columnSpan > 1 || rowSpan > 1;
    row?.push({ text: '', odd: false });
  } else if (cell && piece.kind === 'newline') cell.text += '\n';
  else if (cell && piece.kind === 'text') cell.text += piece.text;
  else if (cell && piece.kind === 'chip') cell.odd = true;
  if (cell && isSuggested(piece)) cell.odd = true;
}

function isSuggested(piece: Piece): boolean {
  if (!('insertion' in piece) && !('deletions' in piece)) return false;
  return Boolean(piece.insertion) || Boolean(piece.deletions?.length);
}

/** A row as the Sheet must have it. */
export interface PlainRow {
  readonly kind: RecordKindKey;
  readonly ref: string;
  /** Heading → what the Sheet gets. */
  readonly values: Readonly<Record<string, string>>;
}

/** Rows that nobody could misread, in the one table of their kind. */
export function plainRows(desk: Desk): PlainRow[] {
  const doc = docState(desk);
  const grids = gridsOf(doc);
  return KINDS.flatMap((kind) => {
    const grid = onlyGrid(doc, grids, kind);
    return grid ? rowsIn(kind, grid) : [];
  });
}

const textsOf = (cells: readonly Cell[] = []): string[] =>
  cells.map(({ text }) => text.replace(/\n$/, ''));

function onlyGrid(doc: DocState, grids: Grid[], kind: RecordKindKey): Grid | undefined {
  const headings = headingsOf(kind);
  const known = ({ rows: [header] }: Grid): string[] =>
    headings.filter((heading) => textsOf(header).includes(heading));
  const [only, second] = grids.filter((grid) => known(grid).length > headings.length * 0.6);
  if (!only || second || only.merged || only.rows[0]?.some(({ odd }) => odd)) return undefined;
  const header = textsOf(only.rows[0]);
  const isWhole = headings.every((one) => header.filter((text) => text === one).length === 1);
  const named = doc.namedRanges.filter(
    ({ name }) => name === `sage:table:${RECORD_KINDS[kind].table}`,
  );
  const isNamed = named.every(({ start }) => start >= only.start && start < only.end);
  return isWhole && isNamed && named.length < 2 ? only : undefined;
}

function rowsIn(kind: RecordKindKey, { rows: [header, ...rows] }: Grid): PlainRow[] {
  const headings = textsOf(header);
  const refAt = headings.indexOf('Ref');
  const refs = rows.map((cells) => textsOf(cells)[refAt] ?? '');
  return rows.flatMap((cells, at) => {
    const texts = textsOf(cells);
    const ref = refs[at] ?? '';
    const says = texts.some((text, column) => column !== refAt && text.trim() !== '');
    const isPlain = cells.every(({ odd }) => !odd) && says;
    const isOnce = ref === '' || refs.filter((other) => sameRef(other, ref)).length === 1;
    const values = isPlain && isOnce ? valuesOf(kind, headings, texts) : null;
    const isRef =
      ref === '' || (REF_TEXT.test(ref) && ref.startsWith(RECORD_KINDS[kind].refPrefix));
    return values && isRef ? [{ kind, ref, values }] : [];
  });
}

const sameRef = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

/** Null when some cell is not written in the plainest way. */
function valuesOf(
  kind: RecordKindKey,
  headings: readonly string[],
  texts: readonly string[],
): Record<string, string> | null {
  const values: Record<string, string> = {};
  const fields: readonly RecordField[] = RECORD_KINDS[kind].fields;
  for (const field of fields.filter(({ back }) => back === true)) {
    const text = texts[headings.indexOf(field.heading)] ?? '';
    const value = text === '' ? '' : plainValue(field, text);
    if (value === null) return null;
    values[field.heading] = value;
  }
  return values;
}

function plainValue(field: RecordField, text: string): string | null {
  switch (field.kind) {
    case 'word':
      return field.words?.find(({ word }) => word === text)?.word ?? null;
    case 'date':
      return /^2026-0[1-8]-1\d$/.test(text) ? text : null;
    case 'number':
      return /^[1-9]\d?$/.test(text) ? text : null;
    case 'ref':
      return /^S-\d\d$/.test(text) ? text : null;
    default:
      return /^row \d+$/.test(text) ? text : null;
  }
}
