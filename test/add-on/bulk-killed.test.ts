// A step of Start coaching with many dies after any call, or others come by between any two: in the end there
// is one Doc for each, shared, and never a second one.
import { sortByHand } from '../../local/services/spreadsheet/by-hand';
import { addressOf, caseloadOf, expectOneDocEach, goOn, openIds, tryAll } from '../support/bulk';
import { afterRemoteCall, DEATHS, forEveryCall, killAfter } from '../support/faults';
import { columnOf } from '../support/looking';
import { LEAD, type LocalProgramme } from '../support/programme';

const EVERYBODY = [0, 1].map(addressOf);
const ready = caseloadOf(EVERYBODY.length);

/** The coach comes back: begins if nothing was begun, else goes on, waiting where the page would wait. */
function comeBack(programme: LocalProgramme): void {
  const { clock } = programme.workspace;
  for (let looks = 0; looks < 6; looks++) {
    const { people, run } = programme.ask('planBulk', []);
    if (people.length === 0) return;
    const begun = run
      ? programme.ask('continueBulk', [true])
      : programme.ask('beginBulk', [openIds(programme)]);
    const { state, until } = goOn(programme, begun);
    if (state === 'waiting') clock.advance(Math.max(1_000, Date.parse(until) - clock.now()));
  }
}

it.each(DEATHS)('after a death at any call (%s), when the coach comes back', (death) => {
  const cases = forEveryCall(
    ready,
    (programme, n) => ({ reached: !tryAll(programme, killAfter(n, death)) }),
    (programme) => {
      comeBack(programme);
      expectOneDocEach(programme, EVERYBODY);
    },
  );
  expect(cases).toBeGreaterThan(18);
});

it('after a death at any call, by the hour alone once it was begun', () => {
  const cases = forEveryCall(
    ready,
    (programme, n) => ({ reached: !tryAll(programme, killAfter(n, 'writes lost')) }),
    (programme) => {
      const { people, run } = programme.ask('planBulk', []);
      for (let hours = 0; hours < 2; hours++) programme.wait(61);
      if (run || people.length === 0) expectOneDocEach(programme, EVERYBODY);
      else expect(programme.ask('planBulk', []).people).toHaveLength(people.length);
    },
  );
  expect(cases).toBeGreaterThan(18);
});

it('after two deaths in a row', () => {
  const cases = forEveryCall(
    ready,
    (programme, n) => ({ reached: !tryAll(programme, killAfter(n, 'writes lost')) }),
    (programme, n) => {
      programme.workspace.clock.advance(4 * 60_000);
      tryAll(programme, killAfter(Math.max(1, 24 - n), 'writes landed'));
      comeBack(programme);
      expectOneDocEach(programme, EVERYBODY);
    },
  );
  expect(cases).toBeGreaterThan(18);
});

/** What else may happen between two calls. */
const COMPANY: Record<string, (programme: LocalProgramme) => void> = {
  'the same coach begins in a second window': (programme) => {
    programme.press('beginBulk', [openIds(programme)]);
  },
  'one of them is started with on their own': (programme) => {
    const [id = ''] = programme
      .roster()
      .map(({ educatorId }) => educatorId)
      .slice(-1);
    programme.press('startCoaching', [id, false]);
  },
  'the rows are sorted by hand': ({ workspace }) => {
    const column = NAME_COLUMN;
    sortByHand(workspace, LEAD, 'Educators', column, /* ascending= */ false);
  },
  'three minutes pass and the hourly run comes by': (programme) => {
    programme.workspace.clock.advance(3 * 60_000);
    programme.wait(61);
  },
};
/** Rows are looked up right before they are written: in that split second nobody sorts. */
const IN_A_LOOK = /^(Range|SpreadsheetApp)\./;

const NAME_COLUMN = columnOf(ready, 'Educators', 'Name');

it.each(Object.entries(COMPANY))('while %s', (what, happens) => {
  const cases = forEveryCall(
    ready,
    (programme, n) => {
      let reached = false;
      tryAll(
        programme,
        afterRemoteCall(n, (name) => {
          reached = true;
          if (!what.includes('sorted') || !IN_A_LOOK.test(name)) happens(programme);
        }),
      );
      return { reached };
    },
    (programme) => {
      comeBack(programme);
      expectOneDocEach(programme, EVERYBODY);
    },
  );
  expect(cases).toBeGreaterThan(18);
});
