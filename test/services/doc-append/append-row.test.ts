// A row is added to a Doc that people have made their own: it comes into its place, in the Doc's own look,
// and everything else stays as it was.
import { fc } from '../../support/properties';
import { docLinesByHand } from '../../../local/services/docs/by-hand-read';
import {
  deleteColumnByHand,
  insertColumnLeftByHand,
  insertRowBelowByHand,
} from '../../../local/services/docs/by-hand-tables';
import { docText } from '../../../src/core/doc/doc-text';
import { placeNewRow } from '../../../src/core/doc/append/new-row';
import { appendRow, type RowTexts } from '../../../src/core/doc/append/append-row';
import { fieldsOf, RECORD_KINDS } from '../../../src/core/records/record-kinds';
import { docEdit, makeEdit } from '../../support/doc-edits';
import { cellOf, coachingDoc, modelOf, readDoc, typeRows } from '../doc-read/coaching-doc';
import { batch, get, ranges, refusalOf, TEACHER, write } from '../docs/docs-support';
import {
  append,
  bare,
  body,
  ENTRY,
  foundIn,
  rowsIn,
  sendMerged,
  SHORT_KINDS,
  shortDoc,
  tableIn,
} from './append-support';

const MEETING = {
  date: '2026-11-20',
  minutes: '45',
  kind: 'planning',
  'came-up': 'Turn and talk 🙈',
  promises: 'Sam: try it\nAna: bring cards',
  next: '2026-12-04',
} as const;

const SAID = [
  '2026-11-20',
  '45',
  'planning',
  'Turn and talk 🙈',
  'Sam: try it\nAna: bring cards',
  '2026-12-04',
];

test('the first meeting stands under the header, above the empty row to type in', () => {
  const doc = coachingDoc();
  append(doc, 'meeting', MEETING, 'M-01');
  expect(rowsIn(doc, 'meeting')).toEqual([[...SAID, 'M-01'], SAID.map(() => '').concat('')]);
  const { kinds, problems } = readDoc(doc);
  expect(problems).toEqual([]);
  expect(kinds.meeting?.records).toMatchObject([
    { ref: 'M-01', values: { date: '2026-11-20', minutes: '45', kind: 'planning' } },
  ]);
});

test('the newest meeting is the first; a strategy goes below the others, above rows that wait', () => {
  const doc = coachingDoc();
  typeRows(doc, 'meeting', [{ Date: '2026-09-01', Ref: 'M-01' }]);
  typeRows(doc, 'strategy', [{ 'Strategy and link': 'Wait time', Ref: 'S-01' }]);
  for (const row of [1, 2]) {
    insertRowBelowByHand(doc.workspace, TEACHER, doc.id, cellOf('strategy', row, 0));
  }
  append(doc, 'meeting', MEETING, 'M-02');
  append(doc, 'strategy', { strategy: 'Talk moves', source: 'research' }, 'S-02');
  expect(rowsIn(doc, 'meeting').map(([date]) => date)).toEqual(['2026-11-20', '2026-09-01']);
  expect(rowsIn(doc, 'strategy').map(([name, source]) => `${name}/${source}`)).toEqual([
    'Wait time/',
    'Talk moves/research',
    '/',
    '/',
  ]);
});

test('a row below the last one, where none waits', () => {
  const doc = coachingDoc();
  typeRows(doc, 'resource', [{ 'Title and link': 'A book' }, { 'Title and link': 'A film' }]);
  append(doc, 'resource', { title: 'A visit', mode: 'visit' }, 'R-03');
  expect(rowsIn(doc, 'resource').map(([title]) => title)).toEqual(['A book', 'A film', 'A visit']);
});

test('each value finds its column, wherever people moved it, and leaves theirs empty', () => {
  const doc = coachingDoc();
  insertColumnLeftByHand(doc.workspace, TEACHER, doc.id, cellOf('meeting', 0, 'Kind'));
  append(doc, 'meeting', MEETING, 'M-01');
  expect(rowsIn(doc, 'meeting')[0]).toEqual([...SAID.slice(0, 2), '', ...SAID.slice(2), 'M-01']);
});

test('the named range around its Ref tells which entry it was', () => {
  const doc = coachingDoc();
  append(doc, 'visit', { kind: 'model' }, 'V-01');
  const [[start, end] = [0, 0]] = ranges(doc)[`sage:entry:${ENTRY}`] ?? [];
  const text = JSON.stringify(get(doc).body);
  expect(end - start).toBe('V-01'.length);
  expect(text).toContain(
    `"startIndex":${start},"endIndex":${end + 1},"textRun":{"content":"V-01\\n"`,
  );
});

describe('refuses before anything is written', () => {
  const refusal = (doc: ReturnType<typeof coachingDoc>, texts: RowTexts): unknown => {
    const requests = appendRow(tableIn(modelOf(doc), 'meeting'), texts, 'M-01', ENTRY);
    return 'problems' in requests ? requests.problems : 'written';
  };

  test('a value whose column is gone; without that value the row is written', () => {
    const doc = coachingDoc();
    deleteColumnByHand(doc.workspace, TEACHER, doc.id, cellOf('meeting', 0, 'Min.'));
    expect(refusal(doc, MEETING)).toEqual([
      {
        field: 'minutes',
        message:
          'The Doc’s table “Our meetings” has no column “Min.” anymore. Nothing was written. Put the column back, or leave this empty.',
      },
    ]);
    expect(refusal(doc, { ...MEETING, minutes: '' })).toBe('written');
  });

  test('merged cells beside the place of the row, and only there', () => {
    const doc = coachingDoc();
    typeRows(doc, 'meeting', [{ Date: 'a' }, { Date: 'b' }, { Date: 'c' }]);
    const merge = (row: number): void => {
      const tableRange = {
        tableCellLocation: {
          tableStartLocation: { index: tableIn(modelOf(doc), 'meeting').table.startIndex },
          rowIndex: row,
          columnIndex: 1,
        },
        rowSpan: 1,
        columnSpan: 2,
      };
      write(doc, { mergeTableCells: { tableRange } });
    };
    merge(3);
    expect(refusal(doc, MEETING)).toBe('written');
    merge(1);
    expect(refusal(doc, MEETING)).toMatchObject([
      { field: '', message: expect.stringContaining('cells are merged where the new row belongs') },
    ]);
  });
});

/** https://developers.google.com/workspace/docs/api/how-tos/tables: a new row takes after its neighbor */
test('no trace of a bold header, a list or a colored row is left in the new row', () => {
  const doc = coachingDoc();
  append(doc, 'evidence', { link: 'https://example.org/a?b=1', meaning: 'More talk' }, 'E-01');
  const table = body(doc).find(
    ({ startIndex }) => startIndex === tableIn(modelOf(doc), 'evidence').table.startIndex,
  )?.table;
  const [, fresh, waiting] = table?.tableRows ?? [];
  expect(fresh?.tableCells).toHaveLength(8);
  fresh?.tableCells?.forEach((cell, column) => {
    const { backgroundColor = {}, ...style } = cell.tableCellStyle ?? {};
    expect({ backgroundColor, ...style }).toEqual(waiting?.tableCells?.[column]?.tableCellStyle);
  });
  expect(bare(fresh?.tableCells?.[0]?.content)).toEqual(bare(waiting?.tableCells?.[0]?.content));
  expect(fresh?.tableRowStyle).toEqual(waiting?.tableRowStyle);
  const [link] = fresh?.tableCells?.[3]?.content?.[0]?.paragraph?.elements ?? [];
  expect(link?.textRun).toMatchObject({
    content: 'https://example.org/a?b=1',
    textStyle: { link: { url: 'https://example.org/a?b=1' }, underline: true },
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', '', 'two\nlines', '👩🏽‍🏫👨‍👩‍👧‍👦', 'half \ud83d', 'see https://a.b/c, d', 'שלום'),
);

const entry = fc.constantFrom(...SHORT_KINDS).chain((kind) => {
  const keys = fieldsOf(kind).map(({ key }) => key);
  return fc.record({
    kind: fc.constant(kind),
    texts: fc.record(Object.fromEntries(keys.map((key) => [key, text]))) as fc.Arbitrary<RowTexts>,
  });
});

test('whatever people did to the Doc: it is what it was, and the row, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(docEdit, { maxLength: 12 }), entry, (edits, { kind, texts }) => {
      const doc = shortDoc();
      const desk = { workspace: doc.workspace, person: TEACHER, docId: doc.id };
      edits.forEach((edit) => makeEdit(desk, edit));
      const model = modelOf(doc);
      const found = foundIn(model, kind);
      if (!found) return;
      const known = Object.fromEntries(
        Object.entries(texts).filter(([key]) => found.columns.has(key as keyof RowTexts)),
      );
      const requests = appendRow(found, known, 'X-99', ENTRY);
      if ('problems' in requests) return;
      const before = body(doc);
      sendMerged(doc, requests, model);
      const { rowIndex } = placeNewRow(found, RECORD_KINDS[kind].newRows);
      const after = body(doc);
      const rows = after.find(({ startIndex }) => startIndex === found.table.startIndex)?.table;
      const [added] = rows?.tableRows?.splice(rowIndex, 1) ?? [];
      if (rows?.rows !== undefined) rows.rows -= 1;
      expect(bare(after)).toEqual(bare(before));
      const [cells] = added ? cellTextsOf(added) : [];
      const expected = (found.table.rows[0]?.cells ?? []).map((_, column) => {
        const key = [...found.columns].find(([, at]) => at === column)?.[0];
        if (key === 'ref') return 'X-99';
        return key ? docText(known[key] ?? '') : '';
      });
      expect(cells).toEqual(expected);
      expect(foundIn(modelOf(doc), kind)?.table.rows).toHaveLength(found.table.rows.length + 1);
    }),
    { numRuns: 30 },
  );
});

function cellTextsOf(row: GoogleAppsScript.Docs.Schema.TableRow): string[][] {
  const texts = (row.tableCells ?? []).map((cell) =>
    (cell.content ?? [])
      .map(({ paragraph }) =>
        (paragraph?.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join(''),
      )
      .join('')
      .replace(/\n$/, ''),
  );
  return [texts];
}

test('whatever people do between the reading and the row: every word of theirs stays', () => {
  fc.assert(
    fc.property(fc.array(docEdit, { minLength: 1, maxLength: 4 }), entry, (edits, { kind }) => {
      const doc = shortDoc();
      const desk = { workspace: doc.workspace, person: TEACHER, docId: doc.id };
      const model = modelOf(doc);
      const requests = appendRow(tableIn(model, kind), {}, 'X-99', ENTRY);
      if ('problems' in requests) return;
      edits.forEach((edit) => makeEdit(desk, edit));
      const words = (): string[] =>
        docLinesByHand(doc.workspace, TEACHER, doc.id).map((line) => line.text);
      const before = words().filter((text) => text !== '');
      const writeControl = { targetRevisionId: model.revisionId };
      const isWritten = refusalOf(doc, { requests, writeControl }) === '';
      const after = words().filter((text) => text !== '' && text !== 'X-99');
      expect(after).toEqual(before);
      if (!isWritten) expect(words()).not.toContain('X-99');
    }),
    { numRuns: 30 },
  );
});

test('two coaches’ rows and a teacher’s words that come at the same moment all stay', () => {
  const doc = coachingDoc();
  typeRows(doc, 'meeting', [{ Date: '2026-09-01', 'What came up': 'Grouping' }]);
  const model = modelOf(doc);
  const requests = appendRow(tableIn(model, 'meeting'), MEETING, 'M-02', ENTRY);
  typeRows(doc, 'strategy', [{ 'Strategy and link': 'Wait time' }]);
  write(doc, {
    insertText: {
      location: { index: tableIn(modelOf(doc), 'meeting').table.rows[1]?.cells[3]?.textIndex ?? 0 },
      text: 'Today: ',
    },
  });
  const other = appendRow(
    tableIn(modelOf(doc), 'meeting'),
    { kind: 'chat' },
    'M-03',
    'entry-other',
  );
  if ('problems' in requests || 'problems' in other) throw new Error('refused');
  batch(doc, { requests: other, writeControl: { targetRevisionId: modelOf(doc).revisionId } });
  sendMerged(doc, requests, model);
  const rows = rowsIn(doc, 'meeting');
  expect(rows.map((row) => row[6]).sort()).toEqual(['', 'M-02', 'M-03']);
  expect(rows.find((row) => row[6] === 'M-02')?.slice(0, 6)).toEqual(SAID);
  expect(rows.find((row) => row[6] === '')?.[3]).toBe('Today: Grouping');
  expect(rowsIn(doc, 'strategy')).toEqual([['Wait time', '', '', '', '', '', '']]);
});
