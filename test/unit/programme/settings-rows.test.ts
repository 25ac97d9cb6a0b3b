// What the rows of the tab Settings say, however people write them, and what can't be used.
import { parseProgramme, encodeProgramme } from '../../../src/core/programme/programme-json';
import { PROGRAMME } from './sample-programme';
import { lines, SettingsSheet } from './settings-sheet';

function problemsAfter(change: (sheet: SettingsSheet) => void): readonly string[] {
  const sheet = new SettingsSheet();
  change(sheet);
  return sheet.plan().problems;
}

describe('rows of Settings', () => {
  test('as set-up writes them are no change', () => {
    const { problems, changes, codes, form, programme } = new SettingsSheet().plan();
    expect([problems, changes, codes, form]).toEqual([[], [], [], []]);
    expect(programme.lists).toEqual(PROGRAMME.lists);
    expect(programme.schools).toEqual(PROGRAMME.schools);
  });

  test('of a tab without codes are known by their words', () => {
    const sheet = new SettingsSheet();
    for (const row of sheet.rows) row.code = '';
    const { changes, problems } = sheet.push();
    expect([changes, problems]).toEqual([[], []]);
    expect(sheet.rows).toEqual(new SettingsSheet().rows);
  });

  test('are written with the schools of the set-up form, each under its code', () => {
    const schoolsInForm = [{ code: 'old-name', text: 'Lincoln Elementary' }];
    const { rows } = new SettingsSheet({ ...PROGRAMME, schoolsInForm });
    const schools = rows.filter(({ setting }) => setting === 'School');
    expect(schools.map(({ value }) => value)).toEqual(PROGRAMME.schools);
    expect(schools[0]?.code).toBe('old-name');
  });

  test('count whatever the case, spacing and number of their setting', () => {
    const sheet = new SettingsSheet();
    sheet.find('Math').setting = ' subject: ';
    sheet.find('Lunch').setting = 'TIME  to meet';
    sheet.add('schools', ' West \n School ');
    sheet.add('staff goals', 'Literacy for all');
    expect(sheet.plan().problems).toEqual([]);
    expect(lines(sheet.plan())).toEqual([
      'added Schools: West School',
      'added Staff goals: Literacy for all',
    ]);
  });

  test('without a short name take the value, or as many of its words as fit', () => {
    const sheet = new SettingsSheet();
    sheet.add('Needs', 'Station rotation');
    sheet.add('Needs', 'Using the long block on Fridays for projects');
    sheet.add('Needs', '语'.repeat(60));
    sheet.add('Times to meet', 'During PLC time');
    const { lists } = sheet.plan().programme;
    const shorts = lists.needs.slice(-4).map(({ short }) => short);
    expect(shorts).toEqual([
      'Station rotation',
      'Using the long block on Fridays for…',
      `${'语'.repeat(39)}…`,
      'Not sure yet',
    ]);
    expect(lists.timeColumns[4]?.short).toBe('during PLC time');
  });

  test('keep "I am not sure yet" at the end, wherever its row stands', () => {
    const sheet = new SettingsSheet();
    sheet.add('Needs', 'Station rotation');
    expect(
      sheet
        .plan()
        .programme.lists.needs.map(({ code }) => code)
        .slice(-2),
    ).toEqual(['station-rotation', 'unsure']);
    expect(lines(sheet.plan())).toEqual(['added Needs: Station rotation']);
  });

  test('of programmes from before have no staff goals', () => {
    const { lists } = JSON.parse(encodeProgramme(PROGRAMME)) as { lists: object };
    expect(lists).toEqual({});
    expect(parseProgramme(encodeProgramme(PROGRAMME))).toEqual(PROGRAMME);
    const sheet = new SettingsSheet();
    sheet.drop(({ setting }) => setting === 'Staff goal');
    expect(sheet.plan().problems).toEqual([]);
  });
});

describe('what can’t be used', () => {
  test.each<[string, (sheet: SettingsSheet) => void, string]>([
    [
      'a value without a setting',
      (sheet) => sheet.add('', 'West School'),
      'Row 78: "West School" stands beside no setting. Write the list that it belongs to in the first column (School, Grades, Subjects, Talents, Needs, Times to meet, Staff goal and Doc section), or delete the row.',
    ],
    [
      'a setting that we do not know',
      (sheet) => sheet.add('Scools', 'West School'),
      'Row 78: "Scools" is no setting. The lists are called School, Grades, Subjects, Talents, Needs, Times to meet, Staff goal and Doc section. Please correct the first column, or delete the row.',
    ],
    [
      'an emptied value',
      (sheet) => (sheet.find('Math').value = ' '),
      'Row 19 (Subjects): the value is empty. Please write one, or delete the whole row.',
    ],
    [
      'a value that nobody can see',
      (sheet) => (sheet.find('Math').value = '\u200B\u2060'),
      'Row 19 (Subjects): the value shows nothing. Please write a word.',
    ],
    [
      'a formula that failed',
      (sheet) => (sheet.find('Math').value = '#N/A'),
      'Row 19 (Subjects): the cell shows an error of the Sheet. Please write a word.',
    ],
    [
      'a long value',
      (sheet) => (sheet.find('Math').value = 'x'.repeat(81)),
      'Row 19 (Subjects): please keep the value under 81 characters.',
    ],
    [
      'a staff goal without a short name',
      (sheet) => sheet.add('Staff goal', 'Every student reads for pleasure'),
      'Row 78 (Staff goal): please add a short name of at most 24 characters.',
    ],
    [
      'a long short name',
      (sheet) => sheet.add('Staff goal', 'Reading', 'Every student reads for pleasure'),
      'Row 78 (Staff goal): please keep the short name under 25 characters.',
    ],
    [
      'the same twice',
      (sheet) => sheet.add('Subjects', ' MATH'),
      'Rows 19 and 78 (Subjects) say the same: "Math". Please keep one of them.',
    ],
    [
      'what the Form has by itself',
      (sheet) => sheet.add('School', 'My school is not in this list'),
      'Row 78 (School): the Form has "My school is not in this list" by itself, after the schools. Please delete the row.',
    ],
    [
      'a list without a row',
      (sheet) => sheet.drop(({ setting }) => setting === 'School'),
      'School: no row is left. The Form needs at least one. Please add a row with "School" in the first column.',
    ],
    [
      'a list of which one question has nothing left',
      (sheet) => sheet.drop(({ setting, code }) => setting === 'Needs' && code !== 'unsure'),
      'Needs: no row is left. The Form needs at least one. Please add a row with "Needs" in the first column.',
    ],
    [
      'an empty tab',
      (sheet) => sheet.drop(() => true),
      'The tab "Settings" is empty. Choose SAGE Coach > Set up or repair; it writes the lists again.',
    ],
  ])('%s', (_, change, sentence) => {
    expect(problemsAfter(change)).toEqual([sentence]);
  });

  test('too many rows', () => {
    const problems = problemsAfter((sheet) => {
      for (let n = 0; n < 58; n++) sheet.add('School', `School ${n}`);
    });
    expect(problems).toEqual(['School: please keep at most 60 rows. There are 61.']);
  });

  test('two new wordings from copies of one row', () => {
    const problems = problemsAfter((sheet) => {
      const math = sheet.find('Math');
      sheet.rows.push({ ...math, value: 'Algebra' });
      math.value = 'Mathematics';
    });
    expect(problems).toEqual([
      'Rows 19 and 78 (Subjects) are copies of one row. Please keep the one that is its new wording, and type the other into a new, empty row.',
    ]);
  });

  test('an earlier wording beside the newer one', () => {
    const sheet = new SettingsSheet();
    sheet.find('Math').value = 'Mathematics';
    sheet.push();
    sheet.add('Subjects', 'Math');
    expect(sheet.plan().problems).toEqual([
      'Rows 19 and 78 (Subjects): "Mathematics" and "Math" are wordings of one entry, and answers sent before may use either. Please keep one of these rows, or choose words that were not used before.',
    ]);
  });
});
