// The batch for a tiny Doc, request by request, and what a whole Doc may cost.
import type { Block } from '../../../src/core/doc/blocks';
import { buildCoachingDoc } from '../../../src/core/doc/coaching-doc';
import type { CoachingDocInput } from '../../../src/core/doc/coaching-doc-input';
import type { DocRequest } from '../../../src/core/doc/doc-request';
import { fillRequests } from '../../../src/core/doc/fill-requests';
import { layOut } from '../../../src/core/doc/layout';
import { buildDocRequests } from '../../../src/core/doc/requests';
import { DEFAULT_SECTIONS } from '../../../src/core/doc/sections';

const TINY: Block[] = [
  { kind: 'paragraph', role: 'heading', text: 'Plan 🌱' },
  { kind: 'paragraph', role: 'hint', text: 'Small.' },
  {
    kind: 'table',
    look: 'records',
    widths: [60, 40],
    hasHeader: true,
    rows: [
      ['Year', 'Ref'],
      ['', ''],
    ],
    anchor: 'sage:table:plan',
  },
  { kind: 'paragraph', role: 'body', text: 'End.' },
];

test('text goes in first, then tables and cells from the last to the first', () => {
  expect(fillRequests(TINY)).toEqual([
    { insertText: { location: { index: 1 }, text: 'Plan 🌱\nSmall.End.' } },
    { insertTable: { location: { index: 15 }, rows: 2, columns: 2 } },
    { insertText: { location: { index: 21 }, text: 'Ref' } },
    { insertText: { location: { index: 19 }, text: 'Year' } },
  ]);
});

test('every block ends up where Google will count it', () => {
  const ranges = layOut(TINY).map(({ startIndex, endIndex }) => [startIndex, endIndex]);
  expect(ranges).toEqual([
    [1, 9],
    [9, 16],
    [16, 35],
    [35, 40],
  ]);
  const table = layOut(TINY)[2];
  const cells = table?.kind === 'table' ? table.cells : [];
  expect(cells.map((row) => row.map(({ startIndex, endIndex }) => [startIndex, endIndex]))).toEqual(
    [
      [
        [19, 24],
        [25, 29],
      ],
      [
        [31, 32],
        [33, 34],
      ],
    ],
  );
});

test('the table is pinned, sized and named; its header is styled apart from its empty row', () => {
  const requests = buildDocRequests(TINY);
  const of = (kind: string): unknown[] =>
    requests
      .flatMap((request) => Object.entries(request).filter(([key]) => key === kind))
      .map(([, payload]) => payload);
  expect(of('pinTableHeaderRows')).toEqual([
    { tableStartLocation: { index: 16 }, pinnedHeaderRowsCount: 1 },
  ]);
  expect(of('updateTableColumnProperties')).toMatchObject([
    { columnIndices: [0], tableColumnProperties: { width: { magnitude: 315.36, unit: 'PT' } } },
    { columnIndices: [1], tableColumnProperties: { width: { magnitude: 210.24, unit: 'PT' } } },
  ]);
  expect(of('createNamedRange')).toEqual([
    { name: 'sage:table:plan', range: { startIndex: 16, endIndex: 35 } },
  ]);
  expect(of('updateTextStyle')).toMatchObject([
    { range: { startIndex: 1, endIndex: 39 }, textStyle: { bold: false } },
    { range: { startIndex: 1, endIndex: 9 }, textStyle: { bold: true } },
    { range: { startIndex: 9, endIndex: 16 }, textStyle: { italic: true } },
    { range: { startIndex: 19, endIndex: 34 }, textStyle: {} },
    { range: { startIndex: 19, endIndex: 29 }, textStyle: { bold: true } },
  ]);
});

test('a Doc with nothing to say asks for no text', () => {
  const kinds = buildDocRequests([]).map((request) => Object.keys(request)[0]);
  expect(kinds).toEqual(['updateDocumentStyle']);
});

describe('a whole Doc', () => {
  const phrase = 'x'.repeat(2000);
  const input: CoachingDocInput = {
    name: 'Sam Ortiz',
    coach: 'Ana Lima',
    programme: 'Riverside coaching',
    schoolYear: '2026–27',
    rhythm: '',
    evaluationLine: 'Your coaches do not evaluate you.',
    phrases: {
      keep: phrase,
      talents: phrase,
      learn: phrase,
      design: phrase,
      work: phrase,
      implement: phrase,
      ten: phrase,
      feedback: phrase,
      support: phrase,
      else: phrase,
      growth: phrase,
      question: phrase,
    },
    highlightNever: false,
    sections: DEFAULT_SECTIONS,
    staffGoals: ['Literacy for all'],
  };
  const requests = buildDocRequests(buildCoachingDoc(input));

  test('is one batch of at most 480 requests, with one text for all that is not in a table', () => {
    expect(requests.length).toBeLessThanOrEqual(480);
    expect(requests.filter(isText)[0]?.insertText.text).toMatch(/^Our coaching Doc\n/);
    expect(requests.filter(isText).every(({ insertText }) => insertText.text !== '')).toBe(true);
  });

  test('names in each update exactly the fields that it sets', () => {
    for (const request of requests) {
      for (const payload of Object.values(request) as object[]) {
        if (!('fields' in payload)) continue;
        const style = Object.values(payload).find(isStyle);
        expect(String(payload.fields).split(',')).toEqual(Object.keys(style ?? {}));
      }
    }
  });
});

type TextRequest = Extract<DocRequest, { insertText: unknown }>;

function isText(request: DocRequest): request is TextRequest {
  return 'insertText' in request;
}

/** Of an update's members, the style is the object that is neither a place nor a list. */
function isStyle(member: unknown): member is object {
  if (typeof member !== 'object' || member === null || Array.isArray(member)) return false;
  return !('index' in member || 'startIndex' in member || 'rowSpan' in member);
}
