// How the built Doc looks, read from the styles that Docs hands back.
import { COLORS } from '../../../src/core/doc/look';
import { buildAndRead, FULL, type SeenTable } from './built-doc';

type Content = GoogleAppsScript.Docs.Schema.StructuralElement;
type TextStyle = GoogleAppsScript.Docs.Schema.TextStyle;

const doc = buildAndRead(FULL);

function runStyles(element: Content | undefined): TextStyle[] {
  const elements = element?.paragraph?.elements ?? [];
  return elements.map((part) => part.textRun?.textStyle ?? {});
}

function paragraphOf(text: string): Content {
  const found = doc.content.find((block) => block.kind === 'paragraph' && block.text === text);
  if (!found) throw new Error(`No paragraph says ${text}`);
  return found.element;
}

function cellsOf(table: SeenTable | undefined, row: number): Content[][] {
  const cells = table?.element.table?.tableRows?.[row]?.tableCells ?? [];
  return cells.map((cell) => cell.content ?? []);
}

function hex(style: TextStyle | undefined): string {
  const { red = 0, green = 0, blue = 0 } = style?.foregroundColor?.color?.rgbColor ?? {};
  const byte = (part: number): string =>
    Math.round(part * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(red)}${byte(green)}${byte(blue)}`;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

test('all text, and every place to type, is in one font', () => {
  const everyCell = doc.tables.flatMap((table) =>
    (table.element.table?.tableRows ?? []).flatMap((row) =>
      (row.tableCells ?? []).flatMap((cell) => cell.content ?? []),
    ),
  );
  const paragraphs = doc.content.slice(0, -1).map((block) => block.element);
  const styles = [...paragraphs, ...everyCell].flatMap(runStyles);
  expect(styles.length).toBeGreaterThan(200);
  expect(new Set(styles.map((style) => style.weightedFontFamily?.fontFamily))).toEqual(
    new Set(['Arial']),
  );
});

test('hints are grey and italic, the lines below them small', () => {
  const [hint] = runStyles(
    paragraphOf('One goal is enough. Start from what students will know, do or feel.'),
  );
  expect(hint).toMatchObject({ italic: true });
  const [picked] = runStyles(paragraphOf('Picked up: how, my pick, Ref.'));
  expect(picked?.fontSize?.magnitude).toBeLessThan(10);
  for (const style of [hint, picked]) expect(contrast(hex(style), '#ffffff')).toBeGreaterThan(4.5);
});

test('every color that text has is readable on every ground that it may stand on', () => {
  for (const text of [COLORS.ink, COLORS.muted, COLORS.accent]) {
    for (const ground of [COLORS.white, COLORS.pale, COLORS.paler]) {
      expect(contrast(text, ground)).toBeGreaterThan(4.5);
    }
  }
});

test('each line of words begins bold, up to its colon', () => {
  const [lead, words] = runStyles(
    paragraphOf('Words for Status: idea · working · reached · changed · later'),
  );
  expect([lead?.bold, words?.bold ?? false]).toEqual([true, false]);
});

test('a last section with room to write has the same look there as above', () => {
  const section = { key: 'class-garden', heading: 'Our class garden', hint: '' };
  const { content } = buildAndRead({ ...FULL, sections: [section] });
  const [room, end] = content.slice(-2).map(({ element }) => runStyles(element)[0]);
  expect(room?.fontSize?.magnitude).toBe(10.5);
  expect(end?.fontSize).toBeUndefined();
});

test('header cells are bold on a pale ground, the empty row below them is plain', () => {
  const goals = doc.tables.find(
    (table) => table.rows[0]?.[0] === 'What students will know, do or feel',
  );
  const [heading] = runStyles(cellsOf(goals, 0)[0]?.[0]);
  expect(heading?.bold).toBe(true);
  const cell = goals?.element.table?.tableRows?.[0]?.tableCells?.[0];
  const ground = hex({ foregroundColor: cell?.tableCellStyle?.backgroundColor });
  expect(ground).toBe('#e7f1ef');
  expect(contrast(hex(heading), ground)).toBeGreaterThan(4.5);
  for (const [paragraph] of cellsOf(goals, 1)) {
    expect(runStyles(paragraph)[0]?.bold ?? false).toBe(false);
    expect(paragraph?.paragraph?.paragraphStyle?.namedStyleType).toBe('NORMAL_TEXT');
  }
});

test('the box stands out and only its first line is bold', () => {
  const [first, ...rest] = cellsOf(doc.tables[0], 0)[0] ?? [];
  expect(runStyles(first)[0]?.bold).toBe(true);
  expect(rest).toHaveLength(5);
  for (const line of rest) expect(runStyles(line)[0]?.bold ?? false).toBe(false);
});

test('no heading is left alone at the foot of a page', () => {
  const lead = doc.content.filter(
    (block, b) => block.kind === 'paragraph' && doc.content[b + 1]?.kind === 'table' && b > 4,
  );
  expect(lead).toHaveLength(12);
  for (const { element } of [...lead, { element: paragraphOf('Our meetings') }]) {
    expect(element.paragraph?.paragraphStyle?.keepWithNext).toBe(true);
  }
});
