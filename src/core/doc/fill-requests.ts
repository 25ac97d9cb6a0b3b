// Puts all text and tables into an empty Doc: the body's text at once, then the tables from the last
// to the first and their cells likewise, so that nothing yet to come has moved.
import type { Block, TableBlock } from './blocks';
import type { DocRequest } from './doc-request';
import { BODY_START } from './layout';

/** The blocks must have the paragraphs that Docs needs; the Doc must be new. */
export function fillRequests(blocks: readonly Block[]): DocRequest[] {
  const { text, tables } = flatten(blocks);
  return [
    ...textRequest(BODY_START, text),
    ...tables.reverse().flatMap(({ at, table }) => tableRequests(BODY_START + at, table)),
  ];
}

/**
 * The body's text without its tables. Google inserts a table together with the newline before it, so
 * the paragraph before a table runs into the one after until then.
 */
function flatten(blocks: readonly Block[]): {
  text: string;
  tables: { at: number; table: TableBlock }[];
} {
  let text = '';
  const tables: { at: number; table: TableBlock }[] = [];
  blocks.forEach((block, b) => {
    if (block.kind === 'table') {
      tables.push({ at: text.length, table: block });
      return;
    }
    text += block.text + (blocks[b + 1]?.kind === 'paragraph' ? '\n' : '');
  });
  return { text, tables };
}

/** https://developers.google.com/workspace/docs/api/how-tos/tables */
function tableRequests(index: number, { rows, widths }: TableBlock): DocRequest[] {
  const columns = widths.length;
  const texts = rows.flatMap((row, r) =>
    row.flatMap((text, c) => textRequest(index + 4 + r * (2 * columns + 1) + 2 * c, text)),
  );
  return [{ insertTable: { location: { index }, rows: rows.length, columns } }, ...texts.reverse()];
}

/** Docs refuses to insert nothing. */
function textRequest(index: number, text: string): DocRequest[] {
  return text === '' ? [] : [{ insertText: { location: { index }, text } }];
}
