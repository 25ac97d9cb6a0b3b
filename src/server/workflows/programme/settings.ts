// The settings of the programme as a form: what the tab Settings says, and saving what the lead made of it
// to the tab, to the Form and to what is remembered.
import { planLists, type ListsPlan } from '../../../core/programme/list-plan';
import type { Coach, Programme } from '../../../core/programme/programme';
import { changeSentences, stillCoaches } from '../../../core/programme/settings-changes';
import { settingsForm } from '../../../core/programme/settings-form';
import {
  checkSettings,
  parseSettings,
  type CheckedSettings,
  type SentSettings,
} from '../../../core/programme/settings-input';
import type { SettingsRow } from '../../../core/programme/settings-rows';
import { draftSteps, stateOf, type SettingsDraft } from '../../../core/programme/settings-steps';
import { settingsWish, type SettingsWish } from '../../../core/programme/settings-wish';
import { emailKey } from '../../../core/text/normalize';
import type { SettingsForm, SettingsProblem, SettingsSaved } from '../../../shared/settings-api';
import { underLock } from '../../google/lock';
import { storedFormMap } from '../answers/form-map';
import { openEducatorRows } from '../educators/educator-rows';
import { outOfDate } from '../out-of-date';
import { openSession, requireLead, type CoachSession, type Session } from '../session';
import { begunPushes } from './begun-push';
import { formStanding, push, type FormStanding } from './push-lists';
import { beginSave, savedBefore } from './settings-save';
import { readSettingsTab } from './settings-tab';
import { takeSteps } from './settings-write';

type Refusal = { problems: SettingsProblem[] };

/** The lead's. One read. @throws AddOnError `only-the-lead`, or `damaged` when the tab is */
export function openSettings(): SettingsForm {
  return settingsNow(openSession());
}

/** The same, for a call that shows more than the form. */
export function settingsNow(from: Session): SettingsForm {
  const session = requireLead(from);
  return formOf(session, readSettingsTab().rows, session.programme);
}

/**
 * All or nothing as far as problems go: while there is one, nothing is written. May die after any call
 * and be sent again.
 * @throws AddOnError `only-the-lead`, `bad-request` for what no page would send, or `busy` when somebody
 * changed the tab while it was being written
 */
export function saveSettings(input: unknown): SettingsSaved | Refusal {
  const sent = parseSettings(input);
  if (!sent) throw outOfDate();
  return underLock(() => save(requireLead(openSession()), sent));
}

function save(session: CoachSession, sent: SentSettings): SettingsSaved | Refusal {
  const { programme } = session;
  const standing = formStanding(session);
  const checked = checkSettings(sent, programme, standing.map);
  const kept = stillWithTeachers(session, sent);
  const draft = draftOf(session, standing, sent, checked);
  const problems = [...(draft?.inTheWay ?? [CHANGED_SINCE]), ...checked.problems, ...kept];
  if (!draft || problems.length > 0) return { problems };
  const coaches = sent.head.coaches.map(({ name, email }) => ({ name, email }));
  const plan = planLists(draft.rows, programme, standing.map, begunPushes(session));
  if (plan.problems.length > 0) {
    return { problems: plan.problems.map((message) => ({ field: '', message })) };
  }
  const wished: ListsPlan = { ...plan, programme: { ...plan.programme, coaches } };
  if (draft.steps.length > 0) {
    beginSave(session, sent, draft);
    takeSteps(draft);
  }
  const theirs = push(session, standing, readSettingsTab().table, wished);
  return {
    form: formOf(session, draft.rows, wished.programme),
    changes: [
      ...changeSentences(programme, wished.programme, plan.changes),
      ...theirs.map(staysAsItIs),
    ],
  };
}

function formOf(
  session: CoachSession,
  rows: readonly SettingsRow[],
  programme: Programme,
): SettingsForm {
  return settingsForm(rows, programme, storedFormMap(session), begunPushes(session));
}

const CHANGED_SINCE: SettingsProblem = {
  field: '',
  message:
    'The tab Settings was changed since you opened this form. Nothing was saved, and what you typed is ' +
    'still here. Open Settings again to see what the tab says now.',
};

type Draft = SettingsDraft & Pick<SettingsWish, 'added' | 'inTheWay'>;

/** What it takes to make the tab so; undefined when it was changed since the form was opened. */
function draftOf(
  { programme, stored }: CoachSession,
  { map }: FormStanding,
  sent: SentSettings,
  { lists }: CheckedSettings,
): Draft | undefined {
  const { rows } = readSettingsTab();
  const before = savedBefore(stored, sent, stateOf(rows));
  if (!before) return undefined;
  const wish = settingsWish({ rows, programme, map }, sent, lists, new Set(before.added));
  if (wish.isLost && !before.isBegun) return undefined;
  const { steps, states, rows: wished } = draftSteps(rows, wish.groups);
  const { added, inTheWay } = wish;
  return { steps, states, rows: wished, added, inTheWay };
}

/** Coaches who would leave the list and still have teachers. One read when somebody would leave. */
function stillWithTeachers({ programme }: CoachSession, { head }: SentSettings): SettingsProblem[] {
  const stays = new Set(head.coaches.map(({ email }) => email));
  const leave = programme.coaches.filter(
    ({ email }) => !stays.has(emailKey(email)) && emailKey(email) !== emailKey(programme.leadEmail),
  );
  if (leave.length === 0) return [];
  const rows = openEducatorRows().rows.filter(({ record }) => record.state !== 'ended');
  const teachersOf = ({ email }: Coach): number =>
    rows.filter(({ record }) => emailKey(record.coach) === emailKey(email)).length;
  return leave
    .map((coach) => ({ coach, teachers: teachersOf(coach) }))
    .filter(({ teachers }) => teachers > 0)
    .map(({ coach, teachers }) => ({ field: 'coaches', message: stillCoaches(coach, teachers) }));
}

function staysAsItIs(name: string): string {
  return `The Form’s ${name} was changed by hand and stays as it is. Please see that what it says is still true.`;
}
