// The part of the contract between sidebar and server about the settings of a programme.
import type { CoachRef } from './sidebar-api';

/** What the tab Settings says now, as a form. */
export interface SettingsForm extends SettingsFields {
  /** Of the tab as it was read: what was changed since is never overwritten. */
  version: string;
  leadEmail: string;
  /** In the order of the tab. */
  lists: SettingsList[];
  /** Rows of the tab that can't be used as they stand. */
  problems: SettingsProblem[];
  /** Whether some of it has not reached the Form and new Docs yet. */
  waiting: boolean;
}

export interface SettingsFields {
  programme: string;
  /** Such as 2026–27. */
  schoolYear: string;
  /** The lead coach is always one of them. */
  coaches: CoachRef[];
  /** All empty until somebody has agreed in writing. */
  agreement: { agreedBy: string; agreedOn: string; writtenIn: string };
}

export interface SettingsList {
  key: string;
  title: string;
  /** Where its entries are seen: in the Form, or in Docs made from then on. */
  where: 'form' | 'docs';
  /** Entries. */
  most: number;
  /** Characters of a value, of its short name and of its hint; 0 where there is none. */
  textMost: number;
  shortMost: number;
  hintMost: number;
  entries: SettingsEntry[];
}

export interface SettingsEntry {
  /** Known to the program only; '' for a new entry. */
  code: string;
  text: string;
  short: string;
  hint: string;
}

/** What the form sends. */
export interface SettingsInput extends SettingsFields {
  version: string;
  /** Made by the page that opened the form, and the same each time it tries to save it. */
  saveId: string;
  /** The lead's own tick, needed when a coach is new in the list. */
  nobodyEvaluates: boolean;
  lists: { key: string; entries: SettingsEntry[] }[];
}

export interface SettingsProblem {
  /** Such as `programme`, `coaches/1/email`, `agreement/agreedOn` or `schools/2/text`; '' for the whole form. */
  field: string;
  message: string;
}

/** What was saved: the form as it is now, and what changed, a sentence each. */
export interface SettingsSaved {
  form: SettingsForm;
  changes: string[];
}
