// What the lead answers anew in the set-up form reaches the tab Settings: the name, the school year and the
// coaches. What people typed there and the lead did not answer anew stays.
import { EMPTY_FORM_MAP } from '../../../core/answers/form-map';
import { findCoach, type Programme } from '../../../core/programme/programme';
import { readHead, type SettingsHead } from '../../../core/programme/settings-head';
import { draftSteps } from '../../../core/programme/settings-steps';
import { settingsWish } from '../../../core/programme/settings-wish';
import { emailKey } from '../../../core/text/normalize';
import type { Session } from '../session';
import type { SetUpSession, StepResult } from './set-up-step';
import { readSettingsTab } from './settings-tab';
import { takeSteps } from './settings-write';

/** Stored under this name: which parts the tab does not have yet, and whose rows are to go. */
const ANSWERED = 'answeredAnew';
const GONE = 'gone:';

type Part = 'programme' | 'schoolYear' | 'coaches';

/** What is stored with new answers. @param session as it was before them */
export function answeredAnew(
  { programme: before, stored }: Session,
  after: Programme,
): Record<string, string> {
  if (!before) return {};
  const parts: Record<Part, boolean> = {
    programme: before.name !== after.name,
    schoolYear: before.schoolYear !== after.schoolYear,
    coaches: JSON.stringify(before.coaches) !== JSON.stringify(after.coaches),
  };
  const fresh = Object.entries(parts).flatMap(([part, isNew]) => (isNew ? [part] : []));
  const gone = before.coaches.filter(({ email }) => !findCoach(after, email));
  const left = gone.map(({ email }) => GONE + emailKey(email));
  return { [ANSWERED]: [...new Set([...answered(stored), ...fresh, ...left])].join(' ') };
}

/** Safe to repeat until its result is stored. */
export function followAnswers({ programme, stored }: SetUpSession): StepResult {
  const parts = answered(stored);
  if (parts.length === 0) return {};
  const { rows } = readSettingsTab();
  const inTab = readHead(rows, programme);
  const head: SettingsHead = {
    ...inTab,
    ...(parts.includes('programme') && { programme: programme.name }),
    ...(parts.includes('schoolYear') && { schoolYear: programme.schoolYear }),
    ...(parts.includes('coaches') && {
      coaches: programme.coaches.map((coach, row) => ({ ...coach, row })),
    }),
  };
  const gone = parts.filter((part) => part.startsWith(GONE));
  const left = gone.map((part) => ({ name: '', email: part.slice(GONE.length) }));
  const before = { ...programme, coaches: [...programme.coaches, ...left] };
  const source = { rows, programme: before, map: EMPTY_FORM_MAP };
  takeSteps(draftSteps(rows, settingsWish(source, { head }, {}, new Set()).groups));
  return { values: { [ANSWERED]: '' } };
}

function answered(stored: Session['stored']): string[] {
  return (stored[ANSWERED] ?? '').split(' ').filter((part) => part !== '');
}
