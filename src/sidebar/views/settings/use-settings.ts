// The settings as the lead coach changes them: read, kept as a draft while they are not saved, and saved.
import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from '../../drafts';
import { inputOf, type Edited } from '../../model/settings';
import * as settings from '../../model/settings-state';
import { keepFocus } from '../../parts/focus';
import { randomId } from '../../parts/random-id';
import { useTask, type Task } from '../../parts/use-task';
import type { Sidebar } from '../../view-props';

export interface SettingsWork {
  state: settings.SettingsState | null;
  task: Task;
  /** Reads them, also again; what was not saved is offered. */
  open: () => Promise<void>;
  change: (part: Partial<Edited>, field: string) => void;
  takeUp: () => void;
  discard: () => void;
  review: () => void;
  leaveReview: () => void;
  save: () => Promise<void>;
}

const DRAFT = 'settings';
/** Of this page, which no other window shares. */
const SAVE_ID = randomId();

/** @param onProblems told when problems were found, to bring the first one into view */
export function useSettings(
  { server, drafts, data, renew }: Sidebar,
  onProblems: (state: settings.SettingsState) => void,
): SettingsWork {
  const [state, setState] = useState<settings.SettingsState | null>(null);
  const task = useTask();
  const to = (next: settings.SettingsState): void => {
    setState(next);
    keepDraft(drafts, next);
  };
  const look = (next: settings.SettingsState): void => {
    to(next);
    if (Object.keys(next.problems).length > 0) onProblems(next);
    focusForm(next);
  };
  const by = (step: (state: settings.SettingsState) => settings.SettingsState) => () =>
    state ? look(step(state)) : undefined;
  const open = async (): Promise<void> => {
    const fresh = settings.opened(await server.openSettings(), drafts.read(DRAFT));
    setState(fresh);
    if (fresh.step !== 'offer') drafts.clear(DRAFT);
    if (state) focusForm(fresh);
  };
  const save = async (): Promise<void> => {
    if (!state) return;
    const reply = await server.saveSettings(inputOf(state.is, sentAs(state)));
    if ('problems' in reply) return look(settings.refused(state, reply.problems));
    to(settings.savedAs(reply));
    renew(settings.withSettings(data, reply.form));
  };
  useEffect(() => void task.run(open), []);
  return {
    ...{ state, task, open, save },
    change: (part, field) => state && to(settings.changed(state, part, field)),
    takeUp: by(settings.tookUp),
    discard: by(settings.discarded),
    review: by(settings.reviewed),
    leaveReview: by((reviewed) => ({ ...reviewed, step: 'form' })),
  };
}

function sentAs({ form }: settings.SettingsState) {
  return { version: form.version, saveId: SAVE_ID };
}

function keepDraft(drafts: Drafts, state: settings.SettingsState): void {
  const { form, was, is } = state;
  if (settings.changesIn(state).length === 0) drafts.clear(DRAFT);
  else drafts.write(DRAFT, { version: form.version, was, is });
}

/**
 * Where the pressed button is gone, the focus goes to the part that is unfolded, else to the heading. What
 * has a heading of its own takes the focus by itself.
 */
function focusForm({ step, saved }: settings.SettingsState): void {
  if (step === 'form' && !saved) keepFocus('.fold-head[aria-expanded="true"]');
}
