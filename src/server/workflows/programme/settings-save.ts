// What is remembered of a save while it is under way, so that the same form, sent again after it was cut
// short, is known to go on and is not taken for somebody else's change of the tab.
import * as v from 'valibot';
import type { SettingsDraft } from '../../../core/programme/settings-steps';
import type { Stored } from '../../google/stored';
import { remember, type CoachSession } from '../session';

const SAVE = 'settingsSave';

const Save = v.object({
  version: v.string(),
  /** Of the tab: before it, between its writes, and after it. */
  states: v.array(v.string()),
  /** Rows that were added, by name. */
  added: v.array(v.string()),
});

/** @param version of the form that is saved */
export function beginSave(
  session: CoachSession,
  version: string,
  { states, added }: SettingsDraft & { readonly added: readonly string[] },
): void {
  const save = { version, states: [...states], added: [...added] };
  const before = readSave(session.stored);
  const all =
    before?.version === version
      ? { ...save, states: [...new Set([...before.states, ...states])] }
      : save;
  remember(session, { [SAVE]: JSON.stringify(all) });
}

export interface SavedBefore {
  /** Whether this form was being saved already. */
  readonly isBegun: boolean;
  readonly added: readonly string[];
}

/** Undefined when the tab was changed by somebody else since the form was opened. */
export function savedBefore(
  stored: Stored,
  version: string,
  state: string,
): SavedBefore | undefined {
  const save = readSave(stored);
  if (save?.version === version && save.states.includes(state)) {
    return { isBegun: true, added: save.added };
  }
  return state === version ? { isBegun: false, added: [] } : undefined;
}

/** Null when none is known; what can't be read is none. */
function readSave(stored: Stored): v.InferOutput<typeof Save> | null {
  try {
    return v.parse(Save, JSON.parse(stored[SAVE] ?? 'null'));
  } catch {
    return null;
  }
}
