// Changes to the settings that were not saved: read again from the draft, and brought upon settings that
// somebody changed meanwhile. Pure.
import type { SettingsEntry, SettingsForm } from '../../shared/settings-api';
import { sameTextKey } from '../../shared/settings-words';
import type { CoachRef } from '../../shared/sidebar-api';
import { listIn, textIn, valueIn } from './draft-fields';
import { editedOf, kept, withRow, type Edited, type Row } from './settings';

export interface SettingsDraft {
  /** Of the settings as they were when the changes were made. */
  version: string;
  was: Edited;
  is: Edited;
}

/** Null when there is none, or none that can be read. */
export function settingsDraftOf(draft: unknown, form: SettingsForm): SettingsDraft | null {
  const was = editedIn(valueIn(draft, 'was'), form);
  const is = editedIn(valueIn(draft, 'is'), form);
  return was && is ? { version: textIn(draft, 'version'), was, is } : null;
}

function editedIn(value: unknown, form: SettingsForm): Edited | null {
  const agreement = valueIn(value, 'agreement');
  const found = form.lists.map(({ key }) => ({
    key,
    entries: listIn(value, 'lists').find((list) => textIn(list, 'key') === key),
  }));
  if (found.some(({ entries }) => entries === undefined)) return null;
  return {
    programme: textIn(value, 'programme'),
    schoolYear: textIn(value, 'schoolYear'),
    agreement: {
      agreedBy: textIn(agreement, 'agreedBy'),
      agreedOn: textIn(agreement, 'agreedOn'),
      writtenIn: textIn(agreement, 'writtenIn'),
    },
    coaches: rowsIn(value, 'coaches', coachIn),
    // A promise is given when it is saved, not days before.
    nobodyEvaluates: false,
    lists: found.map(({ key, entries }) => ({
      key,
      entries: rowsIn(entries, 'entries', entryIn),
    })),
  };
}

function rowsIn<T>(value: unknown, list: string, read: (row: unknown) => T): Row<T>[] {
  return listIn(value, list).map((row) => ({
    ...read(row),
    id: textIn(row, 'id'),
    gone: valueIn(row, 'gone') === true,
  }));
}

function coachIn(row: unknown): CoachRef {
  return { name: textIn(row, 'name'), email: textIn(row, 'email') };
}

function entryIn(row: unknown): SettingsEntry {
  const text = (key: keyof SettingsEntry): string => textIn(row, key);
  return { code: text('code'), text: text('text'), short: text('short'), hint: text('hint') };
}

/** The changes of a draft upon the settings as they are now, where these still have what was changed. */
export function broughtUpon(form: SettingsForm, { was, is }: SettingsDraft): Edited {
  const now = editedOf(form);
  const pick = <T>(before: T, mine: T, fresh: T): T =>
    JSON.stringify(before) === JSON.stringify(mine) ? fresh : mine;
  return {
    programme: pick(was.programme, is.programme, now.programme),
    schoolYear: pick(was.schoolYear, is.schoolYear, now.schoolYear),
    agreement: pick(was.agreement, is.agreement, now.agreement),
    nobodyEvaluates: false,
    coaches: rowsUpon(was.coaches, is.coaches, now.coaches, BY_ADDRESS),
    lists: now.lists.map(({ key, entries }) => {
      const of = ({ lists }: Edited) => lists.find((list) => list.key === key)?.entries ?? [];
      return { key, entries: rowsUpon(of(was), of(is), entries, BY_CODE) };
    }),
  };
}

/** The settings with the IDs that the same rows had in others; those that stood only there are gone. */
export function withIdsOf(was: Edited, now: Edited): Edited {
  return {
    ...now,
    coaches: idsFrom(was.coaches, now.coaches, BY_ADDRESS),
    lists: now.lists.map(({ key, entries }) => {
      const before = was.lists.find((list) => list.key === key)?.entries ?? [];
      return { key, entries: idsFrom(before, entries, BY_CODE) };
    }),
  };
}

function idsFrom<T>(was: Row<T>[], now: Row<T>[], same: Sameness<T>): Row<T>[] {
  const ids = new Map(was.map((row) => [same.name(row), row.id]));
  const standing = now.map((row) => ({ ...row, id: ids.get(same.name(row)) ?? `new-${row.id}` }));
  const there = new Set(standing.map(({ id }) => id));
  const gone = was.filter(({ id }) => !there.has(id));
  return [...standing, ...gone.map((row) => ({ ...row, gone: true }))];
}

/** Which rows are the same, and which only say the same. */
interface Sameness<T> {
  name: (row: T) => string;
  words: (row: T) => string;
}

const address = ({ email }: CoachRef): string => email.trim().toLowerCase();
const words = ({ text }: SettingsEntry): string => sameTextKey(text);
const BY_ADDRESS: Sameness<CoachRef> = { name: address, words: address };
const BY_CODE: Sameness<SettingsEntry> = { name: (entry) => entry.code || words(entry), words };

function rowsUpon<T extends object>(
  was: Row<T>[],
  is: Row<T>[],
  now: Row<T>[],
  same: Sameness<T>,
): Row<T>[] {
  const old = new Map(was.map((row) => [same.name(row), row]));
  const mine = new Map(is.map((row) => [row.id, row]));
  const standing = now.map((row): Row<T> => {
    const before = old.get(same.name(row));
    const after = before && mine.get(before.id);
    return before && after ? { ...row, ...changedParts(before, after) } : row;
  });
  const said = new Set(standing.map(same.words));
  const added = kept(is).filter((row) => !was.some(({ id }) => id === row.id));
  return added
    .filter((row) => !said.has(same.words(row)))
    .reduce((rows, row) => withRow<T>(rows, row), standing);
}

function changedParts(before: object, after: object): object {
  const old = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => old.get(key) !== value));
}
