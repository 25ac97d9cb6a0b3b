// Saving the settings is cut short at every call to Google, or meets somebody who edits the tab; the lead
// saves again what still stands in the form, and everything is as if nothing had happened.
import { insertColumnByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { SettingsInput } from '../../src/shared/settings-api';
import { afterRemoteCall, DEATHS, forEveryCall, killAfter } from '../support/faults';
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
    known: programme.ask('refresh', []).programme,
  };
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

it.each(DEATHS)('dies after any call (%s), and is saved again', (death) => {
  const cases = forEveryCall(
    ready,
    (programme, n) => ({
      reached: !programme.press('saveSettings', [input], { faultHook: killAfter(n, death) }).ok,
    }),
    (programme) => {
      send(programme, input);
      expect(outcome(programme)).toEqual(expected);
      expectNothingBroken(programme);
    },
  );
  console.log(`Settings killed after a remote call: ${cases} cases (${death}).`);
  expect(cases).toBeGreaterThan(25);
});

it('never writes over what somebody types into the tab after every third call', () => {
  const cases = forEveryCall(
    ready,
    (programme, n) => {
      let reached = false;
      const faultHook = afterRemoteCall(3 * n, () => {
        reached = true;
        typeSetting(programme, settingOf(programme, 'Science').row, 'Value', 'Sciences');
      });
      programme.press('saveSettings', [input], { faultHook });
      return { reached };
    },
    (programme) => {
      expect(settingOf(programme, 'Sciences').cells).toMatchObject({
        Setting: 'Subjects',
        Code: 'science',
      });
      expectNothingBroken(programme);
    },
  );
  console.log(`Settings saved beside somebody who types: ${cases} cases.`);
  expect(cases).toBeGreaterThan(10);
});
