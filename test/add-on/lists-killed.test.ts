// Bringing the lists into the Form is cut short, or teachers answer meanwhile, at every call to Google;
// the lead presses again, and everything is as if nothing had happened.
import { runFunction } from '../../local/host/script-host';
import { decodeFormMap } from '../../src/core/answers/form-map';
import { NEED, NAME } from '../support/answers';
import { DEATHS, forEveryCall, killAfter, meeting } from '../support/faults';
import { expectNothingBroken } from '../support/invariants';
import { educatorRow, rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, SAM, YUSUF } from '../support/programme';
import {
  addBelow,
  addSetting,
  applyLists,
  dropSetting,
  optionsOf,
  reword,
} from '../support/settings';

const SITE = 'Where do you mostly work?';
const TIMES = 'When could you usually meet?';
const SMALL_GROUPS = 'Small groups and stations';

const changed = LocalProgramme.ready();
changed.answer(SAM);
reword(changed, 'North School', 'Northern Academy');
addBelow(changed, 'South School', 'West School');
reword(changed, SMALL_GROUPS, 'Stations');
addBelow(changed, 'Projects', 'Field trips');
dropSetting(changed, 'Lunch');
addSetting(changed, { Setting: 'Staff goal', Value: 'Belonging' });

const pushed = changed.copy();
applyLists(pushed);

/** A value of the programme as it is stored, from its parts. */
function stored({ workspace }: LocalProgramme, name: string): string {
  const stores = Object.values(workspace.state.base.properties);
  const parts = stores.flatMap((store) =>
    Object.entries(store).filter(([key]) => key.startsWith(`${name}#`)),
  );
  const number = ([key]: [string, string]): number => Number(key.split('#')[1]);
  parts.sort((a, b) => number(a) - number(b));
  return parts.map(([, text]) => text).join('');
}

/** What people find, and what we know, once the lists are in the Form. */
function outcome(programme: LocalProgramme): unknown {
  const { items } = decodeFormMap(stored(programme, 'formMap'));
  const lists = items.flatMap(({ options, columns }) => options ?? columns ?? []);
  return {
    form: programme.form.items.map(({ title, choices, columns, other }) => [
      title,
      choices,
      columns,
      other,
    ]),
    settings: rowsOf(programme, 'Settings').map(({ cells }) => Object.values(cells)),
    programme: JSON.parse(stored(programme, 'programme')) as unknown,
    now: lists.map(({ now }) => now),
    former: lists.map(({ former }) => former.map((one) => JSON.stringify(one)).sort()),
  };
}

const expected = outcome(pushed);
const ALL_PUSHED = { ok: true, value: { lists: { changes: [], problems: [] } } };

/** Yusuf answers with what the Form offers at this moment. */
function answer(programme: LocalProgramme): void {
  const now = optionsOf(programme, NEED);
  const need = now.includes('Stations') ? 'Stations' : SMALL_GROUPS;
  const site = optionsOf(programme, SITE)[0] ?? '';
  programme.answer(YUSUF, { [NAME]: 'Yusuf', [NEED]: need, [SITE]: site, [TIMES]: [] });
}

function expectUnderstood(programme: LocalProgramme): void {
  for (const person of [SAM, YUSUF]) {
    const json = educatorRow(programme, person).cells['Answers (for the program)'] ?? '';
    expect(JSON.parse(json)).toMatchObject({
      need: { code: 'small-groups' },
      site: { code: 'north-school' },
    });
  }
  expect(rowsOf(programme, 'Problems')).toEqual([]);
  expectNothingBroken(programme);
}

it.each(DEATHS)('dies after any call (%s), a teacher answers, the lead presses again', (death) => {
  const cases = forEveryCall(
    changed,
    (programme, n) => ({
      reached: !applyLists(programme, { faultHook: killAfter(n, death) }).ok,
    }),
    (programme) => {
      answer(programme);
      expect(applyLists(programme)).toMatchObject(ALL_PUSHED);
      expectUnderstood(programme);
      expect(outcome(programme)).toEqual(expected);
    },
  );
  expect(cases).toBeGreaterThan(10);
});

it('bears a teacher who answers between any two calls', () => {
  const cases = forEveryCall(
    changed,
    (programme, n) =>
      meeting(
        n,
        () => answer(programme),
        (faultHook) => expect(applyLists(programme, { faultHook })).toMatchObject(ALL_PUSHED),
      ),
    (programme) => {
      expect(outcome(programme)).toEqual(expected);
      programme.wait(61);
      expectUnderstood(programme);
    },
  );
  expect(cases).toBeGreaterThan(10);
});

it('bears the hourly run after every third call', () => {
  const cases = forEveryCall(
    changed,
    (programme, n) =>
      meeting(
        n * 3,
        () => programme.wait(61),
        (faultHook) => expect(applyLists(programme, { faultHook })).toMatchObject(ALL_PUSHED),
      ),
    (programme) => expect(outcome(programme)).toEqual(expected),
  );
  expect(cases).toBeGreaterThan(4);
});

/** The hourly run makes many calls; each part of it is reached. */
const STRIDE = 12;

it('reaches the Form within the hourly run, after any few calls', () => {
  const cases = forEveryCall(
    changed,
    (programme, n) =>
      meeting(
        n * STRIDE,
        () => {
          // While the run saves, the button says so, and the lead presses it again.
          if (!applyLists(programme).ok) programme.workspace.clock.advance(60_000);
        },
        (faultHook) => {
          const user = LEAD;
          const run = runFunction(programme.workspace, 'onHourly_', {
            user,
            context: 'trigger',
            faultHook,
          });
          expect(run.ok).toBe(true);
        },
      ),
    (programme) => {
      expect(applyLists(programme)).toMatchObject(ALL_PUSHED);
      expect(outcome(programme)).toEqual(expected);
    },
  );
  expect(cases).toBeGreaterThan(7);
});
