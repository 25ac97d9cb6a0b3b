// What is remembered of a save while it is under way, so that the same page, sending again after it was cut
// short, is known to go on and is not taken for somebody else's change of the tab; nor another window for it.
import * as v from 'valibot';
import type { SentSettings } from '../../../core/programme/settings-input';
import type { SettingsDraft } from '../../../core/programme/settings-steps';
import type { Stored } from '../../google/stored';
import { remember, type CoachSession } from '../session';

const SAVE = 'settingsSave';

const Save = v.object({
  version: v.string(),
  saveId: v.string(),
  /** Of the tab: before it, between its writes, and after it. */
  states: v.array(v.string()),
  /** Rows that were added, by name. */
  added: v.array(v.string()),
});

/** What tells one opened form from all others. */
type OpenedForm = Pick<SentSettings, 'version' | 'saveId'>;

export function beginSave(
  session: CoachSession,
  { version, saveId }: OpenedForm,
  { states, added }: SettingsDraft & { readonly added: readonly string[] },
): void {
  const save = { version, saveId, states: [...states], added: [...added] };
  const before = saveOf(session.stored, { version, saveId });
  const all = before ? { ...save, states: [...new Set([...before.states, ...states])] } : save;
  remember(session, { [SAVE]: JSON.stringify(all) });
}

interface SavedBefore {
  /** Whether this form was being saved already. */
  readonly isBegun: boolean;
  readonly added: readonly string[];
}

/** Undefined when the tab was changed by somebody else since the form was opened. */
export function savedBefore(
  stored: Stored,
  form: OpenedForm,
  state: string,
): SavedBefore | undefined {
  const save = saveOf(stored, form);
  if (save?.states.includes(state)) return { isBegun: true, added: save.added };
  return state === form.version ? { isBegun: false, added: [] } : undefined;
}

/** Null when none of this form is known; what can't be read is none. */
function saveOf(
  stored: Stored,
  { version, saveId }: OpenedForm,
): v.InferOutput<typeof Save> | null {
  try {
    const save = v.parse(Save, JSON.parse(stored[SAVE] ?? 'null'));
    return save.version === version && save.saveId === saveId ? save : null;
  } catch {
    return null;
  }
}
