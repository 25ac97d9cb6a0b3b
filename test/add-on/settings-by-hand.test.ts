// What people type into the tab Settings beside its lists: the name, the year and the agreement wait for
// the lead and are applied with the lists; coaches wait for the lead's own decision in the form.
import { deleteByHand } from '../../local/services/spreadsheet/by-hand';
import type { SettingsInput } from '../../src/shared/settings-api';
import { rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, PRINCIPAL, SECOND_COACH, SET_UP } from '../support/programme';
import { addSetting, apply, optionsOf, settingOf, typeSetting, waiting } from '../support/settings';
import { lines, openForm, refused, save } from '../support/settings-form';

const ready = LocalProgramme.ready();

function rowOf(programme: LocalProgramme, setting: string): number {
  const found = rowsOf(programme, 'Settings').find(({ cells }) => cells['Setting'] === setting);
  if (!found) throw new Error(`No row is called ${setting}.`);
  return found.row;
}

function undecided(programme: LocalProgramme): string[] {
  return programme.ask('openCare', []).lists.undecided ?? [];
}

it('name, school year and agreement wait, and are applied with the lists', () => {
  const programme = ready.copy();
  typeSetting(programme, rowOf(programme, 'Program'), 'Value', 'Riverbend coaches');
  typeSetting(programme, rowOf(programme, 'School year'), 'Value', '2027-28');
  const agreement = rowOf(programme, 'Evaluation agreement');
  typeSetting(programme, agreement, 'Value', 'Dr. Rivera');
  typeSetting(programme, agreement, 'Short name', 'August 20, 2026');
  expect(waiting(programme)).toEqual([
    'Evaluation agreement: please also say where it is written, or empty all three.',
  ]);
  typeSetting(programme, agreement, 'Hint in the Doc', 'Board minutes');
  expect(waiting(programme)).toEqual([
    'Program renamed: Riverbend coaches ← Riverbend coaching',
    'School year renamed: 2027–28 ← 2026–27',
    'Evaluation agreement renamed: Dr. Rivera, August 20, 2026 (Board minutes) ← nobody has agreed in writing',
  ]);
  expect(programme.ask('refresh', []).programme?.name).toBe('Riverbend coaching');
  apply(programme);
  expect(programme.ask('refresh', []).programme).toMatchObject({
    name: 'Riverbend coaches',
    schoolYear: '2027–28',
  });
  expect(programme.form.title).toBe('Riverbend coaches: coaching that fits you');
  expect(programme.form.description).toContain('Dr. Rivera agreed on August 20, 2026 that');
});

it('texts of the Form that somebody changed by hand stay, and the lead is told', () => {
  const programme = ready.copy();
  programme.form.description = 'Our own first page.';
  const { changes } = save(programme, (input) => {
    input.programme = 'Riverbend coaches';
  });
  expect(changes).toContain(
    'The Form’s first page was changed by hand and stays as it is. Please see that what it says is still true.',
  );
  expect(programme.form.description).toBe('Our own first page.');
  expect(programme.form.title).toBe('Riverbend coaches: coaching that fits you');
});

describe('a coach', () => {
  it('typed into the tab waits for the tick, and lists are applied meanwhile', () => {
    const programme = ready.copy();
    addSetting(programme, { Setting: 'Coach', Value: PRINCIPAL, 'Short name': 'Pat Novak' });
    addSetting(programme, { Setting: 'School', Value: 'West School' });
    const { row } = settingOf(programme, PRINCIPAL);
    const said = [`Row ${row} (Coach): "Pat Novak" is new in the list. Open Settings to decide.`];
    expect(undecided(programme)).toEqual(said);
    apply(programme);
    expect(optionsOf(programme, 'Where do you mostly work?')).toContain('West School');
    expect(programme.ask('refresh', []).programme?.coaches).toHaveLength(2);
    expect(undecided(programme)).toEqual(said);
    expect(lines(openForm(programme).problems)).toEqual([
      `coaches: Row ${row} of the tab Settings names "${PRINCIPAL}", who is no coach here. Add them here to let them in, or delete the row there.`,
    ]);
    expect(save(programme).changes).toEqual([]);
    expect(settingOf(programme, PRINCIPAL).cells['Short name']).toBe('Pat Novak');
    const letIn = (input: SettingsInput): void =>
      void input.coaches.push({ name: 'Pat Novak', email: PRINCIPAL });
    expect(refused(programme, letIn)).toEqual([
      'nobodyEvaluates: A coach who also evaluates cannot promise what the first page says. Take that person off the list, or talk to your district first.',
    ]);
    save(programme, letIn, (input) => {
      input.nobodyEvaluates = true;
    });
    expect(programme.ask('refresh', []).programme?.coaches).toHaveLength(3);
    expect(undecided(programme)).toEqual([]);
  });

  it('whose row somebody deleted is still a coach until the lead decides', () => {
    const programme = ready.copy();
    const { row } = settingOf(programme, SECOND_COACH);
    deleteByHand(programme.workspace, LEAD, 'Settings', 'rows', row);
    expect(undecided(programme)).toEqual([
      '"Cam Reyes" has no row (Coach) any more. Open Settings to decide.',
    ]);
    apply(programme);
    expect(programme.roster(SECOND_COACH)).toHaveLength(1);
    const { coaches, problems } = openForm(programme);
    expect(coaches).toEqual(SET_UP.coaches);
    expect(lines(problems)).toEqual([
      'coaches: "Cam Reyes" has no row in the tab Settings any more, and is still a coach. Remove them here too; otherwise the row comes back when you save.',
    ]);
    expect(refused(programme, (input) => void input.coaches.pop())).toEqual([
      'coaches: Cam Reyes still coaches one teacher. Hand them over first.',
    ]);
    save(programme);
    expect(settingOf(programme, SECOND_COACH).cells['Short name']).toBe('Cam Reyes');
    expect(undecided(programme)).toEqual([]);
  });
});

it('what the lead answers anew in the set-up form reaches the tab; the rest stays', () => {
  const programme = ready.copy();
  typeSetting(programme, rowOf(programme, 'School year'), 'Value', '2027–28');
  const coaches = [{ name: 'Pat Novak', email: PRINCIPAL }, ...SET_UP.coaches];
  programme.setUp({ ...SET_UP, programme: 'Riverbend coaches', coaches });
  expect(undecided(programme)).toEqual([]);
  expect(waiting(programme)).toEqual(['School year renamed: 2027–28 ← 2026–27']);
  expect(openForm(programme)).toMatchObject({ programme: 'Riverbend coaches', coaches });
  expect(programme.form.title).toBe('Riverbend coaches: coaching that fits you');
});
