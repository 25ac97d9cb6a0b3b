// Draws a Doc's pieces up as the view that its page shows.
import {
  CHIP,
  type BlockView,
  type CellView,
  type ChipView,
  type PageLook,
  type ParagraphView,
  type RowView,
  type RunView,
  type SuggestionView,
  type TableView,
} from '../../views/doc-view';
import { layOut, type Block, type CellBlock, type ParagraphBlock, type TableBlock } from './layout';
import { isLasting } from './lasting-ids';
import { glyphOf, isNumbered } from './list-styles';
import {
  cellBorders,
  cssColor,
  pageLook,
  paragraphLook,
  paragraphRole,
  points,
  textLook,
} from './looks';
import type { Bullet, Chip, DocState, ParagraphStyle, Piece } from './state';
import { marksOf } from './suggestions';

/** @param nameOf how a person is called who suggested something */
export function docContentView(
  doc: DocState,
  nameOf: (email: string) => string,
): { page: PageLook; blocks: BlockView[] } {
  const page = pageLook(doc.style);
  const width = page.width - page.marginLeft - page.marginRight;
  return { page, blocks: new Artist(doc, nameOf).blocks(layOut(doc.pieces), width) };
}

class Artist {
  /** List ID and level → the last number given there. */
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly doc: DocState,
    private readonly nameOf: (email: string) => string,
  ) {}

  blocks(blocks: readonly Block[], width: number): BlockView[] {
    return blocks.map((block) =>
      block.kind === 'table' ? this.table(block, width) : this.paragraph(block),
    );
  }

  private paragraph(block: ParagraphBlock): ParagraphView {
    const newline = this.doc.pieces[block.newlineAt];
    if (newline?.kind !== 'newline') throw new RangeError('A paragraph must end in a newline');
    const { paragraph, bullet } = newline;
    const inner = this.doc.pieces.slice(block.at, block.newlineAt);
    const lineBreak = this.suggested(newline);
    return {
      kind: 'paragraph',
      id: newline.id ?? '',
      role: paragraphRole(paragraph),
      look: paragraphLook(paragraph),
      typing: textLook(newline.style, paragraph),
      runs: inner.map((piece) => ({
        ...runView(piece, paragraph),
        ...withSuggestion(this.suggested(piece)),
      })),
      ...(lineBreak ? { lineBreak } : {}),
      ...(bullet ? { bullet: { glyph: this.glyph(bullet), level: bullet.nestingLevel } } : {}),
      fixed: inner.some((piece) => piece.kind === 'page-break'),
    };
  }

  /** A deletion counts more than an insertion that it would take back. */
  private suggested(piece: Piece): SuggestionView | undefined {
    const { insertion, deletions } = marksOf(piece);
    const id = deletions?.[0] ?? insertion;
    if (id === undefined) return undefined;
    const by = this.nameOf(this.doc.suggestions?.[id] ?? '');
    return { kind: deletions ? 'deletion' : 'insertion', by };
  }

  private glyph({ listId, nestingLevel }: Bullet): string {
    const preset = this.doc.lists[listId] ?? '';
    const glyph = glyphOf(preset, nestingLevel);
    if (!isNumbered(preset)) return glyph;
    const key = `${listId}|${nestingLevel}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    for (let deeper = nestingLevel + 1; deeper < 9; deeper++)
      this.counts.delete(`${listId}|${deeper}`);
    return `${glyph.endsWith('ALPHA') ? String.fromCharCode(96 + count) : count}.`;
  }

  private table(table: TableBlock, width: number): TableView {
    const mark = this.doc.pieces[table.at];
    const set = mark?.kind === 'table' ? mark.columns : [];
    const fixed = set.map((column) =>
      column.widthType === 'FIXED_WIDTH' ? points(column.width) : undefined,
    );
    const left = width - fixed.reduce<number>((sum, column) => sum + (column ?? 0), 0);
    const even =
      Math.max(left, 0) / Math.max(fixed.filter((column) => column === undefined).length, 1);
    const columns = fixed.map((column) => column ?? even);
    return { kind: 'table', id: this.id(table), columns, rows: this.rows(table, columns) };
  }

  private id(block: { at: number }): string {
    const mark = this.doc.pieces[block.at];
    return isLasting(mark) ? (mark.id ?? '') : '';
  }

  private rows(table: TableBlock, columns: number[]): RowView[] {
    const covered = new Set<string>();
    return table.rows.map((row, r) => {
      const mark = this.doc.pieces[row.at];
      const style = mark?.kind === 'row' ? mark.style : {};
      const cells = row.cells.flatMap((cell, c) => {
        const drawn = this.cell(cell, columns[c] ?? 0);
        if (covered.has(`${r},${c}`)) return [];
        for (let down = 0; down < drawn.rowSpan; down++) {
          for (let right = 0; right < drawn.columnSpan; right++)
            covered.add(`${r + down},${c + right}`);
        }
        return [drawn];
      });
      return {
        id: this.id(row),
        header: style.tableHeader ?? false,
        minHeight: points(style.minRowHeight),
        cells,
      };
    });
  }

  private cell(cell: CellBlock, width: number): CellView {
    const mark = this.doc.pieces[cell.at];
    const style = mark?.kind === 'cell' ? mark.style : {};
    const vertical = (style.contentAlignment ?? 'TOP').toLowerCase();
    return {
      id: this.id(cell),
      rowSpan: style.rowSpan ?? 1,
      columnSpan: style.columnSpan ?? 1,
      background: cssColor(style.backgroundColor),
      verticalAlign: vertical === 'middle' || vertical === 'bottom' ? vertical : 'top',
      padding: [
        points(style.paddingTop, 5),
        points(style.paddingRight, 5),
        points(style.paddingBottom, 5),
        points(style.paddingLeft, 5),
      ],
      border: cellBorders(style),
      blocks: this.blocks(cell.content, width),
    };
  }
}

const SAFE_LINK = /^(https?:|mailto:)/i;

function runView(piece: Piece, paragraph: ParagraphStyle): RunView {
  if (piece.kind === 'page-break') {
    return { text: '', look: textLook(piece.style, paragraph), pageBreak: true };
  }
  if (piece.kind === 'chip') {
    return { text: CHIP, look: textLook(piece.style, paragraph), chip: chipView(piece.chip) };
  }
  const style = piece.kind === 'text' ? piece.style : {};
  const url = style.link?.url;
  return {
    text: piece.kind === 'text' ? piece.text : '',
    look: textLook(style, paragraph),
    ...(url && SAFE_LINK.test(url) ? { href: url } : {}),
  };
}

function withSuggestion(suggestion: SuggestionView | undefined): { suggestion?: SuggestionView } {
  return suggestion ? { suggestion } : {};
}

function chipView(chip: Chip): ChipView {
  return { kind: chip.type, label: chipLabel(chip) };
}

/** What Docs writes on a chip. */
function chipLabel(chip: Chip): string {
  if (chip.type === 'date') return chip.display;
  if (chip.type === 'person') return chip.name || chip.email;
  if (chip.type === 'link') return chip.title || chip.uri;
  if (chip.type === 'dropdown') return chip.selected;
  return chip.type === 'image' ? chip.alt || 'Picture' : chip.label;
}
