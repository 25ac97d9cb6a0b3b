// What the first column of the tab Settings may say, in any case, spacing and number: a list, or one of
// the settings that are no list.
import { sameTextKey } from '../text/normalize';
import { LIST_KEYS, SETTINGS_LISTS, type ListKey } from './settings-lists';

/** Settings that are no list, as the first column names them. */
export const HEAD_SETTINGS = {
  programme: 'Program',
  schoolYear: 'School year',
  coaches: 'Coach',
  agreement: 'Evaluation agreement',
} as const;

export type HeadKey = keyof typeof HEAD_SETTINGS;
export type SettingName = ListKey | HeadKey;

/** As the first column has it. */
export function settingOf(key: SettingName): string {
  return key in HEAD_SETTINGS
    ? HEAD_SETTINGS[key as HeadKey]
    : SETTINGS_LISTS[key as ListKey].setting;
}

/** "Schools:", "school" and "SCHOOL" are one name. */
function nameKey(setting: string): string {
  const letters = sameTextKey(setting).replace(/[^\p{L}\p{N} ]/gu, '');
  return letters.replace(/s\b/g, '').trim();
}

const HEADS_BY_NAME: ReadonlyMap<string, HeadKey> = new Map(
  (Object.keys(HEAD_SETTINGS) as HeadKey[]).map((key) => [nameKey(HEAD_SETTINGS[key]), key]),
);

const LISTS_BY_NAME: ReadonlyMap<string, ListKey> = new Map(
  LIST_KEYS.map((key) => [nameKey(SETTINGS_LISTS[key].setting), key]),
);

/** Which list a row's setting names; undefined for none. */
export function listNamed(setting: string): ListKey | undefined {
  return LISTS_BY_NAME.get(nameKey(setting));
}

/** Which setting that is no list it names; undefined for none. */
export function headNamed(setting: string): HeadKey | undefined {
  return HEADS_BY_NAME.get(nameKey(setting));
}
