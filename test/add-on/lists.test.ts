// The lead changes the lists of Settings and brings them into the Form: answers from before keep their
// meaning, new ones are understood, and what people did to the Form by hand stays.
import { changeListByHand, renameOptionByHand } from '../../local/services/forms/form-editing';
import { copyRowByHand } from '../../local/services/spreadsheet/by-hand-moves';
import { sortByHand } from '../../local/services/spreadsheet/by-hand';
import { NEED, SUBJECTS, TALENTS } from '../support/answers';
import { HOSTILE_TEXTS } from '../support/hostile';
import { docLines, educatorRow, rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, SAM, SECOND_COACH, SET_UP, YUSUF } from '../support/programme';
import {
  addBelow,
  addSetting,
  applyLists,
  dropSetting,
  optionsOf,
  reword,
  settingOf,
  typeSetting,
  waiting,
} from '../support/settings';

const SITE = 'Where do you mostly work?';
const NEEDS = 'Is there anything else you would like to work on this year?';
const TIMES = 'When could you usually meet?';
const NOT_LISTED = 'My school is not in this list';

const ready = LocalProgramme.ready();
ready.answer(SAM);

function apply(programme: LocalProgramme): void {
  const reply = applyLists(programme);
  expect(reply).toMatchObject({ ok: true, value: { lists: { changes: [], problems: [] } } });
}

/** What the hidden cell keeps of a person's answers. */
function codesOf(programme: LocalProgramme, email: string): Record<string, unknown> {
  const json = educatorRow(programme, email).cells['Answers (for the program)'] ?? '';
  return JSON.parse(json) as Record<string, unknown>;
}

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

describe('what can’t be used', () => {
  it('is said by row, and nothing is pushed', () => {
    const programme = ready.copy();
    addBelow(programme, 'South School', 'West School');
    addBelow(programme, 'Math', ' math ');
    addSetting(programme, { Value: 'Lonely' });
    const before = JSON.stringify([programme.form.items, rowsOf(programme, 'Settings')]);
    const { row } = settingOf(programme, 'Math');
    const last = settingOf(programme, 'Lonely').row;
    const said = [
      expect.stringContaining(`Row ${last}: "Lonely" stands beside no setting.`),
      `Rows ${row} and ${row + 1} (Subjects) say the same: "Math". Please keep one of them.`,
    ];
    expect(waiting(programme)).toEqual(said);
    const reply = applyLists(programme);
    expect(reply).toMatchObject({ ok: true, value: { lists: { problems: said } } });
    expect(JSON.stringify([programme.form.items, rowsOf(programme, 'Settings')])).toBe(before);
    dropSetting(programme, ' math ');
    dropSetting(programme, 'Lonely');
    apply(programme);
    expect(optionsOf(programme, SITE)).toContain('West School');
  });

  it('a row copied with its hidden code is a new entry once its words are new', () => {
    const programme = ready.copy();
    const { row } = settingOf(programme, 'Math');
    const last = Math.max(...rowsOf(programme, 'Settings').map((one) => one.row)) + 1;
    copyRowByHand(programme.workspace, LEAD, 'Settings', row, last);
    expect(waiting(programme)).toEqual([expect.stringMatching(/say the same: "Math"/)]);
    typeSetting(programme, last, 'Value', 'Statistics');
    expect(waiting(programme)).toEqual(['Subjects added: Statistics']);
  });

  it('only the lead may push', () => {
    const programme = ready.copy();
    expect(programme.refusal('applyLists', [], SECOND_COACH)).toBe('only-the-lead');
  });
});

it('takes hostile texts for nothing but words', () => {
  const programme = ready.copy();
  const texts = [
    ...new Set(HOSTILE_TEXTS.map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())),
  ]
    .filter(
      (text) =>
        text.length > 1 &&
        text.length <= 80 &&
        /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) &&
        !/^#[A-Z/]+!?$/.test(text),
    )
    .slice(0, 60);
  for (const text of texts) addSetting(programme, { Setting: 'Talents', Value: `'${text}` });
  apply(programme);
  expect(optionsOf(programme, TALENTS)).toEqual(expect.arrayContaining(texts));
  const some = texts.slice(-3);
  programme.answer(YUSUF, { [TALENTS]: some });
  const codes = (codesOf(programme, YUSUF)['talents'] as { code: string }[]).map(
    ({ code }) => code,
  );
  expect(new Set(codes).size).toBe(3);
  expect(codes).not.toContain('other');
  expect(educatorRow(programme, YUSUF).cells['Talents']?.split('; ')).toHaveLength(3);
});
