// The lead opens the settings as a form and saves them: the tab, the Form and what is remembered follow,
// and what people keep beside the rows stays with them.
import { insertColumnByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { shareByHand } from '../../local/services/drive/by-hand';
import { expectNothingBroken } from '../support/invariants';
import { rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, PRINCIPAL, SAM, SECOND_COACH, SET_UP } from '../support/programme';
import { optionsOf, settingOf, typeSetting, waiting } from '../support/settings';
import {
  added,
  dropped,
  filledIn,
  inOrder,
  openForm,
  refused,
  save,
  worded,
} from '../support/settings-form';

const SITE = 'Where do you mostly work?';
const NOT_LISTED = 'My school is not in this list';
const NEED = 'What would you most like to work on first?';

const ready = LocalProgramme.ready();
ready.answer(SAM);

function valuesOf(programme: LocalProgramme, setting: string): string[] {
  return rowsOf(programme, 'Settings')
    .filter(({ cells }) => cells['Setting'] === setting)
    .map(({ cells }) => cells['Value'] ?? '');
}

describe('the form', () => {
  it('says what the tab says', () => {
    const form = openForm(ready);
    expect(form).toMatchObject({
      programme: SET_UP.programme,
      schoolYear: SET_UP.schoolYear,
      coaches: SET_UP.coaches,
      leadEmail: LEAD,
      agreement: { agreedBy: '', agreedOn: '', writtenIn: '' },
      problems: [],
    });
    expect(form.lists.map(({ key, entries }) => [key, entries.length])).toEqual([
      ...[
        ['schools', 2],
        ['grades', 6],
        ['subjects', 14],
        ['talents', 14],
        ['needs', 15],
      ],
      ...[
        ['timeColumns', 4],
        ['staffGoals', 0],
        ['docSections', 13],
      ],
    ]);
  });

  it('saved as it is changes nothing', () => {
    const programme = ready.copy();
    const before = JSON.stringify(programme.workspace.state.sheets);
    const { changes, form } = save(programme);
    expect(changes).toEqual([]);
    expect(form).toEqual(openForm(programme));
    expect(JSON.stringify(programme.workspace.state.sheets)).toBe(before);
  });
});

it('saves lists into the tab, the Form and what is remembered', () => {
  const programme = ready.copy();
  const { changes, form } = save(
    programme,
    worded('schools', 'North School', 'Northern Academy'),
    added('schools', 'West School', 1),
    dropped('needs', 'Projects'),
    added('needs', 'Field trips', 2, { short: 'Trips' }),
    added('staffGoals', 'Belonging'),
  );
  expect(changes).toEqual([
    'Schools: “West School” is new.',
    'Schools: “North School” is now “Northern Academy”.',
    'Needs: “Field trips” is new.',
    'Needs: “Projects” is no longer offered. Answers with it are kept and stay readable.',
    'Staff goals: “Belonging” is new.',
  ]);
  expect(valuesOf(programme, 'School')).toEqual([
    'Northern Academy',
    'West School',
    'South School',
  ]);
  expect(optionsOf(programme, SITE)).toEqual([
    ...['Northern Academy', 'West School', 'South School'],
    NOT_LISTED,
  ]);
  expect(optionsOf(programme, NEED).slice(1, 4)).toEqual([
    ...['Student choice and ownership', 'Field trips', 'Small groups and stations'],
  ]);
  expect(settingOf(programme, 'Field trips').cells).toMatchObject({
    Code: 'field-trips',
    'Short name': 'Trips',
  });
  expect(settingOf(programme, 'Belonging').cells['What it does']).toContain('One row a goal');
  expect(form).toEqual(openForm(programme));
  expect(waiting(programme)).toEqual([]);
  expectNothingBroken(programme);
});

it('rows that move take along what people wrote beside them', () => {
  const programme = ready.copy();
  insertColumnByHand(programme.workspace, LEAD, 'Settings', 3);
  for (const { row, cells } of rowsOf(programme, 'Settings')) {
    typeIntoCell(programme.workspace, LEAD, 'Settings', { row, column: 3 }, `of ${cells['Value']}`);
  }
  save(
    programme,
    inOrder('subjects', (texts) => [...texts].sort()),
    dropped('grades', 'Pre-K'),
  );
  const subjects = rowsOf(programme, 'Settings').filter(
    ({ cells }) => cells['Setting'] === 'Subjects',
  );
  const values = subjects.map(({ cells }) => cells['Value'] ?? '');
  expect(values).toEqual([...values].sort());
  expect(subjects.map(({ cells }) => Object.values(cells)[2])).toEqual(
    values.map((value) => `of ${value}`),
  );
  expect(valuesOf(programme, 'Grades')).not.toContain('Pre-K');
});

it('what we say beside a list stays when its first rows go, and what people wrote there does not', () => {
  const programme = ready.copy();
  const beside = (value: string): string => settingOf(programme, value).cells['What it does'] ?? '';
  const [note, hints] = [beside('North School'), beside('About me')];
  typeSetting(programme, settingOf(programme, 'Pre-K').row, 'What it does', 'Ask Pat.');
  save(
    programme,
    dropped('schools', 'North School'),
    dropped('grades', 'Pre-K'),
    dropped('docSections', 'About me'),
    dropped('docSections', 'How we work together'),
  );
  expect(note).toMatch(/^Teachers choose from these in the Form\./);
  expect(hints).toMatch(/^The sections of new Docs/);
  expect(beside('South School')).toBe(note);
  expect(beside('Kindergarten to grade 2')).toBe('');
  expect(beside('Our first talk')).toBe(hints);
});

it('changes what teachers read in the Form', () => {
  const programme = ready.copy();
  const { changes } = save(programme, (input) => {
    input.programme = 'Riverbend coaches';
    input.agreement = {
      ...{ agreedBy: 'Dr. Rivera', agreedOn: 'August 20, 2026', writtenIn: 'Board minutes' },
    };
    input.coaches.push({ name: 'Dana Kim', email: PRINCIPAL });
    input.nobodyEvaluates = true;
  });
  expect(changes).toEqual([
    'Program: “Riverbend coaches” instead of “Riverbend coaching”.',
    'Evaluation agreement: Dr. Rivera, August 20, 2026 (Board minutes).',
    `Dana Kim is a coach now. Share this Sheet with ${PRINCIPAL} as an editor, by hand.`,
  ]);
  const { title, description } = programme.form;
  expect(title).toBe('Riverbend coaches: coaching that fits you');
  expect(description).toContain('Lee Okafor, Cam Reyes and Dana Kim');
  expect(description).toContain('Dr. Rivera agreed on August 20, 2026 that these answers');
  const { workspace } = programme;
  shareByHand(workspace, LEAD, workspace.state.containerId, PRINCIPAL, 'writer');
  expect(programme.ask('refresh', [], PRINCIPAL).view).toBe('home');
});

it('a coach with teachers stays, and one without can be taken out', () => {
  const programme = ready.copy();
  const without = (input: { coaches: { email: string }[] }): void =>
    void input.coaches.splice(1, 1);
  expect(refused(programme, without)).toEqual([
    'coaches: Cam Reyes still coaches one teacher. Hand them over first.',
  ]);
  const [ana] = programme.roster(SECOND_COACH);
  programme.ask('handOver', [ana?.educatorId ?? '', LEAD, 'without-doc']);
  expect(save(programme, without).changes).toEqual([
    `Cam Reyes is no coach any more and can’t use SAGE Coach here. This Sheet may still be shared with ${SECOND_COACH}: take that back by hand, under Share.`,
  ]);
  expect(programme.refusal('openEducator', ['x'], SECOND_COACH)).toBe('not-a-coach');
  expect(valuesOf(programme, 'Coach')).toEqual([LEAD]);
  expect(refused(programme, (input) => void input.coaches.splice(0, 1))).toEqual([
    `coaches: Please keep yourself (${LEAD}) in the list of coaches.`,
  ]);
});

it('a tab that was edited meanwhile is not overwritten', () => {
  const programme = ready.copy();
  const input = filledIn(openForm(programme));
  typeSetting(programme, settingOf(programme, 'Math').row, 'Value', 'Mathematics');
  const reply = programme.ask('saveSettings', [input]);
  expect(reply).toMatchObject({ problems: [{ field: '' }] });
  expect(valuesOf(programme, 'Subjects')).toContain('Mathematics');
});
