// What a person can point at in a Doc: its lines and where they stand, the size of its tables.
import { CHIP } from '../../views/doc-view';
import type { Workspace } from '../../workspace/workspace';
import { openForHand, type CellSpot } from './by-hand-edit';
import { everyTable, layOut, type Block } from './layout';
import type { DocState, Piece } from './state';

export interface DocLine {
  /** The paragraph's ID. */
  id: string;
  /** With a chip as U+FFFC; suggested text included. */
  text: string;
  /** Such as `NORMAL_TEXT` or `HEADING_1`. */
  style: string;
  /** The innermost cell that it stands in, and which line of it. */
  cell?: CellSpot & { line: number };
}

/** Every line that this person sees, in reading order. @throws for who was not let in */
export function docLinesByHand(workspace: Workspace, person: string, docId: string): DocLine[] {
  const { doc } = openForHand({ workspace, person, docId });
  const counted = { tables: 0 };
  return [...linesIn(doc, layOut(doc.pieces), counted)];
}

function* linesIn(
  doc: DocState,
  blocks: readonly Block[],
  counted: { tables: number },
  cell?: CellSpot,
): Generator<DocLine> {
  let line = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const newline = doc.pieces[block.newlineAt];
      if (newline?.kind !== 'newline') continue;
      const text = doc.pieces.slice(block.at, block.newlineAt).map(shown).join('');
      const style = newline.paragraph.namedStyleType ?? 'NORMAL_TEXT';
      yield { id: newline.id ?? '', text, style, ...(cell ? { cell: { ...cell, line } } : {}) };
      line += 1;
      continue;
    }
    const table = counted.tables++;
    for (const [row, { cells }] of block.rows.entries()) {
      for (const [column, { content }] of cells.entries())
        yield* linesIn(doc, content, counted, { table, row, column });
    }
  }
}

function shown(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  return piece.kind === 'chip' ? CHIP : '';
}

/** Rows and columns of every table in reading order, nested ones too. */
export function docTablesByHand(
  workspace: Workspace,
  person: string,
  docId: string,
): { rows: number; columns: number }[] {
  const { doc } = openForHand({ workspace, person, docId });
  return [...everyTable(layOut(doc.pieces))].map(({ rows }) => ({
    rows: rows.length,
    columns: rows[0]?.cells.length ?? 0,
  }));
}
