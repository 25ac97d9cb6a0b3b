// The settings as the lead changes and saves them in the form.
import type {
  SettingsEntry,
  SettingsForm,
  SettingsInput,
  SettingsProblem,
  SettingsSaved,
} from '../../src/shared/settings-api';
import type { LocalProgramme, Press } from './programme';

export type SettingsChange = (input: SettingsInput) => void;

/** The form as it opens, ready to be sent; with the changes that the lead makes. */
export function filledIn(form: SettingsForm, ...changes: SettingsChange[]): SettingsInput {
  const { version, programme, schoolYear, coaches, agreement, lists } = structuredClone(form);
  const input: SettingsInput = {
    ...{ version, saveId: 'this page', nobodyEvaluates: false },
    ...{ programme, schoolYear, coaches, agreement },
    lists: lists.map(({ key, entries }) => ({ key, entries })),
  };
  for (const change of changes) change(input);
  return input;
}

export function openForm(programme: LocalProgramme): SettingsForm {
  return programme.ask('openSettings', []);
}

/** Opens the form, changes it and saves it. @throws a problem, when there is one */
export function save(programme: LocalProgramme, ...changes: SettingsChange[]): SettingsSaved {
  return send(programme, filledIn(openForm(programme), ...changes));
}

/** Saves what was filled in. @throws a problem, when there is one */
export function send(
  programme: LocalProgramme,
  input: SettingsInput,
  press: Press = {},
): SettingsSaved {
  const reply = programme.press('saveSettings', [input], press);
  if (!reply.ok) throw new Error(`${reply.error.code}: ${reply.error.message}`);
  if ('problems' in reply.value) throw new Error(lines(reply.value.problems).join('\n'));
  return reply.value;
}

/** What is refused of a change, a line each: field and message. */
export function refused(programme: LocalProgramme, ...changes: SettingsChange[]): string[] {
  const input = filledIn(openForm(programme), ...changes);
  const reply = programme.ask('saveSettings', [input]);
  if (!('problems' in reply)) throw new Error('It was saved.');
  return lines(reply.problems);
}

export function lines(problems: readonly SettingsProblem[]): string[] {
  return problems.map(({ field, message }) => `${field}: ${message}`);
}

export function listOf(input: SettingsInput, key: string): SettingsEntry[] {
  const list = input.lists.find((one) => one.key === key);
  if (!list) throw new Error(`There is no list ${key}.`);
  return list.entries;
}

/** Another wording for an entry. */
export function worded(key: string, text: string, other: string): SettingsChange {
  return (input) => {
    const entry = listOf(input, key).find((one) => one.text === text);
    if (!entry) throw new Error(`No entry says "${text}".`);
    entry.text = other;
  };
}

/** A new entry; at the end, or before another place. */
export function added(key: string, text: string, at = Infinity, more = {}): SettingsChange {
  const entry = { code: '', text, short: '', hint: '', ...more };
  return (input) => void listOf(input, key).splice(at, 0, entry);
}

export function dropped(key: string, text: string): SettingsChange {
  return (input) => {
    const entries = listOf(input, key);
    const at = entries.findIndex((one) => one.text === text);
    if (at < 0) throw new Error(`No entry says "${text}".`);
    entries.splice(at, 1);
  };
}

/** Entries of a list in another order. */
export function inOrder(key: string, order: (texts: string[]) => string[]): SettingsChange {
  return (input) => {
    const entries = listOf(input, key);
    const wished = order(entries.map(({ text }) => text));
    entries.sort((a, b) => wished.indexOf(a.text) - wished.indexOf(b.text));
  };
}
