// The Doc's texts as data, its header block and its file name.
import type { HeaderInput } from '../../../src/core/doc/header-block';
import { docFileName, headerBlockText } from '../../../src/core/doc/header-block';
import { docLine, docText } from '../../../src/core/doc/doc-text';
import { ABOUT_ME, AGREEMENT, FIRST_TALK } from '../../../src/core/doc/labeled-tables';
import { SECTIONS } from '../../../src/core/doc/sections';
import { RECORD_KINDS } from '../../../src/core/records/record-kinds';

const HEADER: HeaderInput = {
  name: 'Sam Ortiz',
  coach: 'Ana Lima',
  programme: 'Riverside coaching',
  schoolYear: '2026–27',
  rhythm: 'when I ask',
  evaluationLine: 'Your coaches do not evaluate you.',
};

describe('sections', () => {
  test('stand in the order of the page', () => {
    expect(SECTIONS.map((section) => section.key)).toEqual([
      'about-me',
      'agreement',
      'first-talk',
      'goals',
      'meetings',
      'strategies',
      'tries',
      'visits',
      'evidence',
      'reflection',
      'highlights',
      'plan',
      'resources',
    ]);
  });

  test('each kind of record has its section, under the key of its table', () => {
    const tables = SECTIONS.flatMap(({ key, content }) =>
      content.holds === 'records' ? [[content.kind, key]] : [],
    );
    expect(Object.fromEntries(tables)).toEqual(
      Object.fromEntries(Object.entries(RECORD_KINDS).map(([key, { table }]) => [key, table])),
    );
  });

  test('what is never picked up says so', () => {
    const stays = SECTIONS.filter((section) => section.content.holds !== 'records');
    for (const { pickedUp } of stays) expect(pickedUp).toBe('Nothing here is picked up.');
    const read = SECTIONS.filter((section) => section.content.holds === 'records');
    for (const { pickedUp } of read) expect(pickedUp).toMatch(/^Picked up: .*Ref/);
  });

  test('the tables with fixed rows fill their width', () => {
    const tables = [ABOUT_ME, AGREEMENT, FIRST_TALK];
    expect(tables.map(({ rows }) => rows.length)).toEqual([10, 9, 7]);
    for (const { columns, rows } of tables) {
      expect(columns[0].width + columns[1].width).toBe(100);
      expect(new Set(rows.map((row) => row.label)).size).toBe(rows.length);
    }
  });
});

describe('header block', () => {
  test('reads as it stands in the Doc', () => {
    const lines = headerBlockText(HEADER).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.slice(0, 4)).toEqual([
      'Our coaching Doc',
      'Sam Ortiz and Ana Lima · Riverside coaching · 2026–27',
      'We plan to meet when I ask.',
      'For thinking, not for evaluation.',
    ]);
  });

  test('never prints a blank', () => {
    const text = headerBlockText({
      ...HEADER,
      programme: ' ',
      schoolYear: '',
      rhythm: '',
      evaluationLine: '',
    });
    const lines = text.split('\n');
    expect(lines[1]).toBe('Sam Ortiz and Ana Lima');
    expect(lines[2]).toBe('We plan to meet as often as we agree.');
    expect(lines).toHaveLength(9);
  });

  test('keeps a name on one line and does not expand what looks like a placeholder', () => {
    const lines = headerBlockText({ ...HEADER, name: 'Sam\n{coach} $& Ortiz\u0000' }).split('\n');
    expect(lines[1]).toMatch(/^Sam \{coach\} \$& Ortiz and Ana Lima · /);
    expect(lines).toHaveLength(10);
  });
});

test('the file is named after both people and the year', () => {
  expect(docFileName('Sam Ortiz', 'Ana Lima', '2026–27')).toBe('Sam Ortiz and Ana Lima, 2026–27');
  expect(docFileName('Sam\nOrtiz', 'Ana Lima', '')).toBe('Sam Ortiz and Ana Lima');
});

describe('text on its way into a Doc', () => {
  // https://developers.google.com/workspace/docs/api/concepts/rules-behavior
  test('loses only what Docs would strip', () => {
    expect(docText('a\u0000b\u0008c\td\u000be\u000cf\u001fg\ue000h\uf8ffi')).toBe(
      'abc\td\u000befghi',
    );
    expect(docText('  =1+1 "{{x}}" $& <b> ')).toBe('  =1+1 "{{x}}" $& <b> ');
  });

  test('breaks lines in one way', () => {
    expect(docText('one\r\ntwo\rthree\nfour\u2028five')).toBe('one\ntwo\nthree\nfour\nfive');
  });

  test('keeps pairs of surrogates and replaces half ones', () => {
    expect(docText('👩🏽‍🏫')).toBe('👩🏽‍🏫');
    expect(docText('a\ud83db')).toBe('a\ufffdb');
    expect(docText('\ude48')).toBe('\ufffd');
  });

  test('puts short texts on one line', () => {
    expect(docLine(' Sam \n Ortiz\u0007 ')).toBe('Sam Ortiz');
  });
});
