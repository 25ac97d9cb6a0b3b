// The header block as it stands in a Doc: found by its named range, and only when it is made of nothing but
// plain text in the form that we gave it.
import { NAMED_RANGES } from '../blocks';
import type { DocCell, DocElement, DocModel, DocTab, Span } from '../read/doc-model';

/** Lines that follow one another: a paragraph, or what stands in the box. */
export interface HeaderPart {
  readonly startIndex: number;
  readonly lines: readonly string[];
}

interface FoundHeader {
  readonly tabId: string;
  /** Title, subtitle, rhythm, box, how-to. */
  readonly parts: readonly HeaderPart[];
}

const FORM: readonly DocElement['kind'][] = [
  'paragraph',
  'paragraph',
  'paragraph',
  'table',
  'paragraph',
];

export function findHeader(model: DocModel): FoundHeader | undefined {
  const [only, ...more] = model.tabs.flatMap((tab) =>
    tab.namedRanges
      .filter(({ name }) => name === NAMED_RANGES.header)
      .map((range) => ({ tab, range })),
  );
  if (!only || more.length > 0) return undefined;
  const elements = elementsIn(only.tab, only.range);
  if (elements.map(({ kind }) => kind).join() !== FORM.join()) return undefined;
  const parts = elements.map(partOf);
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? { tabId: only.tab.tabId, parts: known } : undefined;
}

/** None unless they fill the range without a gap: what stands there by suggestion only is a gap. */
function elementsIn({ elements }: DocTab, range: Span): readonly DocElement[] {
  const inside = elements.filter(
    ({ startIndex, endIndex }) => startIndex < range.endIndex && endIndex > range.startIndex,
  );
  const isWhole = inside.every(
    ({ startIndex }, n) => startIndex === (inside[n - 1]?.endIndex ?? range.startIndex),
  );
  return isWhole && inside[inside.length - 1]?.endIndex === range.endIndex ? inside : [];
}

/** Undefined for what holds more than the text that can be read. */
function partOf(element: DocElement): HeaderPart | undefined {
  if (element.kind === 'paragraph') {
    return plainPart(element, element.startIndex);
  }
  const [row, ...rows] = element.rows;
  const [cell, ...cells] = row?.cells ?? [];
  return cell && rows.length === 0 && cells.length === 0
    ? plainPart(cell, cell.textIndex)
    : undefined;
}

/** The text and its last newline must account for every index. */
function plainPart(
  { endIndex, text, oddities }: Pick<DocCell, 'endIndex' | 'text' | 'oddities'>,
  startIndex: number,
): HeaderPart | undefined {
  const isPlain = oddities.length === 0 && endIndex - startIndex === text.length + 1;
  return isPlain ? { startIndex, lines: text.split('\n') } : undefined;
}
