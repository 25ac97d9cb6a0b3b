import type { CareData, FormQuestion } from '../../../src/shared/care-api';
import {
  chosenCode,
  countLines,
  firstWaiting,
  grouped,
  receiptText,
  savedSoFar,
  waiting,
} from '../../../src/sidebar/model/care';

const NOTHING: CareData = {
  health: [],
  formQuestions: [],
  deletedQuestions: [],
  columnQuestions: [],
  lists: { changes: [], problems: [] },
  merges: [],
  receipts: [],
};

const QUESTION: FormQuestion = {
  id: 'q1',
  question: 'Your school',
  kind: 'option',
  text: 'Birch',
  choices: [
    { code: 'a', text: 'Maple' },
    { code: 'b', text: 'Birch Middle' },
  ],
  suggested: 'b',
};

test('what waits is counted part by part, and what comes first is blue', () => {
  expect(firstWaiting(NOTHING)).toBeUndefined();
  const lists = { changes: [], problems: ['Schools, row 4'] };
  expect(waiting({ ...NOTHING, lists }).lists).toBe(1);
  expect(firstWaiting({ ...NOTHING, lists })).toBe('lists');
  expect(firstWaiting({ ...NOTHING, lists, formQuestions: [QUESTION] })).toBe('form');
});

test('a receipt or a merge that can be undone waits for nobody', () => {
  const merges = [{ mergeId: 'm', keptName: 'A', goneName: 'B', on: '', until: '' }];
  expect(firstWaiting({ ...NOTHING, merges })).toBeUndefined();
});

test('things with the same title stand together in the order of their first', () => {
  const groups = grouped(['b1', 'a1', 'b2'], (text) => text.charAt(0));
  expect(groups).toEqual([
    { title: 'b', items: ['b1', 'b2'] },
    { title: 'a', items: ['a1'] },
  ]);
});

test.each([
  ['nothing picked yet', {}, 'b'],
  ['picked', { q1: 'a' }, 'a'],
  ['picked as new', { q1: '' }, ''],
  ['what was picked is no longer offered', { q1: 'z' }, 'b'],
  ['picked for another text', { q2: 'a' }, 'b'],
])('%s', (_, picked, code) => {
  expect(chosenCode(QUESTION, picked)).toBe(code);
});

test('a receipt as text names counts, what stays and what is left to do', () => {
  const receipt = {
    number: 'R-1',
    on: '2026-11-20',
    by: 'Rosa Lind',
    gone: [
      { label: 'Answers', count: 3 },
      { label: 'Records', count: 0 },
    ],
    stays: ['The Doc.'],
    finished: false,
  };
  expect(receiptText(receipt).split('\n')).toEqual([
    'SAGE Coach: removal of a teacher’s data, receipt R-1',
    'Date: Nov 20, 2026',
    'Done by: Rosa Lind',
    '',
    'Removed',
    '- Answers: 3',
    '',
    'What stays',
    '- The Doc.',
    '',
    'Something is left to delete. It goes by itself within the hour.',
  ]);
  expect(receiptText({ ...receipt, finished: true })).not.toContain('left to delete');
  expect(countLines(receipt.gone)).toEqual(['Answers: 3']);
});

test('progress in words', () => {
  expect([savedSoFar(1, 3), savedSoFar(3, 3), savedSoFar(1, 1)]).toEqual([
    'Saved 1 of 3…',
    '3 texts saved.',
    '1 text saved.',
  ]);
});
