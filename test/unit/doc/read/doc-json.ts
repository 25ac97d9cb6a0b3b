// Small Docs in the JSON of the Docs API, for reading: elements with the spans that they would have.
import type { DocModel } from '../../../../src/core/doc/read/doc-model';
import { parseDocument } from '../../../../src/core/doc/read/parse-document';

/** A text; or, for anything else, the content of one paragraph element that takes one index. */
export type Part = string | object;

export interface Piece {
  (at: number): { json: object; end: number };
}

export function paragraphOf(...parts: Part[]): Piece {
  return (start) => {
    let at = start;
    const texts = [...parts];
    const last = texts.pop() ?? '';
    const ended = typeof last === 'string' ? [...texts, `${last}\n`] : [...texts, last, '\n'];
    const elements = ended.map((part) => {
      const startIndex = at;
      at += typeof part === 'string' ? part.length : 1;
      const content = typeof part === 'string' ? { textRun: { content: part } } : part;
      return { startIndex, endIndex: at, ...content };
    });
    return { json: { startIndex: start, endIndex: at, paragraph: { elements } }, end: at };
  };
}

export interface CellJson {
  content: Piece[];
  style?: object;
  more?: object;
}

/** A cell is its text, a line each, or what stands in it. */
export function tableOf(rows: readonly (readonly (string | CellJson)[])[], more = {}): Piece {
  return (start) => {
    let at = start + 1;
    const tableRows = rows.map((row) => {
      const rowStart = at++;
      const tableCells = row.map((cell) => {
        const {
          content,
          style = {},
          more: about = {},
        } = typeof cell === 'string' ? textCell(cell) : cell;
        const cellStart = at++;
        const placed = content.map((piece) => {
          const { json, end } = piece(at);
          at = end;
          return json;
        });
        const span = { startIndex: cellStart, endIndex: at };
        return { ...span, content: placed, tableCellStyle: style, ...about };
      });
      return { startIndex: rowStart, endIndex: at, tableCells };
    });
    const end = at + 1;
    return { json: { startIndex: start, endIndex: end, table: { tableRows, ...more } }, end };
  };
}

function textCell(text: string): CellJson {
  return { content: text.split('\n').map((line) => paragraphOf(line)) };
}

/** What one tab's `documentTab` holds; ranges cover the n-th piece. */
export function contentOf(
  pieces: readonly Piece[],
  ranges: Readonly<Record<string, number>> = {},
): object {
  let at = 1;
  const spans: { startIndex: number; endIndex: number }[] = [];
  const content = pieces.map((piece) => {
    const { json, end } = piece(at);
    spans.push({ startIndex: at, endIndex: end });
    at = end;
    return json;
  });
  const named = Object.entries(ranges).map(([name, piece]) => [
    name,
    { name, namedRanges: [{ namedRangeId: `kix.${name}`, name, ranges: [spans[piece]] }] },
  ]);
  return {
    body: { content: [{ endIndex: 1, sectionBreak: {} }, ...content] },
    namedRanges: Object.fromEntries(named),
  };
}

/** A Doc of one tab. */
export function modelOf(
  pieces: readonly Piece[],
  ranges: Readonly<Record<string, number>> = {},
): DocModel {
  const documentTab = contentOf(pieces, ranges);
  return parseDocument({
    revisionId: 'r1',
    tabs: [{ tabProperties: { tabId: 't.0' }, documentTab }],
  });
}
