// The part of the contract between sidebar and server about the settings of a programme.
import type {
  SettingsEntry,
  SettingsFields,
  SettingsForm,
  SettingsFormList,
  SettingsProblem,
} from '../core/programme/settings-form';

export type { SettingsEntry, SettingsFields, SettingsForm, SettingsProblem };
export type SettingsList = SettingsFormList;

/** What the form sends. */
export interface SettingsInput extends SettingsFields {
  version: string;
  /** Made by the page that opened the form, and the same each time it tries to save it. */
  saveId: string;
  /** The lead's own tick, needed when a coach is new in the list. */
  nobodyEvaluates: boolean;
  lists: { key: string; entries: SettingsEntry[] }[];
}

/** What was saved: the form as it is now, and what changed, a sentence each. */
export interface SettingsSaved {
  form: SettingsForm;
  changes: string[];
}
