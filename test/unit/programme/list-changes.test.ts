// What a push would change: only what changed in Settings, whatever people did to the Form meanwhile.
import { UNSURE } from '../../../src/core/programme/lists';
import { lines, SettingsSheet } from './settings-sheet';

describe('schools', () => {
  test('that are added, renamed and taken out reach the Form with their codes', () => {
    const sheet = new SettingsSheet();
    sheet.find('Lincoln Elementary').value = 'Lincoln Academy';
    sheet.drop(({ value }) => value === '北京学校');
    sheet.add('School', 'West');
    const expected = [
      'added Schools: West',
      'renamed Schools: Lincoln Academy (was Lincoln Elementary)',
      'removed Schools: 北京学校',
    ];
    expect(lines(sheet.plan())).toEqual(expected);
    expect(lines(sheet.push())).toEqual(expected);
    expect(sheet.inForm('site').map(([code]) => code)).toEqual([
      'lincoln-elementary',
      expect.stringMatching(/^st-mary/),
      'west',
      'not-listed',
    ]);
    expect(sheet.programme.schools).toEqual(['Lincoln Academy', 'St. Mary’s', 'West']);
    expect(sheet.find('West').code).toBe('west');
    expect(lines(sheet.plan())).toEqual([]);
  });

  test('are a rename by their hidden code, and each one’s own when values changed places', () => {
    const sheet = new SettingsSheet();
    const [first, second] = sheet.rows.filter(({ setting }) => setting === 'School');
    if (!first || !second) throw new Error('There are schools.');
    [first.value, second.value] = [second.value, first.value];
    expect(lines(sheet.push())).toEqual(['moved Schools: Lincoln Elementary']);
    const texts = sheet.inForm('site').map(([, text]) => text);
    expect(texts.slice(0, 2)).toEqual(['St. Mary’s', 'Lincoln Elementary']);
    expect(first.code).toMatch(/^st-mary/);
    expect(second.code).toBe('lincoln-elementary');
  });

  test('come back with the code they had', () => {
    const sheet = new SettingsSheet();
    sheet.drop(({ value }) => value === 'Lincoln Elementary');
    sheet.push();
    sheet.add('School', 'LINCOLN Elementary');
    sheet.push();
    expect(sheet.inForm('site')).toContainEqual(['lincoln-elementary', 'LINCOLN Elementary']);
  });
});

test('needs reach both questions, the second without "I am not sure yet"', () => {
  const sheet = new SettingsSheet();
  sheet.add('Needs', 'Station rotation');
  expect(lines(sheet.push())).toEqual(['added Needs: Station rotation']);
  expect(sheet.inForm('need').slice(-2)).toEqual([
    ['station-rotation', 'Station rotation'],
    [UNSURE, 'I am not sure yet'],
  ]);
  expect(sheet.inForm('needs').slice(-1)).toEqual([['station-rotation', 'Station rotation']]);
});

test('times to meet are columns', () => {
  const sheet = new SettingsSheet();
  sheet.drop(({ value }) => value === 'Lunch');
  expect(lines(sheet.push())).toEqual(['removed Times to meet: Lunch']);
  expect(sheet.inForm('times').map(([code]) => code)).toEqual(['before', 'planning', 'after']);
});

test('a short name and a staff goal change the program, not the Form', () => {
  const sheet = new SettingsSheet();
  sheet.find('Math').short = 'Maths';
  sheet.add('Staff goal', 'Literacy for all');
  expect(sheet.plan().form).toEqual([]);
  expect(lines(sheet.push())).toEqual([
    'renamed Subjects: Math (Maths) (was Math (Math))',
    'added Staff goals: Literacy for all',
  ]);
  expect(sheet.programme.lists.staffGoals).toEqual([
    { code: 'literacy-for-all', text: 'Literacy for all', short: 'Literacy for all' },
  ]);
});

test('many moved entries are counted', () => {
  const sheet = new SettingsSheet();
  const subjects = sheet.rows.filter(({ setting }) => setting === 'Subjects').reverse();
  sheet.drop(({ setting }) => setting === 'Subjects');
  sheet.rows.push(...subjects);
  expect(lines(sheet.push())).toEqual(['moved Subjects: 13 entries']);
  expect(sheet.inForm('subjects')[0]).toEqual(['student-support', 'Counseling or student support']);
});

describe('what people did to the Form by hand stays', () => {
  test('their wordings, their order and their own options', () => {
    const sheet = new SettingsSheet();
    const byHand: [string, string][] = [
      ['math', 'Matemáticas'],
      ['robotics', 'Robotics'],
      ...sheet.inForm('subjects').filter(([code]) => code !== 'math' && code !== 'pe'),
    ];
    sheet.byHand('subjects', byHand);
    expect(lines(sheet.plan())).toEqual([]);
    expect(sheet.plan().form).toEqual([]);
    sheet.find('Science').value = 'Sciences';
    sheet.add('Subjects', 'Dance');
    sheet.push();
    expect(sheet.inForm('subjects')).toEqual([
      ...byHand.map(([code, text]) => [code, code === 'science' ? 'Sciences' : text]),
      ['dance', 'Dance'],
    ]);
  });

  test('until Settings says something new about it', () => {
    const sheet = new SettingsSheet();
    const rest = sheet.inForm('subjects').filter(([code]) => code !== 'math');
    sheet.byHand('subjects', [...rest, ['math', 'Matemáticas']]);
    sheet.find('Math').value = 'Mathematics';
    sheet.push();
    expect(sheet.inForm('subjects')).toEqual([...rest, ['math', 'Mathematics']]);
  });

  test('and an option typed there is known when Settings names it too', () => {
    const sheet = new SettingsSheet();
    sheet.byHand('need', [['book-clubs-2', 'Book clubs'], ...sheet.inForm('need')]);
    sheet.add('Needs', 'Book clubs');
    sheet.push();
    expect(sheet.find('Book clubs').code).toBe('book-clubs-2');
    expect(sheet.inForm('need')[0]).toEqual(['book-clubs-2', 'Book clubs']);
    expect(sheet.inForm('needs').slice(-1)).toEqual([['book-clubs-2', 'Book clubs']]);
  });

  test('a question with a text that waits for an answer is not touched', () => {
    const sheet = new SettingsSheet();
    sheet.byHand('grades', [['', 'Middle'], ...sheet.inForm('grades')]);
    expect(sheet.plan().problems).toEqual([]);
    sheet.add('Grades', 'Infants');
    expect(sheet.plan().problems).toEqual([
      'The question "Which grades do you work with?" has a text in the Form that waits for your answer: what does it stand for? Please answer that first.',
    ]);
  });

  test('two options of one question never get the same words', () => {
    const sheet = new SettingsSheet();
    sheet.byHand('needs', [...sheet.inForm('needs').slice(1), ['student-talk', 'Stations']]);
    sheet.find('Small groups and stations').value = 'Stations ';
    expect(sheet.plan().problems).toEqual([
      'Rows 45 and 47 (Needs): "Getting students to talk and explain" and "Stations" are wordings of one entry, and answers sent before may use either. Please keep one of these rows, or choose words that were not used before.',
    ]);
  });
});
