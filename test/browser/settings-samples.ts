// Settings to open the form with in tests: an ordinary program, and one with as much as a list may have.
import type {
  SettingsEntry,
  SettingsForm,
  SettingsInput,
  SettingsList,
  SettingsSaved,
} from '../../src/shared/settings-api';
import { COACH, LEAD } from './sidebar-samples';

export const entry = (text: string, more: Partial<SettingsEntry> = {}): SettingsEntry => ({
  ...{ code: text.toLowerCase().replace(/[^a-z0-9]+/g, '-'), text, short: '', hint: '' },
  ...more,
});

const FORM_LIST = { where: 'form', most: 100, textMost: 80, shortMost: 40, hintMost: 0 } as const;

const SCHOOLS: SettingsList = {
  ...FORM_LIST,
  ...{ key: 'schools', title: 'Schools', most: 60, shortMost: 0 },
  entries: [entry('Maple Elementary'), entry('Birch Middle')],
};

const LISTS: SettingsList[] = [
  SCHOOLS,
  {
    ...FORM_LIST,
    ...{ key: 'grades', title: 'Grades' },
    entries: [
      entry('Kindergarten to grade 2', { short: 'K–2' }),
      entry('Grades 3 to 5', { short: '3–5' }),
      entry('Grades 6 to 8', { short: '6–8' }),
    ],
  },
  {
    ...FORM_LIST,
    ...{ key: 'subjects', title: 'Subjects' },
    entries: [
      entry('Reading and language arts', { short: 'Language arts' }),
      entry('Math', { short: 'Math' }),
      entry('Science', { short: 'Science' }),
    ],
  },
  {
    ...FORM_LIST,
    ...{ key: 'needs', title: 'Needs' },
    entries: [
      entry('Getting more students to talk and think', { short: 'Student talk' }),
      entry('I am not sure yet', { code: 'unsure' }),
    ],
  },
  {
    ...FORM_LIST,
    ...{ key: 'staffGoals', title: 'Staff goals', where: 'docs', most: 20, shortMost: 24 },
    entries: [],
  },
  {
    ...FORM_LIST,
    ...{ key: 'docSections', title: 'Doc sections', where: 'docs', most: 30 },
    ...{ textMost: 120, shortMost: 0, hintMost: 300 },
    entries: [
      entry('About me', { hint: 'My own words from the form.' }),
      entry('How we work together', { hint: 'Read this together in the first talk.' }),
      entry('Our first talk', { hint: 'Half an hour is enough.' }),
    ],
  },
];

export const SETTINGS: SettingsForm = {
  version: '1',
  programme: 'Maple coaching',
  schoolYear: '2026–27',
  coaches: [LEAD, COACH],
  agreement: { agreedBy: '', agreedOn: '', writtenIn: '' },
  leadEmail: LEAD.email,
  lists: LISTS,
  problems: [],
  waiting: false,
};

/** The same with other entries in one list. */
export function withEntries(key: string, entries: SettingsEntry[], form = SETTINGS): SettingsForm {
  return {
    ...form,
    lists: form.lists.map((list) => (list.key === key ? { ...list, entries } : list)),
  };
}

export const ONE_HUNDRED = withEntries(
  'subjects',
  Array.from({ length: 100 }, (_, at) => entry(`Subject ${at + 1}`, { code: `subject-${at + 1}` })),
);

/** What the server answers when it saved what was sent. */
export function savedFrom(
  { lists, version, programme, schoolYear, coaches, agreement }: SettingsInput,
  changes: string[],
  form = SETTINGS,
): SettingsSaved {
  const entriesOf = (key: string): SettingsEntry[] =>
    lists.find((list) => list.key === key)?.entries ?? [];
  return {
    form: {
      ...form,
      ...{ programme, schoolYear, coaches, agreement, version: `${version}+` },
      lists: form.lists.map((list) => ({ ...list, entries: entriesOf(list.key) })),
    },
    changes,
  };
}
