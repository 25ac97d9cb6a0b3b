// What the settings form refuses, at its field, and whom; hostile texts; lists that are full.
import { expectNothingBroken } from '../support/invariants';
import { HOSTILE_NAMES } from '../support/hostile';
import { rowsOf } from '../support/looking';
import { LEAD, LocalProgramme, PRINCIPAL, SECOND_COACH } from '../support/programme';
import { shareByHand } from '../../local/services/drive/by-hand';
import { addSetting, optionsOf, waiting } from '../support/settings';
import {
  added,
  dropped,
  filledIn,
  lines,
  listOf,
  openForm,
  refused,
  save,
  worded,
} from '../support/settings-form';

const SITE = 'Where do you mostly work?';
const ready = LocalProgramme.ready();

/** The tab and the Form. */
function everything({ workspace, form }: LocalProgramme): string {
  return JSON.stringify([workspace.state.sheets, form]);
}

it('only the lead may see and save them', () => {
  const programme = ready.copy();
  const { workspace } = programme;
  shareByHand(workspace, LEAD, workspace.state.containerId, PRINCIPAL, 'writer');
  const before = everything(programme);
  const input = filledIn(openForm(programme), worded('subjects', 'Math', 'Sums'));
  expect(programme.refusal('openSettings', [], SECOND_COACH)).toBe('only-the-lead');
  expect(programme.refusal('saveSettings', [input], SECOND_COACH)).toBe('only-the-lead');
  expect(programme.refusal('openSettings', [], PRINCIPAL)).toBe('not-a-coach');
  expect(programme.refusal('saveSettings', [input], PRINCIPAL)).toBe('not-a-coach');
  expect(everything(programme)).toBe(before);
});

it('everything that can’t be used is said at its field, and nothing is written', () => {
  const programme = ready.copy();
  const before = everything(programme);
  expect(
    refused(
      programme,
      (input) => {
        input.programme = ' ';
        input.schoolYear = '2026';
        input.agreement.agreedBy = 'Dr. Rivera';
        input.coaches.push({ name: '', email: 'x' }, { name: 'Cam', email: SECOND_COACH });
        listOf(input, 'schools').push({ code: '', text: '', short: '', hint: '' });
      },
      added('schools', 'x'.repeat(81)),
      added('schools', 'My school is not in this list'),
      added('subjects', ' math '),
      added('needs', 'Trips', 0, { short: 'y'.repeat(41) }),
      added('staffGoals', 'A goal whose words are too many'),
      worded('talents', 'Working with families', '#REF!'),
      dropped('timeColumns', 'Lunch'),
      (input) => void listOf(input, 'grades').splice(0),
    ),
  ).toEqual([
    'programme: Please give your program a name.',
    'schoolYear: Please write the school year like 2026–27.',
    'agreement/agreedOn: Please also say when they agreed, such as August 20, 2026, or empty all three.',
    'agreement/writtenIn: Please also say where it is written, or empty all three.',
    'coaches/2/name: Please add a name for x.',
    `coaches/3/email: ${SECOND_COACH} is in the list twice. Please take one out.`,
    'nobodyEvaluates: A coach who also evaluates cannot promise what the first page says. Take that person off the list, or talk to your district first.',
    'schools/3/text: Please keep the value under 81 characters.',
    'schools/4/text: The Form has "My school is not in this list" by itself, after the schools. Please take this one out.',
    'grades: No entry is left. The Form needs at least one.',
    'subjects/14/text: These say the same: "Math". Please keep one of them.',
    'talents/10/text: The cell shows an error of the Sheet. Please write a word.',
    'needs/0/short: Please keep the short name under 41 characters.',
    'staffGoals/0/short: Please add a short name of at most 24 characters.',
  ]);
  expect(everything(programme)).toBe(before);
});

it('rows of the tab that can’t be used open at their field, and can be mended there', () => {
  const programme = ready.copy();
  addSetting(programme, { Setting: 'Subjects', Value: 'math' });
  addSetting(programme, { Setting: 'School', Value: 'z'.repeat(90) });
  expect(lines(openForm(programme).problems)).toEqual([
    'schools/2/text: Please keep the value under 81 characters.',
    'subjects/14/text: These say the same: "Math". Please keep one of them.',
  ]);
  save(
    programme,
    worded('schools', 'z'.repeat(90), 'Zeta School'),
    (input) => void listOf(input, 'subjects').splice(14, 1),
  );
  expect(openForm(programme).problems).toEqual([]);
  expect(optionsOf(programme, SITE)).toContain('Zeta School');
});

it('a row that belongs to nothing keeps everything from being saved', () => {
  const programme = ready.copy();
  addSetting(programme, { Setting: 'Principal', Value: 'Pat Novak' });
  const [said] = lines(openForm(programme).problems);
  expect(said).toMatch(/^: Row \d+: "Principal" is no setting\./);
  expect(refused(programme, added('schools', 'West School'))).toEqual([said]);
});

it.each([
  ['nothing', undefined],
  ['a text', 'x'],
  ['no version', { ...filledIn(openForm(ready)), version: undefined }],
  [
    'a list that there is not',
    { ...filledIn(openForm(ready)), lists: [{ key: '__proto__', entries: [] }] },
  ],
])('%s is no form', (_name, input) => {
  const programme = ready.copy();
  const reply = programme.callServer(['saveSettings', [input]]);
  expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
});

it('a code that no row has is taken for a tab that changed', () => {
  const programme = ready.copy();
  const before = everything(programme);
  const said = refused(programme, added('schools', 'West School', 0, { code: 'other' }));
  expect(said[0]).toMatch(/^: The tab Settings was changed since you opened this form\./);
  expect(everything(programme)).toBe(before);
});

it('hostile texts are nothing but words', () => {
  const programme = ready.copy();
  const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const usable = (text: string): boolean =>
    /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !/^#[A-Z/]+!?$/.test(text);
  const byKey = new Map(HOSTILE_NAMES.map((text) => [tidy(text).toLowerCase(), text]));
  const texts = [...byKey.values()].filter((text) => usable(tidy(text))).slice(-56);
  const wished = [...texts.map(tidy), 'half a pair', 'null and void'];
  save(programme, (input) => {
    input.programme = '=HYPERLINK("https://evil.example")';
    input.coaches[1] = { name: '<img src=x onerror=alert(1)>', email: SECOND_COACH };
    const entries = [...texts, 'half \uD83Ca pair', 'nu\0ll and void'].map((text) => ({
      ...{ code: '', text, short: '', hint: '' },
    }));
    listOf(input, 'schools').push(...entries);
  });
  expect(optionsOf(programme, SITE)).toEqual(expect.arrayContaining(wished));
  const values = rowsOf(programme, 'Settings').map(({ cells }) => cells['Value']);
  expect(values).toEqual(expect.arrayContaining(wished));
  expect(programme.form.description).toContain('<img src=x onerror=alert(1)>');
  expect(values[0]).toBe('=HYPERLINK("https://evil.example")');
  expect(waiting(programme)).toEqual([]);
  expectNothingBroken(programme);
});

it('sixty schools and fifty coaches find room, and one more does not', () => {
  const programme = ready.copy();
  const people = Array.from({ length: 48 }, (_, n) => ({
    name: `Coach ${n}`,
    email: `coach.${n}@riverbend.example`,
  }));
  const schools = Array.from({ length: 58 }, (_, n) => `School ${String(n).padStart(2, '0')}`);
  const full = (more: number) => [
    (input: Parameters<Parameters<typeof save>[1] & object>[0]): void => {
      input.nobodyEvaluates = true;
      input.coaches.unshift(
        ...people,
        ...people
          .slice(0, more)
          .map(({ name }) => ({ name, email: `${name.replace(' ', '')}@x.example` })),
      );
    },
    ...schools.map((text) => added('schools', text, 0)),
    ...Array.from({ length: more }, () => added('schools', 'One more', 0)),
  ];
  expect(refused(programme, ...full(1))).toEqual([
    'coaches: Please name at most 50 coaches.',
    'schools: Please keep at most 60 rows. There are 61.',
  ]);
  save(programme, ...full(0));
  expect(optionsOf(programme, SITE)).toHaveLength(61);
  const { coaches, schools: named } = programme.ask('refresh', []).programme ?? {};
  expect(coaches).toHaveLength(50);
  expect(named?.slice(0, 2)).toEqual(['School 57', 'School 56']);
  expect(openForm(programme)).toMatchObject({ problems: [], coaches });
});
