// The Settings tab: what the programme was set up with, for reading. It is written once; what people
// change there is theirs.
import type { Programme } from '../../core/programme/programme';
import { Table } from '../google/table';
import { TAB_NAMES } from './tabs';

type SettingKey = 'setting' | 'code' | 'value' | 'short' | 'note';

/** Writes the tab unless it has rows already. */
export function writeSettings(programme: Programme): void {
  const table = Table.open<SettingKey>(TAB_NAMES.settings, [
    'setting',
    'code',
    'value',
    'short',
    'note',
  ]);
  if (table.readColumns(['setting']).length > 0) return;
  table.appendAll(settingRows(programme));
}

function settingRows(programme: Programme): Partial<Record<SettingKey, string>>[] {
  const { lists } = programme;
  return [
    { setting: 'Program', value: programme.name, note: 'Its name in the Form and the Docs.' },
    { setting: 'School year', value: programme.schoolYear, note: 'In the Docs’ file names.' },
    ...programme.schools.map((value) => ({ setting: 'School', value })),
    ...programme.coaches.map(({ name, email }) => ({
      setting: 'Coach',
      value: email,
      short: name,
      note: email === programme.leadEmail ? 'Leads the program.' : '',
    })),
    { setting: 'Evaluation agreement', note: 'Empty: nobody has agreed in writing yet.' },
    ...LISTS.flatMap(([list, setting]) =>
      lists[list].map(({ code, text, short }) => ({ setting, code, value: text, short })),
    ),
  ];
}

const LISTS: readonly (readonly [list: keyof Programme['lists'], setting: string])[] = [
  ['grades', 'Grades'],
  ['subjects', 'Subjects'],
  ['talents', 'Talents'],
  ['needs', 'Needs'],
  ['timeColumns', 'Times to meet'],
];
