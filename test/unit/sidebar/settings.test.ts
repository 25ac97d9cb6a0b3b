import {
  editedOf,
  inputOf,
  moved,
  NO_COACH,
  NO_ENTRY,
  restored,
  tidied,
  withChange,
  withoutRow,
  withRow,
  isBlank,
  type Edited,
} from '../../../src/sidebar/model/settings';
import { changesOf, promise } from '../../../src/sidebar/model/settings-changes';
import { checkSettings, problemsFrom } from '../../../src/sidebar/model/settings-check';
import { firstProblem } from '../../../src/sidebar/model/settings-parts';
import { entry, SETTINGS } from '../../browser/settings-samples';
import { COACH, LEAD } from '../../browser/sidebar-samples';

const WAS = editedOf(SETTINGS);

type Entries = Edited['lists'][number]['entries'];

const entriesOf = (edited: Edited, key: string): Entries =>
  edited.lists.find((list) => list.key === key)?.entries ?? [];

/** The sample with one list, or anything else, as somebody changed it. */
const withList = (key: string, change: (entries: Entries) => Entries, edited = WAS): Edited => ({
  ...edited,
  lists: edited.lists.map((list) =>
    list.key === key ? { key, entries: change(list.entries) } : list,
  ),
});

const rename = (id: string, text: string) => (entries: Entries) =>
  withChange(entries, id, { text });
const said = (is: Edited, was = WAS) =>
  changesOf(was, tidied(is), SETTINGS.lists).map(({ label, text }) => `${label}: ${text}`);

describe('rows', () => {
  const grades = entriesOf(WAS, 'grades');
  const texts = (rows: Entries) => rows.map(({ text }) => text.slice(0, 8));

  test('move one place at a time, and not beyond the ends', () => {
    expect(texts(moved(grades, '0', 1))).toEqual(['Grades 3', 'Kinderga', 'Grades 6']);
    expect(texts(moved(grades, '2', -1))).toEqual(['Kinderga', 'Grades 6', 'Grades 3']);
    expect(moved(grades, '0', -1)).toBe(grades);
    expect(moved(grades, '2', 1)).toBe(grades);
  });

  test('what is removed stays to be taken back; a new one without a word goes at once', () => {
    const gone = withoutRow(grades, '1', isBlank);
    expect(gone.map((row) => row.gone)).toEqual([false, true, false]);
    expect(restored(gone, '1')).toEqual(grades);
    const added = withRow(grades, NO_ENTRY);
    expect(added[3]).toMatchObject({ id: '3', gone: false });
    expect(withoutRow(added, '3', isBlank)).toEqual(grades);
  });

  test('a school year is told as it will be kept, so that it is the same when it comes back', () => {
    const { schoolYear } = tidied({ ...editedOf(SETTINGS), schoolYear: ' 2027-28' });
    expect(schoolYear).toBe('2027–28');
    expect(tidied({ ...editedOf(SETTINGS), schoolYear: 'next ' }).schoolYear).toBe('next');
  });

  test('what is sent is tidied, without what is removed or was never filled', () => {
    const edited = withList('grades', (rows) =>
      withRow(withoutRow(rename('0', '  K   to 2 ')(rows), '1', isBlank), NO_ENTRY),
    );
    const coaches = withRow(edited.coaches, NO_COACH);
    const sent = inputOf(tidied({ ...edited, coaches, programme: ' Maple ' }), {
      version: '7',
      saveId: 'page',
    });
    expect(sent).toMatchObject({
      version: '7',
      saveId: 'page',
      programme: 'Maple',
      coaches: [LEAD, COACH],
    });
    expect(sent.lists.find(({ key }) => key === 'grades')?.entries).toEqual([
      entry('Kindergarten to grade 2', { text: 'K to 2', short: 'K–2' }),
      entry('Grades 6 to 8', { short: '6–8' }),
    ]);
  });
});

describe('checks', () => {
  const check = (part: Partial<Edited>) => checkSettings(SETTINGS, tidied({ ...WAS, ...part }));

  test('settings as they stand have no problem', () => {
    expect(check({})).toEqual({});
  });

  test.each(['2026–27', '2026-27', '2026/2027', '2099-00'])('%s is a school year', (schoolYear) => {
    expect(check({ schoolYear })).toEqual({});
  });

  test.each(['', '2026', '2026–28', 'next year'])('"%s" is no school year', (schoolYear) => {
    expect(check({ schoolYear })).toEqual({
      schoolYear: 'Please write the year like 2026–27.',
    });
  });

  test('names each coach’s problem, and asks for the tick when somebody is new', () => {
    const coaches = [
      ...WAS.coaches,
      { id: '2', gone: false, name: '', email: 'nora@maple' },
      { id: '3', gone: false, name: 'Rosa again', email: 'ROSA.lind@maple.example' },
    ];
    expect(Object.keys(check({ coaches }))).toEqual([
      'coaches/2/name',
      'coaches/2/email',
      'coaches/3/email',
      'nobodyEvaluates',
    ]);
    expect(check({ coaches: WAS.coaches.slice(0, 1) })).toEqual({});
    const tom = { ...COACH, id: '1', gone: false, email: 'tom@maple.example' };
    expect(Object.keys(check({ coaches: [...WAS.coaches.slice(0, 1), tom] }))).toEqual([
      'nobodyEvaluates',
    ]);
  });

  test('an agreement is as short as the server has it', () => {
    const whole = {
      agreedBy: 'a'.repeat(80),
      agreedOn: 'b'.repeat(40),
      writtenIn: 'c'.repeat(200),
    };
    expect(check({ agreement: whole })).toEqual({});
    expect(check({ agreement: { ...whole, writtenIn: 'c'.repeat(201) } })).toEqual({
      'agreement/writtenIn': 'Please keep this under 201 characters.',
    });
  });

  test('an agreement is whole or not there', () => {
    const agreement = { agreedBy: 'Ann Bell', agreedOn: ' ', writtenIn: '' };
    expect(Object.keys(check({ agreement }))).toEqual([
      'agreement/agreedOn',
      'agreement/writtenIn',
    ]);
    expect(promise(agreement)).toBe(
      'Your coaches do not evaluate you, and they do not pass your answers or your Doc to people who do.',
    );
    expect(promise({ agreedBy: 'Ann Bell', agreedOn: 'August 20', writtenIn: 'Minutes' })).toBe(
      'Ann Bell agreed on August 20 that these answers and your coaching Doc are not used in evaluation.',
    );
  });

  test('each entry has words of its own within its limits, and a list of the form is never empty', () => {
    const { lists } = withList('grades', (rows) =>
      rename(
        '1',
        'kindergarten  TO grade 2',
      )(withChange(rename('2', '')(rows), '0', { short: 'x'.repeat(41) })),
    );
    expect(check({ lists })).toEqual({
      'grades/0/short': 'Please keep this under 41 characters.',
      'grades/1/text': 'This is in the list already.',
      'grades/2/text': 'Write something here, or remove it.',
    });
    const empty = withList('grades', () => []).lists;
    expect(check({ lists: empty })).toEqual({ grades: 'The form needs at least one.' });
    expect(check({ lists: withList('docSections', () => []).lists })).toEqual({});
    const many = withRow(entriesOf(WAS, 'schools'), NO_ENTRY);
    const schools = Array.from({ length: 61 }, (_, at) => ({
      ...(many[0] ?? { ...NO_ENTRY, gone: false }),
      ...{ id: String(at), text: `School ${at}` },
    }));
    expect(check({ lists: withList('schools', () => schools).lists })).toEqual({
      schools: 'Please keep at most 60.',
    });
  });

  test('the server counts rows as they were sent; the page knows them by their IDs', () => {
    const sent = withList('grades', (rows) => withoutRow(rows, '0', isBlank));
    const problems = problemsFrom(
      [
        { field: 'grades/1/short', message: 'Too long.' },
        { field: 'coaches/1/email', message: 'Unknown.' },
        { field: 'agreement/agreedOn', message: 'When?' },
        { field: 'schools', message: 'None.' },
        { field: 'schools/9/text', message: 'There is none.' },
        { field: 'somewhere/else', message: 'Look.' },
        { field: '', message: 'Again.' },
      ],
      sent,
    );
    expect(problems).toEqual({
      'grades/2/short': 'Too long.',
      'coaches/1/email': 'Unknown.',
      'agreement/agreedOn': 'When?',
      schools: 'None.',
      '': 'Look. Again.',
    });
    expect(firstProblem(problems, SETTINGS)).toEqual({ part: 'coaches', row: '1' });
    expect(firstProblem({ '': 'Again.' }, SETTINGS)).toEqual({ part: '', row: '' });
  });
});

describe('what will change', () => {
  test('is nothing as long as nothing says anything else', () => {
    expect(said(withList('grades', (rows) => withRow(rows, NO_ENTRY)))).toEqual([]);
    expect(said({ ...WAS, programme: ' Maple  coaching' })).toEqual([]);
  });

  test('is told part by part, with where it is seen', () => {
    const agreement = { agreedBy: 'Ann Bell', agreedOn: 'August 20', writtenIn: 'Minutes' };
    const lists = withList('docSections', (rows) =>
      moved(withChange(withoutRow(rows, '1', isBlank), '0', { hint: '' }), '0', 1),
    );
    const is = withList(
      'grades',
      (rows) => withRow(rename('0', 'K to 2')(rows), entry('Adults', { short: 'Adults' })),
      {
        ...lists,
        agreement,
        programme: 'Maple',
        coaches: withoutRow(WAS.coaches, '1', () => false),
      },
    );
    expect(said(is)).toEqual([
      'Name: Maple',
      `Removed: ${COACH.name} (${COACH.email})`,
      `Teachers will read: ${promise(agreement)}`,
      'Renamed: K to 2',
      'Added: Adults',
      'Left out: How we work together',
      'New hint: About me: (none)',
    ]);
    expect(new Set(changesOf(WAS, is, SETTINGS.lists).map(({ where }) => where))).toEqual(
      new Set(['both', 'form', 'docs']),
    );
  });

  test('a new order is told by how it begins', () => {
    expect(said(withList('subjects', (rows) => moved(rows, '0', 1)))).toEqual([
      'New order: Math, Reading and language arts, Science',
    ]);
  });
});
