// Tables of a real Doc, as Google returned them: each cell begins and ends where its neighbors say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocTable } from '../../../../src/core/doc/read/doc-model';
import { parseDocument } from '../../../../src/core/doc/read/parse-document';

const FILE = join(__dirname, '..', '..', '..', 'fixtures', 'docs-tables.json');

function realTables(): DocTable[] {
  const { content } = JSON.parse(readFileSync(FILE, 'utf8')) as { content: object[] };
  const [tab] = parseDocument({ body: { content } }).tabs;
  return (tab?.elements ?? []).flatMap((element) => (element.kind === 'table' ? element : []));
}

test('what the cells say, and what is odd about them', () => {
  const seen = realTables().map(({ rows }) =>
    rows.map(({ cells }) => cells.map(({ text, oddities }) => [text, ...oddities].join(' | '))),
  );
  expect(seen).toEqual([
    [['0\n1\n2', 'top', 'middle', 'bottom']],
    [['A table can contain other objects:\n\n | chip']],
    [['Custom borders and padding']],
    [
      ['A table row', 'Can have'],
      ['Varying number of columns | merged', ' | merged'],
    ],
    [['const foo = "code block converted with addon";']],
  ]);
});

test('the arithmetic of indexes by which rows are added holds', () => {
  for (const table of realTables()) {
    let at = table.startIndex + 1;
    for (const row of table.rows) {
      expect(row.startIndex).toBe(at);
      at += 1;
      for (const cell of row.cells) {
        expect(cell.startIndex).toBe(at);
        expect(cell.textIndex).toBe(at + 1);
        at = cell.endIndex;
      }
      expect(row.endIndex).toBe(at);
    }
    expect(table.endIndex).toBe(at + 1);
  }
});
