// The Settings tab: what the programme was set up with. It is written once; what people change there is
// theirs. Only its schools follow the set-up form, where the lead may add and take out schools too, and
// the sections of the Doc are written again where there is none of them.
import type { Programme } from '../../../core/programme/programme';
import { headNamed, listNamed } from '../../../core/programme/setting-names';
import {
  listRows,
  schoolRow,
  settingRows,
  type SettingCells,
  type SettingKey,
  type SettingsRow,
} from '../../../core/programme/settings-rows';
import { listsInForm, type ListKey } from '../../../core/programme/settings-lists';
import { sameTextKey } from '../../../core/text/normalize';
import { Table, type OpenRows } from '../../google/table';
import { deleteRows } from '../../google/table-rows';
import { dateInWords } from '../dates';
import type { SetUpSession } from './set-up-step';
import { TAB_NAMES } from './tabs';

const KEYS = ['setting', 'code', 'value', 'short', 'hint', 'note'] as const;
/** Every column but the notes, which are for people. */
const READ_KEYS = ['setting', 'code', 'value', 'short', 'hint'] as const;

export interface OpenSettings {
  readonly table: OpenRows<SettingKey>['table'];
  readonly rows: readonly SettingsRow[];
}

/** One read where the columns stand as we made them, else two. @throws AddOnError `damaged` */
export function readSettingsTab(): OpenSettings {
  const { table, rows } = Table.openLeading<SettingKey>(TAB_NAMES.settings, READ_KEYS, KEYS.length);
  return { table, rows: rows.map(inWords) };
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** A day that somebody typed was made a date by the Sheet; teachers are to read it as a day. */
function inWords({ row, cells }: SettingsRow): SettingsRow {
  const isDate = headNamed(cells.setting) === 'agreement' && DATE_TIME.test(cells.short);
  return { row, cells: isDate ? { ...cells, short: dateInWords(cells.short) } : cells };
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
