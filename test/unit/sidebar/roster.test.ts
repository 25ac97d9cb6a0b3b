import { educator } from '../../browser/sidebar-samples';
import type { EducatorSummary } from '../../../src/shared/sidebar-api';
import {
  caseloadOf,
  choicesOf,
  chosenOf,
  EMPTY_VIEW,
  findEducators,
  hasDocs,
  mergeEducators,
  pageOf,
  pageStart,
  ROWS_SHOWN,
  WAITS,
  type RosterView,
} from '../../../src/sidebar/model/roster';

const ME = 'rosa.lind@maple.example';
const person = educator;

const names = (found: EducatorSummary[]): string[] => found.map(({ name }) => name);
const found = (people: EducatorSummary[], view: Partial<RosterView>): string[] =>
  names(findEducators(people, { ...EMPTY_VIEW, ...view }));

const PEOPLE = [
  person('Ada Vale', 'answered', { coach: '', coachName: '', answersNews: 'new' }),
  person('Ben Ito', 'coaching', { need: 'Math talk', rhythm: 'Monthly', due: 'overdue' }),
  person('Chloë Nowak', 'invited', { school: 'Birch Middle' }),
];

describe('search', () => {
  test.each([
    ['', ['Ada Vale', 'Ben Ito', 'Chloë Nowak']],
    ['chloe', ['Chloë Nowak']],
    ['NOWAK birch', ['Chloë Nowak']],
    ['maple', ['Ada Vale', 'Ben Ito']],
    ['rosa ben', ['Ben Ito']],
    ['maple zzz', []],
    ['.*', []],
  ])('"%s" finds %j', (query, expected) => {
    expect(found(PEOPLE, { query })).toEqual(expected);
  });
});

describe('filters', () => {
  test.each<[Partial<Record<string, string>>, string[]]>([
    [{ State: 'Coaching' }, ['Ben Ito']],
    [{ School: 'Birch Middle' }, ['Chloë Nowak']],
    [{ 'First need': 'Math talk' }, ['Ben Ito']],
    [{ 'How often': 'Monthly' }, ['Ben Ito']],
    [{ Coach: 'No coach yet' }, ['Ada Vale']],
    [{ [WAITS]: 'New answers' }, ['Ada Vale']],
    [{ [WAITS]: 'Waiting longest' }, ['Ben Ito']],
    [{ School: 'Maple Elementary', State: 'Invited' }, []],
    [{ State: '' }, ['Ada Vale', 'Ben Ito', 'Chloë Nowak']],
  ])('%j keeps %j', (kept, expected) => {
    expect(found(PEOPLE, { kept })).toEqual(expected);
  });

  const labels = (label: string, view: Partial<RosterView> = {}): string[] =>
    choicesOf(label, PEOPLE, { ...EMPTY_VIEW, ...view }).map((choice) => choice.label);

  test('only values that would show somebody are offered, with how many', () => {
    expect(labels('State')).toEqual(['Answered (1)', 'Coaching (1)', 'Invited (1)']);
    expect(labels('First need')).toEqual(['Math talk (1)']);
    expect(labels('State', { query: 'maple' })).toEqual(['Answered (1)', 'Coaching (1)']);
    expect(labels('State', { kept: { School: 'Birch Middle' } })).toEqual(['Invited (1)']);
  });

  test('what is chosen stays among the choices, and its own filter does not narrow them', () => {
    const kept = { School: 'Birch Middle', State: 'Coaching' };
    expect(labels('State', { kept })).toEqual(['Coaching (0)', 'Invited (1)']);
    expect(chosenOf({ ...EMPTY_VIEW, kept, sort: 'school', everybody: true })).toEqual([
      'Everybody',
      'Coaching',
      'Birch Middle',
      'School',
    ]);
    expect(chosenOf({ ...EMPTY_VIEW, query: 'ada', kept: { State: '' } })).toEqual([]);
  });
});

describe('order', () => {
  const people = [
    person('A', 'coaching', { due: 'due', lastMet: '2026-10-20', school: 'Oak' }),
    person('B', 'invited', { school: 'Élm' }),
    person('C', 'coaching', { due: 'overdue', lastMet: '2026-10-10', answeredOn: '2026-09-01' }),
    person('D', 'coaching', { due: 'due', school: 'Elm' }),
    person('E', 'coaching', { lastMet: '2026-11-18', answeredOn: '2026-10-01' }),
    person('F', 'coaching', { due: 'today', lastMet: '2026-11-01', school: 'Ash' }),
  ];
  test.each<[RosterView['sort'], string]>([
    ['name', 'ABCDEF'],
    ['waiting', 'CDAFEB'],
    ['answers', 'ECABDF'],
    ['school', 'FBDCEA'],
  ])('by %s', (sort, expected) => {
    expect(found(people, { sort }).join('')).toBe(expected);
  });
});

describe('pages of a long list', () => {
  const people = Array.from({ length: 130 }, (_, index) => person(`Teacher ${index}`));

  test('never more rows than allowed, and every row on one page', () => {
    const pages = [0, ROWS_SHOWN, 2 * ROWS_SHOWN].map((start) => pageOf(people, start));
    expect(pages.map(({ first, last }) => [first, last])).toEqual([
      [0, 60],
      [60, 120],
      [120, 130],
    ]);
    expect(pages.flatMap(({ rows }) => rows)).toEqual(people);
  });

  test('a page that is no longer there falls back to the first', () => {
    expect(pageOf(people.slice(0, 3), 60)).toEqual({ rows: people.slice(0, 3), first: 0, last: 3 });
    expect(pageOf([], 0)).toEqual({ rows: [], first: 0, last: 0 });
  });

  test('the page of a row', () => {
    expect([0, 59, 60, 119].map(pageStart)).toEqual([0, 0, 60, 60]);
  });
});

test('fresh educators replace their older selves and the list stays sorted', () => {
  const merged = mergeEducators(
    [person('Ben'), person('Zoe')],
    [person('Ada'), person('Zoe', 'coaching')],
  );
  expect(merged.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'Ada answered',
    'Ben answered',
    'Zoe coaching',
  ]);
});

test('a coach sees their own educators, the lead also those without a coach', () => {
  const people = [
    person('Ada'),
    person('Ben', 'invited', { coach: 'tom@maple.example' }),
    person('Zoe', 'answered', { coach: '' }),
  ];
  const listFor = (isLead: boolean): string[] =>
    names(caseloadOf(people, { email: 'Rosa.Lind@maple.example', isLead }));
  expect(listFor(false)).toEqual(['Ada']);
  expect(listFor(true)).toEqual(['Ada', 'Zoe']);
});

test('whether there are Docs to read', () => {
  const people = [person('Ada', 'coaching'), person('Ben', 'invited')];
  expect(hasDocs(people, ME.toUpperCase())).toBe(true);
  expect(hasDocs(people, 'tom@maple.example')).toBe(false);
  expect(hasDocs(people.slice(1), ME)).toBe(false);
});
