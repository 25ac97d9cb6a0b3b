// The settings from opening them to saving them: drafts, other people's changes, refusals.
import type { SettingsForm } from '../../../src/shared/settings-api';
import {
  editedOf,
  inputOf,
  tidied,
  withChange,
  withRow,
  type Edited,
} from '../../../src/sidebar/model/settings';
import * as state from '../../../src/sidebar/model/settings-state';
import { entry, SETTINGS, withEntries } from '../../browser/settings-samples';
import { rosterData } from '../../browser/sidebar-samples';

const WAS = editedOf(SETTINGS);

const gradesOf = ({ lists }: Edited) => lists.find(({ key }) => key === 'grades')?.entries ?? [];

const LISTS = WAS.lists.map((list) =>
  list.key === 'grades'
    ? {
        ...list,
        entries: withRow(
          withChange(list.entries, '1', { text: 'Grades three to five' }),
          entry('Adults', { code: '' }),
        ),
      }
    : list,
);

describe('from opening to saving', () => {
  const opened = state.opened(SETTINGS, undefined);
  const edited = state.changed(opened, { lists: LISTS }, '');
  const kept = JSON.parse(
    JSON.stringify({ version: SETTINGS.version, was: edited.was, is: edited.is }),
  );

  test('a draft is offered again and goes on as it was, but never the tick', () => {
    const again = state.opened(SETTINGS, { ...kept, is: { ...kept.is, nobodyEvaluates: true } });
    expect(again.step).toBe('offer');
    expect(state.offered(again).mine.map(({ text }) => text)).toEqual([
      'Grades three to five',
      'Adults',
    ]);
    expect(state.offered(again).others).toEqual([]);
    const taken = state.tookUp(again);
    expect(taken).toMatchObject({ step: 'form', draft: null, is: { nobodyEvaluates: false } });
    expect(taken.is.lists).toEqual(edited.is.lists);
    expect(state.discarded(again)).toMatchObject({ step: 'form', draft: null, is: WAS });
  });

  test.each([
    undefined,
    null,
    'text',
    {},
    { was: {}, is: {} },
    { was: kept.was, is: { lists: 5 } },
  ])('what is no draft (%j) is offered to nobody', (draft) => {
    expect(state.opened(SETTINGS, draft)).toMatchObject({ step: 'form', saved: null });
  });

  test('upon settings that were changed meanwhile it goes where it still fits', () => {
    const meanwhile: SettingsForm = {
      ...withEntries('grades', [
        entry('Pre-K'),
        entry('Grades 3 to 5', { short: 'Three to five' }),
        entry('Grades 6 to 8', { short: '6–8' }),
      ]),
      ...{ version: '2', schoolYear: '2027–28' },
    };
    const again = state.opened(meanwhile, kept);
    expect(state.offered(again).others.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'School year: 2027–28',
      'Added: Pre-K',
      'New short name: Grades 3 to 5: Three to five',
      'No longer offered: Kindergarten to grade 2',
    ]);
    const { is } = state.tookUp(again);
    expect(is.schoolYear).toBe('2027–28');
    expect(gradesOf(is).map(({ text, short }) => [text, short])).toEqual([
      ['Pre-K', ''],
      ['Grades three to five', 'Three to five'],
      ['Grades 6 to 8', '6–8'],
      ['Adults', ''],
    ]);
  });

  test('what stands there already was saved, though the answer never came', () => {
    const lists = inputOf(tidied(edited.is), { version: '', saveId: '' }).lists;
    const form: SettingsForm = {
      ...SETTINGS,
      version: '2',
      lists: SETTINGS.lists.map((list) => ({
        ...list,
        entries: lists.find(({ key }) => key === list.key)?.entries ?? [],
      })),
    };
    expect(state.opened(form, kept)).toMatchObject({ step: 'form', saved: [] });
    // It got as far as the tab only.
    const waiting = { ...form, waiting: true };
    expect(state.opened(waiting, kept)).toMatchObject({ step: 'form', saved: null });
  });

  test('it is looked through only without problems; what the server refused leads back', () => {
    expect(state.reviewed(edited)).toMatchObject({ step: 'review', problems: {} });
    const wrong = state.reviewed({ ...edited, is: { ...edited.is, programme: ' ' } });
    expect(wrong).toMatchObject({
      step: 'form',
      problems: { programme: 'Give the program a name.' },
    });
    expect(state.changed(wrong, { programme: 'M' }, 'programme').problems).toEqual({});
    const refused = state.refused(edited, [{ field: 'grades/3/text', message: 'No.' }]);
    expect(refused).toMatchObject({ step: 'form', problems: { 'grades/3/text': 'No.' } });
  });

  test('rows of the tab that can’t be used are marked from the start', () => {
    const problems = [{ field: 'schools/1/text', message: 'This is too long.' }];
    expect(state.opened({ ...SETTINGS, problems }, undefined).problems).toEqual({
      'schools/1/text': 'This is too long.',
    });
  });

  test('once saved, the other views know it too', () => {
    const after = state.savedAs({ form: { ...SETTINGS, programme: 'Birch' }, changes: ['Name.'] });
    expect(after).toMatchObject({ step: 'form', saved: ['Name.'], is: { programme: 'Birch' } });
    const { programme } = state.withSettings(rosterData([]), after.form);
    expect(programme).toMatchObject({
      name: 'Birch',
      schools: ['Maple Elementary', 'Birch Middle'],
    });
    expect(
      state.withSettings({ ...rosterData([]), programme: null }, after.form).programme,
    ).toBeNull();
  });
});
