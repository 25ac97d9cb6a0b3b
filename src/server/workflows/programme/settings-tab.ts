// The Settings tab: what the programme was set up with. It is written once; what people change there is
// theirs. Only its schools follow the set-up form, where the lead may add and take out schools too, and
// the sections of the Doc are written again where there is none of them.
import type { Programme } from '../../../core/programme/programme';
import {
  listNamed,
  listRows,
  schoolRow,
  settingRows,
  type SettingCells,
  type SettingKey,
  type SettingsRow,
} from '../../../core/programme/settings-rows';
import { listsInForm, type ListKey } from '../../../core/programme/settings-lists';
import { sameTextKey } from '../../../core/text/normalize';
import { Table } from '../../google/table';
import { deleteRows } from '../../google/table-rows';
import type { SetUpSession } from './set-up-step';
import { TAB_NAMES } from './tabs';

const KEYS = ['setting', 'code', 'value', 'short', 'hint', 'note'] as const;
/** Every column but the notes, which are for people. */
const READ_KEYS = ['setting', 'code', 'value', 'short', 'hint'] as const;

/** One read. @throws AddOnError `damaged` */
export function readSettingsRows(): SettingsRow[] {
  return Table.readLeading(TAB_NAMES.settings, READ_KEYS, KEYS.length);
}

export interface OpenSettings {
  readonly rows: readonly SettingsRow[];
  /** One call for each; none where every row has its own already. */
  writeCodes(codes: readonly { readonly row: number; readonly code: string }[]): void;
}

/** The rows, read so that their hidden codes can be written at once. Two reads. @throws AddOnError `damaged` */
export function openSettings(): OpenSettings {
  const table = Table.open<SettingKey>(TAB_NAMES.settings, KEYS);
  return {
    rows: table.readColumns(READ_KEYS),
    writeCodes: (codes) => codes.forEach(({ row, code }) => table.update(row, { code })),
  };
}

/** Writes the tab where it has no rows; otherwise what it lacks. */
export function writeSettings(session: SetUpSession): void {
  const { programme } = session;
  const table = Table.open<SettingKey>(TAB_NAMES.settings, KEYS);
  const rows = table.readColumns(['setting', 'value']);
  if (rows.length === 0) return table.appendAll(settingRows(programme));
  table.appendAll(missingRows(['docSections'], rows, programme));
  followSchools(session, table, rows);
}

/**
 * The rows of lists that the tab has none of; nothing else is touched.
 * @throws AddOnError `damaged` when the tab is
 */
export function addMissingLists(keys: readonly ListKey[], programme: Programme): void {
  const table = Table.open<SettingKey>(TAB_NAMES.settings, KEYS);
  const rows = table.readColumns(['setting', 'value']);
  // A tab without any row is written whole by the set-up.
  if (rows.length > 0) table.appendAll(missingRows(keys, rows, programme));
}

interface NamedRow {
  readonly cells: Readonly<Record<'setting' | 'value', string>>;
}

function missingRows(
  keys: readonly ListKey[],
  rows: readonly NamedRow[],
  programme: Programme,
): SettingCells[] {
  const written = rows.filter(({ cells }) => cells.value.trim() !== '');
  const there = new Set(written.map(({ cells }) => listNamed(cells.setting)));
  const lists = listsInForm(programme);
  return keys.filter((key) => !there.has(key)).flatMap((key) => listRows(key, lists[key]));
}

/** What the lead added to the schools of the set-up form, or took out of them. */
function followSchools(
  session: SetUpSession,
  table: Table<SettingKey>,
  rows: readonly NamedRow[],
): void {
  const { schools } = session.programme;
  const named = rows.filter(({ cells }) => isSchool(cells));
  const there = textsOf(named.map(({ cells }) => cells.value));
  const wanted = textsOf(schools);
  const before = textsOf(schoolsBefore(session, [...there]));
  const gone = [...before].filter((school) => there.has(school) && !wanted.has(school));
  const isNew = (school: string): boolean => !before.has(sameTextKey(school));
  table.appendAll(
    schools
      .filter((school) => isNew(school) && !there.has(sameTextKey(school)))
      .map((school) => schoolRow('', school)),
  );
  if (gone.length === 0) return;
  deleteRows({
    tab: TAB_NAMES.settings,
    keys: ['setting', 'value'],
    width: KEYS.length,
    matching: (cells) => isSchool(cells) && gone.includes(sameTextKey(cells.value)),
  });
}

function isSchool({ setting }: { readonly setting: string }): boolean {
  return listNamed(setting) === 'schools';
}

/** The schools that the tab was written with: of a set-up that never ended, all that it has. */
function schoolsBefore(
  { programme, setUp }: SetUpSession,
  there: readonly string[],
): readonly string[] {
  const { schoolsInForm, schools }: Programme = programme;
  if (schoolsInForm) return schoolsInForm.map(({ text }) => text);
  return setUp.stands ? schools : there;
}

function textsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(sameTextKey));
}
