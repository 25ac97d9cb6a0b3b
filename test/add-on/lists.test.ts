// The lead changes the lists of Settings and brings them into the Form: answers from before keep their
// meaning, new ones are understood, and what people did to the Form by hand stays.
import {
  changeListByHand,
  deleteItemByHand,
  renameOptionByHand,
} from '../../local/services/forms/form-editing';
import { sortByHand } from '../../local/services/spreadsheet/by-hand';
import { NEED, SUBJECTS } from '../support/answers';
import { expectNothingBroken } from '../support/invariants';
import { docLines, educatorRow, rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, SAM, SET_UP, YUSUF } from '../support/programme';
import {
  addBelow,
  addSetting,
  apply,
  codesOf,
  dropSetting,
  optionsOf,
  reword,
  settingOf,
  waiting,
} from '../support/settings';

const SITE = 'Where do you mostly work?';
const NEEDS = 'Is there anything else you would like to work on this year?';
const TIMES = 'When could you usually meet?';
const NOT_LISTED = 'My school is not in this list';

const ready = LocalProgramme.ready();
ready.answer(SAM);

/** Every answer is read again, as it is once a day. */
function aDayLater(programme: LocalProgramme): void {
  for (const result of programme.wait(25 * 60)) expect(result.ok).toBe(true);
}

describe('schools', () => {
  it('wait for the lead, then reach the Form in the order of Settings', () => {
    const programme = ready.copy();
    reword(programme, 'North School', 'Northern Academy');
    addBelow(programme, 'South School', 'West School');
    expect(waiting(programme)).toEqual([
      'Schools added: West School',
      'Schools renamed: Northern Academy ← North School',
    ]);
    expect(optionsOf(programme, SITE)).toEqual(['North School', 'South School', NOT_LISTED]);
    apply(programme);
    expect(optionsOf(programme, SITE)).toEqual([
      'Northern Academy',
      'South School',
      'West School',
      NOT_LISTED,
    ]);
    expect(programme.ask('refresh', []).programme?.schools).toEqual([
      'Northern Academy',
      'South School',
      'West School',
    ]);
    expect(settingOf(programme, 'West School').cells['Code']).toBe('west-school');
  });

  it('keep the answers of before, and understand those of after', () => {
    const programme = ready.copy();
    reword(programme, 'North School', 'Northern Academy');
    addBelow(programme, 'South School', 'West School');
    apply(programme);
    programme.answer(YUSUF, { [SITE]: 'West School' });
    expect(codesOf(programme, YUSUF)['site']).toEqual({ code: 'west-school' });
    expect(educatorRow(programme, YUSUF).cells['School (from the form)']).toBe('West School');
    programme.answer(YUSUF, { [SITE]: 'Northern Academy' });
    expect(codesOf(programme, YUSUF)['site']).toEqual({ code: 'north-school' });
    aDayLater(programme);
    expect(codesOf(programme, SAM)['site']).toEqual({ code: 'north-school' });
    expect(rowsOf(programme, 'Problems')).toEqual([]);
    dropSetting(programme, 'Northern Academy');
    apply(programme);
    aDayLater(programme);
    expect(codesOf(programme, SAM)['site']).toEqual({ code: 'north-school' });
    expect(educatorRow(programme, SAM).cells['School (from the form)']).toMatch(/^North/);
    expect(rowsOf(programme, 'Problems')).toEqual([]);
  });

  it('that the set-up form adds and takes out wait as well', () => {
    const programme = ready.copy();
    reword(programme, 'South School', 'Southern School');
    programme.setUp({ ...SET_UP, schools: ['South School', 'East School'] });
    const schools = rowsOf(programme, 'Settings').filter(
      ({ cells }) => cells['Setting'] === 'School',
    );
    expect(schools.map(({ cells }) => cells['Value'])).toEqual(['Southern School', 'East School']);
    expect(optionsOf(programme, SITE)).toEqual(['North School', 'South School', NOT_LISTED]);
    expect(waiting(programme)).toEqual([
      'Schools added: East School',
      'Schools renamed: Southern School ← South School',
      'Schools removed: North School',
    ]);
    programme.setUp({ ...SET_UP, schools: ['South School', 'East School'] });
    apply(programme);
    expect(optionsOf(programme, SITE)).toEqual(['Southern School', 'East School', NOT_LISTED]);
  });
});

describe('topics', () => {
  it('reworded or taken out still stand in the Sheet, the sidebar and the Doc', () => {
    const programme = ready.copy();
    reword(programme, 'Small groups and stations', 'Stations and small groups');
    dropSetting(programme, 'Math thinking and problem solving');
    apply(programme);
    expect(optionsOf(programme, NEED)).toContain('Stations and small groups');
    expect(optionsOf(programme, NEED)).not.toContain('Math thinking and problem solving');
    expect(optionsOf(programme, NEEDS)).toEqual(
      optionsOf(programme, NEED).filter((text) => text !== 'I am not sure yet'),
    );
    aDayLater(programme);
    expect(codesOf(programme, SAM)).toMatchObject({
      need: { code: 'small-groups' },
      needs: [{ code: 'math-thinking' }],
    });
    expect(programme.open(SAM).needs).toEqual([
      { label: 'Small groups', first: true },
      { label: 'Math thinking', first: false },
    ]);
    const { cells } = educatorRow(programme, SAM);
    expect(cells['Work on this year']).toBe('Math thinking and problem solving');
    const { doc } = programme.start(SAM);
    if (doc.kind !== 'shared') throw new Error(`The Doc is ${doc.kind}.`);
    const lines = docLines(programme, doc.url.split('/')[5] ?? '', SAM);
    expect(lines.join('\n')).toContain('Stations and small groups');
  });

  it('that values moved between rows follow keep their own answers', () => {
    const programme = ready.copy();
    const before = optionsOf(programme, SUBJECTS);
    sortByHand(programme.workspace, LEAD, 'Settings', 3, false);
    expect(waiting(programme).filter((line) => !/ moved: /.test(line))).toEqual([]);
    apply(programme);
    expect(optionsOf(programme, SUBJECTS)).toEqual([...before].sort().reverse());
    expect(optionsOf(programme, NEED).slice(-1)).toEqual(['I am not sure yet']);
    programme.answer(YUSUF, { [SUBJECTS]: ['Math'] });
    expect(codesOf(programme, YUSUF)['subjects']).toEqual([{ code: 'math' }]);
  });
});

it('times to meet become columns; answers by their words stay', () => {
  const programme = ready.copy();
  dropSetting(programme, 'Planning time');
  addBelow(programme, 'Lunch', 'PLC time');
  apply(programme);
  expect(optionsOf(programme, TIMES)).toEqual([
    'Before school',
    'Lunch',
    'PLC time',
    'After school',
  ]);
  aDayLater(programme);
  expect(educatorRow(programme, SAM).cells['Could meet']).toBe(
    'Tuesday: Planning time; Lunch · Thursday: Lunch',
  );
  programme.answer(YUSUF, { [TIMES]: [['PLC time'], [], [], [], []] });
  expect(educatorRow(programme, YUSUF).cells['Could meet']).toBe('Monday: PLC time');
});

it('staff goals stand in new Docs by their short names', () => {
  const programme = ready.copy();
  addSetting(programme, {
    Setting: 'Staff goal',
    Value: 'Every student reads for pleasure',
    'Short name': 'Reading for all',
  });
  expect(waiting(programme)).toEqual(['Staff goals added: Every student reads for pleasure']);
  apply(programme);
  const { doc } = programme.start(SAM);
  if (doc.kind !== 'shared') throw new Error(`The Doc is ${doc.kind}.`);
  const lines = docLines(programme, doc.url.split('/')[5] ?? '', SAM);
  expect(lines.join('\n')).toContain('Reading for all');
});

describe('what the Form was given by hand stays', () => {
  it('wordings, options, order and the "Other" box', () => {
    const programme = ready.copy();
    const { workspace, form } = programme;
    const subjects = form.items.find(({ title }) => title === SUBJECTS);
    if (!subjects) throw new Error('The Form asks for subjects.');
    const change = { list: 'choices', from: 'Math', to: 'Matemáticas' } as const;
    renameOptionByHand(workspace, LEAD, form.id, subjects.id, change);
    programme.wait(61);
    const texts = ['Robotics', ...[...subjects.choices].reverse()];
    changeListByHand(workspace, LEAD, form.id, subjects.id, 'choices', texts);
    expect(waiting(programme)).toEqual([]);
    reword(programme, 'Science', 'Sciences');
    addSetting(programme, { Setting: 'Subjects', Value: 'Dance' });
    apply(programme);
    expect(optionsOf(programme, SUBJECTS).filter((text) => text !== 'Dance')).toEqual(
      texts.map((text) => (text === 'Science' ? 'Sciences' : text)),
    );
    expect(optionsOf(programme, SUBJECTS)).toContain('Dance');
    programme.answer(YUSUF, { [SUBJECTS]: ['Matemáticas', 'Robotics', 'Dance', 'Fencing'] });
    const { subjects: read } = codesOf(programme, YUSUF) as { subjects: { code: string }[] };
    expect(read.map(({ code }) => code).sort()).toEqual(['dance', 'math', 'other', 'robotics']);
  });
});

it('an entry that came and went stays readable in its own words', () => {
  const programme = ready.copy();
  addBelow(programme, 'Projects', 'Field trips (and: visits)');
  apply(programme);
  programme.answer(YUSUF, { [NEED]: 'Field trips (and: visits)' });
  dropSetting(programme, 'Field trips (and: visits)');
  apply(programme);
  aDayLater(programme);
  expect(programme.open(YUSUF).needs[0]).toEqual({
    label: 'Field trips (and: visits)',
    first: true,
  });
  expect(educatorRow(programme, YUSUF).cells['Work on first']).toBe('Field trips (and: visits)');
});

it('what a teacher typed under "Other" may become an option', () => {
  const programme = ready.copy();
  const before = rowsOf(programme, 'Answers').length;
  addSetting(programme, { Setting: 'Subjects', Value: 'Robotics; and more' });
  apply(programme);
  aDayLater(programme);
  expect(educatorRow(programme, SAM).cells['Subjects']).toBe('Science; Robotics; and more');
  expect(rowsOf(programme, 'Answers')).toHaveLength(before);
  expectNothingBroken(programme);
});

it('a question that was deleted comes back with the new list', () => {
  const programme = ready.copy();
  const { workspace, form } = programme;
  const site = form.items.find(({ title }) => title === SITE);
  deleteItemByHand(workspace, LEAD, form.id, site?.id ?? '');
  programme.wait(61);
  reword(programme, 'North School', 'Northern Academy');
  apply(programme);
  programme.ask('restoreQuestion', ['site']);
  expect(optionsOf(programme, SITE)).toEqual(['Northern Academy', 'South School', NOT_LISTED]);
});
