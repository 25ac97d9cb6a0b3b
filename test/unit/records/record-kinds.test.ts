// The record kinds as data: what must hold for every table, and what each of them says.
import type { RecordField, RecordKind } from '../../../src/core/records/record-kind';
import { KIND_KEYS, RECORD_KINDS, refWidth, wordsOf } from '../../../src/core/records/record-kinds';

const KINDS: RecordKind[] = Object.values(RECORD_KINDS);
const FIELDS = KINDS.flatMap((kind) => kind.fields.map((field) => ({ kind, field })));

function keysWhere(kind: RecordKind, holds: (field: RecordField) => boolean): string[] {
  return kind.fields.filter(holds).map((field) => field.key);
}

test('nine kinds, each with a Ref of its own letter', () => {
  expect(KINDS.map((kind) => `${kind.table} ${kind.refPrefix}`)).toEqual([
    'goals G',
    'meetings M',
    'strategies S',
    'tries T',
    'visits V',
    'evidence E',
    'highlights H',
    'plan P',
    'resources R',
  ]);
});

test('each table leaves the Ref column room for a Ref such as M-01', () => {
  expect(Object.fromEntries(KIND_KEYS.map((key) => [key, refWidth(RECORD_KINDS[key])]))).toEqual({
    goal: 8,
    meeting: 7,
    strategy: 9,
    try: 9,
    visit: 9,
    evidence: 9,
    highlight: 10,
    plan: 9,
    resource: 9,
  });
});

test('headings are unique within a table, for it is found again by its header row', () => {
  for (const { fields } of KINDS) {
    const headings = fields.map((field) => field.heading);
    expect(new Set([...headings, 'Ref']).size).toBe(headings.length + 1);
  }
  expect(new Set(KINDS.map((kind) => kind.fields.map((f) => f.heading).join())).size).toBe(9);
});

test('new rows come on top where the newest is read first', () => {
  const onTop = KINDS.filter((kind) => kind.newRows === 'newest-first');
  expect(onTop.map((kind) => kind.table)).toEqual(['meetings', 'tries', 'visits', 'evidence']);
});

test('words belong to fields of kind word, and each has some', () => {
  for (const { field } of FIELDS) expect(field.words !== undefined).toBe(field.kind === 'word');
});

test('nothing that a person writes can be read as two words of one field', () => {
  for (const { field } of FIELDS) {
    const spellings = (field.words ?? []).flatMap(({ word, alsoReadAs = [] }) => [
      word,
      ...alsoReadAs,
    ]);
    expect(new Set(spellings.map((text) => text.toLowerCase())).size).toBe(spellings.length);
    const codes = (field.words ?? []).map(({ code }) => code);
    expect(codes).toEqual(codes.filter((code) => /^[a-z]+(-[a-z]+)*$/.test(code)));
  }
});

test('only the teacher writes an answer about sharing and a pick among resources', () => {
  const teachers = KINDS.flatMap((kind) => keysWhere(kind, (field) => field.writer === 'teacher'));
  expect(teachers).toEqual(['answer', 'answered', 'pick']);
});

test('people’s own words stay in the Doc; the words to share leave it after a yes', () => {
  const stays = Object.fromEntries(
    KIND_KEYS.map((key) => [key, keysWhere(RECORD_KINDS[key], ({ back }) => back === false)]),
  );
  expect(stays).toEqual({
    goal: ['goal', 'why', 'sign'],
    meeting: ['came-up', 'promises'],
    strategy: ['strategy'],
    try: ['tried', 'noticed', 'change'],
    visit: ['notice', 'strength', 'wonder'],
    evidence: ['link', 'meaning'],
    highlight: [],
    plan: ['growing', 'far'],
    resource: ['title', 'reason'],
  });
  expect(keysWhere(RECORD_KINDS.highlight, (field) => field.back === 'after-yes')).toEqual([
    'words',
  ]);
});

test('yes is said by one word only', () => {
  const answer = FIELDS.find(({ field }) => field.key === 'answer')?.field;
  expect(answer?.words?.[0]).toEqual({ code: 'yes', word: 'yes' });
});

test('the school’s staff goals follow "own", in the school’s own words', () => {
  const { fields }: RecordKind = RECORD_KINDS.goal;
  const words = (key: string): string[] =>
    wordsOf(fields.find((field) => field.key === key) as RecordField, ['Literacy for all']).map(
      ({ word }) => word,
    );
  expect(words('shared-goal')).toEqual(['own', 'Literacy for all']);
  expect(words('status')).toEqual(['idea', 'working', 'reached', 'changed', 'later']);
  expect(words('why')).toEqual([]);
});

test('no kind has a field in which anyone rates a teacher', () => {
  const said = JSON.stringify(RECORD_KINDS).toLowerCase();
  expect(said).not.toMatch(/rating|rate |score"|grade|level|rubric/);
});
