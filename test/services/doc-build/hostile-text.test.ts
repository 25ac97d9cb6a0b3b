// Whatever a teacher types stands in the Doc as typed, and nothing around it moves.
// https://developers.google.com/workspace/docs/api/concepts/structure (indexes are UTF-16 code units)
import { fc } from '../../support/properties';
import type { Block, TableLook } from '../../../src/core/doc/blocks';
import type { AboutPhrases } from '../../../src/core/doc/coaching-doc-input';
import { docText } from '../../../src/core/doc/doc-text';
import { buildDocRequests } from '../../../src/core/doc/requests';
import { buildAndRead, fillAndRead, FULL, type Seen } from './built-doc';

const PLAIN = buildAndRead(FULL);

const nasty = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ minLength: 1_900, maxLength: 2_000 }),
  fc.constantFrom(
    '{name} {{rhythm}} $& ${coach} <%= x %>',
    '=HYPERLINK("https://example.com")',
    '👩🏽‍🏫👨‍👩‍👧‍👦🇺🇸',
    'שלום, מה שלומך?\nمرحبا',
    '\u0301 starts with a combining accent',
    'one\r\ntwo\rthree\n\nfive\u000bsix\tseven',
    '\u0000\u0007\u001b\ue000\uf8ff',
    'half \ud83d and other half \ude48',
    '   ',
    '\n',
  ),
);

const phrases = fc.record(
  Object.fromEntries(Object.keys(FULL.phrases).map((key) => [key, nasty])),
) as fc.Arbitrary<AboutPhrases>;

const ABOUT_ROWS = [
  'keep',
  'talents',
  'learn',
  'design',
  'work',
  'implement',
  'ten',
  'feedback',
  'support',
  'else',
] as const;

function expected(text: string): string {
  const typed = docText(text);
  return typed.trim() === '' ? 'Not said yet' : typed;
}

test('every cell says what was typed, and the rest of the Doc is as ever', () => {
  fc.assert(
    fc.property(phrases, nasty, (said, name) => {
      const doc = buildAndRead({ ...FULL, name, phrases: said });
      const about = doc.tables[1]?.rows.map((row) => row[1]);
      expect(about?.slice(1)).toEqual(ABOUT_ROWS.map((key) => expected(said[key])));
      expect(doc.tables[3]?.rows[5]?.[1]).toBe(expected(said.question));
      expect(doc.tables.slice(4).map((table) => table.rows)).toEqual(
        PLAIN.tables.slice(4).map((table) => table.rows),
      );
      expect(shape(doc.content)).toEqual(shape(PLAIN.content));
      expect(Object.keys(doc.ranges).sort()).toEqual(Object.keys(PLAIN.ranges).sort());
      expect(doc.ranges['sage:table:about-me']).toEqual([
        { start: doc.tables[1]?.start, end: doc.tables[1]?.end },
      ]);
    }),
    { numRuns: 20 },
  );
});

/** Kinds, styles and pinned rows, without what is said. */
function shape(content: Seen[]): string[] {
  return content.map((block) =>
    block.kind === 'table' ? `table ${block.rows.length} ${block.pinnedRows}` : block.style,
  );
}

const line: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('paragraph' as const),
  role: fc.constantFrom('heading', 'hint', 'body', 'words'),
  text: fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
  anchor: fc.constantFrom('a', 'b', undefined),
});

const table: fc.Arbitrary<Block> = fc
  .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 5 }) })
  .chain(({ rows, columns }) => {
    const cell = fc.constantFrom('', 'x', 'two\nlines', '🙈');
    const row = fc.array(cell, { minLength: columns, maxLength: columns });
    return fc.record({
      kind: fc.constant('table' as const),
      look: fc.constantFrom<TableLook>('box', 'labeled', 'records'),
      widths: fc.constant(Array<number>(columns).fill(100 / columns)),
      hasHeader: fc.boolean(),
      rows: fc.array(row, { minLength: rows, maxLength: rows }),
      anchor: fc.constantFrom('t', undefined),
    });
  });

test('any sequence of blocks comes out in order, also tables that touch each other', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(line, table), { maxLength: 7 }), (blocks) => {
      const said = (block: Block | Seen): string =>
        block.kind === 'table' ? JSON.stringify(block.rows) : block.text;
      const notEmpty = (text: string): boolean => text !== '';
      const { content } = fillAndRead(buildDocRequests(blocks));
      expect(content.map(said).filter(notEmpty)).toEqual(blocks.map(said).filter(notEmpty));
    }),
    { numRuns: 60 },
  );
});
