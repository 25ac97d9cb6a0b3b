// The settings from opening them to saving them: what is offered again, changed, looked through. Pure.
import type { SettingsForm, SettingsProblem, SettingsSaved } from '../../shared/settings-api';
import type { SidebarData } from '../../shared/sidebar-api';
import { editedOf, tidied, type Edited } from './settings';
import { changesOf, type Change } from './settings-changes';
import { checkSettings, problemsFrom, withoutProblem, type Problems } from './settings-check';
import { broughtUpon, settingsDraftOf, withIdsOf, type SettingsDraft } from './settings-draft';

export interface SettingsState {
  form: SettingsForm;
  /** As the form has it. */
  was: Edited;
  is: Edited;
  step: 'offer' | 'form' | 'review';
  /** What was not saved the last time; null once it was decided about. */
  draft: SettingsDraft | null;
  problems: Problems;
  /** What was saved last, a sentence each; null when nothing was. */
  saved: string[] | null;
}

/** @param unsaved the draft as it was kept, which may be of any shape */
export function opened(form: SettingsForm, unsaved: unknown): SettingsState {
  const was = editedOf(form);
  const draft = settingsDraftOf(unsaved, form);
  const problems = problemsFrom(form.problems, was);
  const state = { form, was, is: was, draft: null, problems, saved: null, step: 'form' as const };
  const isUnsaved = draft && changesOf(was, broughtUpon(form, draft), form.lists).length > 0;
  if (isUnsaved) return { ...state, draft, step: 'offer' };
  // All of it stands in the tab: it was saved and only the answer got lost, unless it never got further.
  return draft && !form.waiting ? { ...state, saved: [] } : state;
}

/** What differs from the form. */
export function changesIn({ form, was, is }: SettingsState): Change[] {
  return changesOf(was, tidied(is), form.lists);
}

/** The unsaved changes of the last time, and what else is different by now. */
export function offered({ form, was, draft }: SettingsState): { mine: Change[]; others: Change[] } {
  if (!draft) return { mine: [], others: [] };
  const others = changesOf(draft.was, withIdsOf(draft.was, was), form.lists);
  return {
    mine: changesOf(draft.was, tidied(draft.is), form.lists),
    others: draft.version === form.version ? [] : others,
  };
}

/** @param field whose problem is out of date by it */
export function changed(state: SettingsState, part: Partial<Edited>, field: string): SettingsState {
  const problems = withoutProblem(state.problems, field);
  return { ...state, is: { ...state.is, ...part }, problems, saved: null };
}

export function tookUp(state: SettingsState): SettingsState {
  const { draft, form, is } = state;
  if (!draft) return state;
  const mine = draft.version === form.version ? draft.is : broughtUpon(form, draft);
  return { ...state, is: { ...is, ...mine }, draft: null, step: 'form' };
}

export function discarded(state: SettingsState): SettingsState {
  const problems = problemsFrom(state.form.problems, state.was);
  return { ...state, is: state.was, draft: null, step: 'form', problems };
}

/** What will change, to be read before it is saved; the form again while there are problems. */
export function reviewed(state: SettingsState): SettingsState {
  const is = tidied(state.is);
  const problems = checkSettings(state.form, is);
  const isFine = Object.keys(problems).length === 0;
  return { ...state, is, problems, saved: null, step: isFine ? 'review' : 'form' };
}

export function refused(state: SettingsState, problems: SettingsProblem[]): SettingsState {
  return { ...state, problems: problemsFrom(problems, state.is), step: 'form' };
}

export function savedAs({ form, changes }: SettingsSaved): SettingsState {
  return { ...opened(form, undefined), saved: changes };
}

/** What the other views of the page know of the program. */
export function withSettings(data: SidebarData, form: SettingsForm): SidebarData {
  const schools = form.lists.find(({ key }) => key === 'schools');
  const { programme: name, schoolYear, coaches } = form;
  return {
    ...data,
    programme: data.programme && {
      ...data.programme,
      ...{ name, schoolYear, coaches },
      schools: schools?.entries.map(({ text }) => text) ?? data.programme.schools,
    },
  };
}
