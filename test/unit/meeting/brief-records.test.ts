// What the rows of a Doc say before a meeting.
import { briefSections } from '../../../src/core/meeting/brief';
import type { BriefSection } from '../../../src/core/meeting/brief-section';
import { readKinds, type Row, type Rows } from '../../support/read-rows';

const TODAY = '2026-11-22';

function linesOf(key: BriefSection['key'], rows: Rows, today = TODAY): [string, string][] {
  const sections = briefSections({
    ...{ answers: null, questions: [], times: [] },
    ...{ kinds: readKinds(rows), today },
  });
  const found = sections.find((section) => section.key === key);
  return (found?.lines ?? []).map(({ text, from }) => [text, from]);
}

describe('last promises', () => {
  const promised = (...meeting: Row[]) => linesOf('promises', { meeting });
  const M1: Row = { ref: 'M-01', date: '2026-10-19', promises: 'Coach: old one' };

  test('are the lines of the newest meeting that are not done', () => {
    const promises = 'Coach: visit on Thursday\n\n Me: starters on the board, done \nMe: ask Jo';
    expect(promised({ ref: 'M-02', date: '2026-11-02', promises }, M1)).toEqual([
      ['Coach: visit on Thursday', 'M-02, Nov 2'],
      ['Me: ask Jo', 'M-02, Nov 2'],
    ]);
  });

  test.each([
    ...['Me: call, done', 'Me: call (Done).', 'DONE', '✓ done!', 'Me: call - done ✓'],
    ...['• ', '—', '\u200B'],
  ])('%j is not open', (promises) => {
    expect(promised({ ref: 'M-02', date: '2026-11-02', promises })).toEqual([]);
  });

  test.each([
    ...['Me: call, not done', 'Me: it isn’t done', 'Me: get done', 'Me: see what can be done'],
    ...['Me: condone', 'done: nothing', 'Me: nicht erledigt', 'Me: undone'],
  ])('%j is open', (promises) => {
    expect(promised({ ref: 'M-02', date: '2026-11-02', promises })).toHaveLength(1);
  });

  test('of the meeting before count only where the newest left nothing open', () => {
    const older: Row = { ref: 'M-00', date: '2026-09-01', promises: 'Coach: forgotten' };
    const kept: Row = { ref: 'M-02', date: '2026-11-02', promises: 'Me: call, done' };
    expect(promised(kept, M1)).toEqual([['Coach: old one', 'M-01, Oct 19']]);
    expect(promised({ ...kept, promises: '' }, M1)).toHaveLength(1);
    expect(promised(kept, { ...M1, promises: '' }, older)).toEqual([]);
  });

  test('the newest is told by its date, whatever its place', () => {
    const newest: Row = { ref: 'M-02', date: '2026-11-02', promises: 'Me: call' };
    expect(promised(M1, newest)).toEqual([['Me: call', 'M-02, Nov 2']]);
  });

  test('a row without a date is as old as the one below it', () => {
    const undated: Row = { ref: 'M-03', promises: 'Me: call' };
    expect(promised(undated, M1)).toEqual([['Me: call', 'M-03']]);
    const newest: Row = { ref: 'M-04', date: '2026-11-02', promises: 'Me: read' };
    expect(promised(newest, undated, M1)).toEqual([['Me: read', 'M-04, Nov 2']]);
  });

  test('a row for a day to come hides nothing, unless something is promised in it', () => {
    const planned: Row = { ref: 'M-05', date: '2026-11-30' };
    const M0: Row = { ref: 'M-00', date: '2026-09-01', promises: 'Coach: forgotten' };
    expect(promised(planned, { ...M1, promises: '' }, M0)).toEqual([
      ['Coach: forgotten', 'M-00, Sep 1'],
    ]);
    expect(promised({ ...planned, promises: 'Me: plan it' }, M1)).toEqual([
      ['Me: plan it', 'M-05, Nov 30'],
    ]);
  });

  test('a cell full of lines stays on the page', () => {
    const promises = Array.from({ length: 500 }, (_, n) => `Me: ${n}`).join('\n');
    const lines = promised({ ref: 'M-02', date: '2026-11-02', promises });
    expect(lines).toHaveLength(8);
    expect(lines[7]).toEqual(['And 493 more in the Doc.', 'M-02, Nov 2']);
  });
});

describe('goals', () => {
  test('those at work come first, with what both will see', () => {
    const goal: Row[] = [
      { ref: 'G-01', goal: 'More voices!', status: 'idea' },
      { ref: 'G-02', goal: 'They explain', sign: 'two a day', status: 'working' },
      { ref: 'G-03', goal: 'Reached', status: 'reached' },
      { ref: 'G-04', goal: 'Later', status: 'later' },
      { ref: 'G-05', sign: 'hands up', revisited: '2026-11-01' },
      { ref: 'G-06', why: 'no goal yet', status: 'working' },
    ];
    expect(linesOf('goal', { goal })).toEqual([
      ['They explain. We will see: two a day', 'G-02'],
      ['We will see: hands up', 'G-05, Nov 1'],
      ['More voices!', 'G-01'],
    ]);
  });
});

describe('reviews', () => {
  const strategy: Row[] = [
    { ref: 'S-01', strategy: 'Kept', status: 'keep', review: '2026-11-01' },
    { ref: 'S-02', strategy: 'Stopped', status: 'stop', review: '2026-11-01' },
    { ref: 'S-03', strategy: 'Soon\nhttps://a.example', status: 'idea', review: '2026-12-06' },
    { ref: 'S-04', strategy: 'Not yet', status: 'trying', review: '2026-12-07' },
    { ref: 'S-05', strategy: 'Today', status: 'revise', review: TODAY },
    { ref: 'S-06', strategy: '', status: '', review: '2025-11-30' },
    { ref: 'S-07', strategy: 'No day', status: 'trying' },
  ];

  test('are due by the day in the Doc, the oldest first', () => {
    expect(linesOf('reviews', { strategy })).toEqual([
      ['Look back on S-06. It was planned for Nov 30, 2025.', 'S-06, Nov 30, 2025'],
      ['Look back on “Today”. It was planned for today.', 'S-05, Nov 22'],
      ['Look back on “Soon” by Dec 6.', 'S-03, Dec 6'],
    ]);
  });

  test('a strategy with numbers only asks what students made or said', () => {
    const evidence: Row[] = [
      { ref: 'E-01', 'strategy-ref': 'S-07', kind: 'numbers', date: '2026-11-03' },
      { ref: 'E-02', 'strategy-ref': 'S-07', kind: 'numbers' },
      { ref: 'E-03', 'strategy-ref': 'S-04', kind: 'numbers' },
      { ref: 'E-04', 'strategy-ref': 'S-04', kind: 'student-work' },
      { ref: 'E-05', 'strategy-ref': 'S-02', kind: 'numbers' },
      { ref: 'E-06', kind: 'numbers' },
      { ref: 'E-07', 'strategy-ref': 'S-05', kind: '' },
    ];
    const open = strategy.filter(({ ref }) => ['S-02', 'S-04', 'S-07'].includes(ref));
    expect(linesOf('reviews', { strategy: open, evidence })).toEqual([
      ['Only numbers so far for S-07. What did students make or say?', 'E-01, Nov 3'],
    ]);
  });
});

describe('what came due', () => {
  const due = (rows: Rows) => linesOf('due', rows);
  const M1: Row = { ref: 'M-01', date: '2026-11-02', next: '2026-11-16' };

  test('the next date has passed, or is today', () => {
    expect(due({ meeting: [M1] })).toEqual([
      ['You planned to meet on Nov 16. No meeting is written down since.', 'M-01, Nov 2'],
    ]);
    expect(due({ meeting: [{ ...M1, next: TODAY }] })).toEqual([
      ['You planned to meet today.', 'M-01, Nov 2'],
    ]);
  });

  test.each<[string, Row[]]>([
    ['it is still to come', [{ ...M1, next: '2026-11-23' }]],
    ['they met then', [{ ref: 'M-02', date: '2026-11-16' }, M1]],
    ['they meet later', [{ ref: 'M-02', date: '2026-11-25' }, M1]],
    ['it was before the meeting itself', [{ ...M1, next: '2026-10-16' }]],
    ['nobody said one', [{ ref: 'M-01', date: '2026-11-02' }]],
  ])('nothing where %s', (_, meeting) => {
    expect(due({ meeting })).toEqual([]);
  });

  test('goals at work and the plan that nobody looked at for long', () => {
    expect(
      due({
        goal: [
          { ref: 'G-01', status: 'working', revisited: '2026-10-10' },
          { ref: 'G-02', status: 'working', revisited: '2026-10-11' },
          { ref: 'G-03', status: 'reached', revisited: '2026-01-10' },
          { ref: 'G-04', status: 'working' },
        ],
        plan: [
          { ref: 'P-01', revisited: '2025-06-01' },
          { ref: 'P-02', revisited: '2026-07-01' },
        ],
      }),
    ).toEqual([
      ['Goal G-01 was last looked at on Oct 10.', 'G-01, Oct 10'],
      ['The plan over the years was last looked at on Jul 1.', 'P-02, Jul 1'],
    ]);
  });
});
