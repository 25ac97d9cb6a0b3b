// A save of the settings that died, and what may be sent after it: the same form from the same page, another
// form from another window, or what the lead finds after a reload.
import type { SettingsInput } from '../../src/shared/settings-api';
import { killAfter } from '../support/faults';
import { expectNothingBroken } from '../support/invariants';
import { rowsOf } from '../support/looking';
import { LocalProgramme, PRINCIPAL } from '../support/programme';
import { optionsOf, waiting } from '../support/settings';
import {
  added,
  dropped,
  filledIn,
  lines,
  openForm,
  save,
  send,
  worded,
} from '../support/settings-form';

const SITE = 'Where do you mostly work?';
const NOT_LISTED = 'My school is not in this list';
const CHANGED_SINCE = /^: The tab Settings was changed since you opened this form\./;

const ready = LocalProgramme.ready();

/** Dies after ever more calls, until the tab is as it was to be and the Form is not. */
function diesBeforeTheForm(input: SettingsInput, isInTab: (value: string) => boolean) {
  const copy = ready.snapshot();
  for (let n = 1; ; n++) {
    const programme = copy();
    const faultHook = killAfter(n, 'writes landed');
    if (programme.press('saveSettings', [input], { faultHook }).ok)
      throw new Error('It was saved.');
    if (rowsOf(programme, 'Settings').some(({ cells }) => isInTab(cells['Value'] ?? ''))) {
      return programme;
    }
  }
}

describe('two windows that were opened at the same time', () => {
  const first = filledIn(openForm(ready), worded('schools', 'North School', 'Northern Academy'));
  const second = filledIn(openForm(ready), added('schools', 'West School'));
  second.saveId = 'another window';

  function sendSecond(programme: LocalProgramme): string[] {
    const reply = programme.ask('saveSettings', [second]);
    return 'problems' in reply ? lines(reply.problems) : [];
  }

  it('the second does not undo what the first saved', () => {
    const programme = ready.copy();
    send(programme, first);
    expect(sendSecond(programme)).toEqual([expect.stringMatching(CHANGED_SINCE)]);
    expect(optionsOf(programme, SITE)).toEqual(['Northern Academy', 'South School', NOT_LISTED]);
  });

  it('the second does not go on with what the first began', () => {
    const programme = diesBeforeTheForm(first, (value) => value === 'Northern Academy');
    expect(sendSecond(programme)).toEqual([expect.stringMatching(CHANGED_SINCE)]);
    expect(send(programme, first).changes).toEqual([
      'Schools: “North School” is now “Northern Academy”.',
    ]);
  });
});

it('a save that died may be sent again with more changes from the same page', () => {
  const input = filledIn(
    openForm(ready),
    added('schools', 'West School'),
    dropped('schools', 'North School'),
  );
  const programme = diesBeforeTheForm(input, (value) => value === 'West School');
  const schools = input.lists.find(({ key }) => key === 'schools');
  if (schools) schools.entries = [...schools.entries.slice(0, 1), { ...EAST }];
  send(programme, input);
  expect(optionsOf(programme, SITE)).toEqual(['South School', 'East School', NOT_LISTED]);
  expect(waiting(programme)).toEqual([]);
  expectNothingBroken(programme);
});

const EAST = { code: '', text: 'East School', short: '', hint: '' };

it('after a reload the form says what has not reached the Form yet, and saving it as it is brings it there', () => {
  const input = filledIn(openForm(ready), worded('schools', 'North School', 'Northern Academy'));
  const programme = diesBeforeTheForm(input, (value) => value === 'Northern Academy');
  expect(optionsOf(programme, SITE)).toEqual(['North School', 'South School', NOT_LISTED]);
  expect(openForm(programme).waiting).toBe(true);
  expect(save(programme).form.waiting).toBe(false);
  expect(openForm(programme).waiting).toBe(false);
  expect(optionsOf(programme, SITE)).toEqual(['Northern Academy', 'South School', NOT_LISTED]);
});

it('taken back after it died in the Form, the Form says what the tab says', () => {
  const before = filledIn(openForm(ready));
  const input = filledIn(
    openForm(ready),
    worded('schools', 'North School', 'Northern Academy'),
    added('schools', 'West School'),
    (sent) => {
      sent.coaches.push({ name: 'Dana Kim', email: PRINCIPAL });
      sent.nobodyEvaluates = true;
    },
  );
  const copy = ready.snapshot();
  let deaths = 0;
  for (let n = 1; ; n++) {
    const programme = copy();
    const faultHook = killAfter(n, 'writes landed');
    if (programme.press('saveSettings', [input], { faultHook }).ok) break;
    if (JSON.stringify(programme.form) === JSON.stringify(ready.form)) continue;
    deaths += 1;
    const { version } = openForm(programme);
    send(programme, { ...structuredClone(before), version });
    expect(programme.form.description).toBe(ready.form.description);
    expect(optionsOf(programme, SITE)).toEqual(optionsOf(ready, SITE));
    const { waiting: waits, coaches } = openForm(programme);
    expect([waits, coaches]).toEqual([false, before.coaches]);
  }
  expect(deaths).toBeGreaterThan(1);
});
