import { NOTHING_KNOWN } from '../../browser/sidebar-samples';
import type { EducatorState, EducatorSummary } from '../../../src/shared/sidebar-api';
import {
  caseloadOf,
  EMPTY_VIEW,
  findEducators,
  hasDocs,
  mergeEducators,
  nextStep,
  pageOf,
  pageStart,
  rosterFilters,
  ROWS_SHOWN,
  withoutDoc,
} from '../../../src/sidebar/model/roster';

const ME = 'rosa@maple.example';

function person(
  name: string,
  state: EducatorState = 'answered',
  more: Partial<EducatorSummary> = {},
): EducatorSummary {
  return {
    educatorId: name,
    name,
    email: `${name}@maple.example`,
    school: 'Maple Elementary',
    coach: ME,
    coachName: 'Rosa Lind',
    state,
    stateLabel: state === 'declined' ? 'Not now' : state,
    docUrl: '',
    invitedOn: '',
    remindedOn: '',
    choiceChanged: false,
    ...NOTHING_KNOWN,
    ...more,
  };
}

const names = (found: EducatorSummary[]): string[] => found.map(({ name }) => name);

describe('search', () => {
  const people = [
    person('Chloë Nowak', 'invited', { school: 'Birch Middle' }),
    person('Ben Ito', 'coaching'),
    person('Ada Vale', 'answered', { coach: '', coachName: '' }),
  ];

  test.each([
    ['', ['Chloë Nowak', 'Ben Ito', 'Ada Vale']],
    ['chloe', ['Chloë Nowak']],
    ['NOWAK birch', ['Chloë Nowak']],
    ['maple', ['Ben Ito', 'Ada Vale']],
    ['rosa ben', ['Ben Ito']],
    ['maple zzz', []],
    ['.*', []],
  ])('"%s" finds %j', (query, expected) => {
    expect(names(findEducators(people, { ...EMPTY_VIEW, query }))).toEqual(expected);
  });

  test('a filter keeps one state, or those without a coach', () => {
    expect(names(findEducators(people, { ...EMPTY_VIEW, filter: 'coaching' }))).toEqual([
      'Ben Ito',
    ]);
    expect(names(findEducators(people, { ...EMPTY_VIEW, filter: 'no-coach' }))).toEqual([
      'Ada Vale',
    ]);
  });

  test('only filters that would show somebody are offered, with how many', () => {
    expect(rosterFilters(people).map(({ label }) => label)).toEqual([
      'Everyone (3)',
      'invited (1)',
      'answered (1)',
      'coaching (1)',
      'No coach yet (1)',
    ]);
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

describe('what to do next', () => {
  test.each<[string, EducatorSummary[], object]>([
    ['nobody yet', [], { kind: 'add-teachers' }],
    ['nobody answered', [person('A', 'invited'), person('B', 'invited')], { kind: 'send-form' }],
    [
      'two of mine wait',
      [person('A'), person('B'), person('C', 'coaching')],
      { kind: 'start-coaching', waiting: 2 },
    ],
    [
      'somebody of a colleague waits',
      [person('A', 'answered', { coach: 'tom@maple.example' })],
      { kind: 'none' },
    ],
    ['everyone has a Doc', [person('A', 'answered', { docUrl: 'https://doc' })], { kind: 'none' }],
  ])('%s', (_, people, step) => {
    expect(nextStep(people, 'Rosa@maple.example', 'https://form')).toEqual(step);
  });

  test('without a form there is no link to send', () => {
    expect(nextStep([person('A', 'invited')], ME, '')).toEqual({ kind: 'none' });
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
    names(caseloadOf(people, { email: 'Rosa@maple.example', isLead }));
  expect(listFor(false)).toEqual(['Ada']);
  expect(listFor(true)).toEqual(['Ada', 'Zoe']);
});

test('who can be started with, and whether there are Docs to read', () => {
  const people = [
    person('Ada', 'coaching', { docUrl: 'https://doc', coach: ME }),
    person('Ben', 'invited'),
    person('Cy', 'declined'),
    person('Dan', 'ended'),
    person('Eve', 'paused'),
  ];
  expect(withoutDoc(people).map(({ name }) => name)).toEqual(['Ben', 'Eve']);
  expect(hasDocs(people, ME.toUpperCase())).toBe(true);
  expect(hasDocs(people, 'tom@maple.example')).toBe(false);
  expect(hasDocs(people.slice(1), ME)).toBe(false);
});
