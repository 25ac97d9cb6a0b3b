// Saving the settings is cut short after every write to Google, or meets somebody who edits the tab; the lead
// saves again what still stands in the form, and everything is as if nothing had happened. A death after a
// read finds what the write before it left: reading a Sheet sends off what was written.
import type { FaultHook } from '../../local/host/execution';
import { insertColumnByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { SettingsInput } from '../../src/shared/settings-api';
import { type Death, forEveryCall, killAfter, meeting } from '../support/faults';
import { expectNothingBroken } from '../support/invariants';
import { rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, PRINCIPAL, SAM, SECOND_COACH } from '../support/programme';
import { settingOf, typeSetting, waiting } from '../support/settings';
import {
  added,
  dropped,
  filledIn,
  inOrder,
  openForm,
  send,
  worded,
} from '../support/settings-form';

const ready = LocalProgramme.ready();
ready.answer(SAM);
const [ana] = ready.roster(SECOND_COACH);
if (ana) ready.ask('handOver', [ana.educatorId, LEAD, 'without-doc']);
// People keep a column of their own between ours, so that a row is written in several parts.
insertColumnByHand(ready.workspace, LEAD, 'Settings', 4);
for (const { row, cells } of rowsOf(ready, 'Settings')) {
  typeIntoCell(ready.workspace, LEAD, 'Settings', { row, column: 4 }, `of ${cells['Value']}`);
}

const input: SettingsInput = filledIn(
  openForm(ready),
  worded('schools', 'North School', 'Northern Academy'),
  added('schools', 'West School', 0),
  dropped('subjects', 'Math'),
  added('staffGoals', 'Belonging'),
  inOrder('docSections', ([first = '', ...others]) => [...others, first]),
  (sent) => {
    sent.programme = 'Riverbend coaches';
    sent.agreement = {
      ...{ agreedBy: 'Dr. Rivera', agreedOn: 'August 20, 2026', writtenIn: 'Board minutes' },
    };
    sent.coaches.splice(1, 1);
    sent.coaches.unshift({ name: 'Dana Kim', email: PRINCIPAL });
    sent.nobodyEvaluates = true;
  },
);

/** What people find, and what is remembered. */
function outcome(programme: LocalProgramme): unknown {
  const { title, description, confirmation, closedMessage, items } = programme.form;
  return {
    texts: { title, description, confirmation, closedMessage },
    items: items.map(({ title: asked, choices, columns, other }) => [
      ...[asked, choices, columns, other],
    ]),
    settings: rowsOf(programme, 'Settings').map(({ cells }) => Object.values(cells)),
    known: stored(programme),
  };
}

/** The programme, the Form's wordings and which of its texts are ours. */
function stored({ workspace }: LocalProgramme): string[] {
  const lines = Object.values(workspace.state.base.properties).flatMap((kept) =>
    Object.entries(kept).map(([name, value]) => `${name}: ${value}`),
  );
  return lines.filter((line) => /^(programme|formMap|firstPage)#/.test(line)).sort();
}

const saved = ready.copy();
const { changes } = send(saved, input);
const expected = outcome(saved);

it('saves everything at once', () => {
  expect(changes).toHaveLength(9);
  expect(waiting(saved)).toEqual([]);
  expect(openForm(saved)).toMatchObject({
    programme: 'Riverbend coaches',
    coaches: [{ email: PRINCIPAL }, { email: LEAD }],
  });
  expect(rowsOf(saved, 'Settings').filter(({ cells }) => cells['Setting'] === 'School')).toEqual(
    ['West School', 'Northern Academy', 'South School'].map((value) =>
      expect.objectContaining({ cells: expect.objectContaining({ Value: value }) }),
    ),
  );
  expectNothingBroken(saved);
});

it('sent again once it is saved it changes nothing', () => {
  const programme = saved.copy();
  expect(send(programme, input).changes).toEqual([]);
  expect(outcome(programme)).toEqual(expected);
});

const WRITES = /\.(set|append|insert|move|delete)/;

/** Which of the remote calls of a save write anything. */
function writesOfSave(): number[] {
  const writes: number[] = [];
  let calls = 0;
  const faultHook: FaultHook = ({ name, phase, remote }) => {
    if (phase !== 'after' || !remote) return;
    calls += 1;
    if (WRITES.test(name)) writes.push(calls);
  };
  send(ready.copy(), input, { faultHook });
  return writes;
}

describe('dies, and is saved again', () => {
  const writes = writesOfSave();
  const copy = ready.snapshot();
  // What is lost leaves the tab as the write before it did, so some show it for all.
  const lost = writes.filter((_, at) => at % 4 === 0);

  it.each<[Death, number[]]>([
    ['writes landed', writes],
    ['writes lost', lost],
  ])('%s: after calls %j', (death, calls) => {
    expect(writes.length).toBeGreaterThan(15);
    for (const n of calls) {
      const programme = copy();
      const reply = programme.press('saveSettings', [input], { faultHook: killAfter(n, death) });
      expect(reply.ok).toBe(false);
      send(programme, input);
      expect(outcome(programme)).toEqual(expected);
      expectNothingBroken(programme);
    }
  });
});

it('never writes over what somebody types into the tab after every fifth call', () => {
  const cases = forEveryCall(
    ready,
    (programme, n) =>
      meeting(
        5 * n,
        () => typeSetting(programme, settingOf(programme, 'Science').row, 'Value', 'Sciences'),
        (faultHook) => programme.press('saveSettings', [input], { faultHook }),
      ),
    (programme) => {
      expect(settingOf(programme, 'Sciences').cells).toMatchObject({
        Setting: 'Subjects',
        Code: 'science',
      });
      expectNothingBroken(programme);
    },
  );
  expect(cases).toBeGreaterThan(7);
});
