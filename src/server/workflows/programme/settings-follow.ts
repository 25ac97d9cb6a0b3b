// What the lead answers anew in the set-up form reaches the tab Settings: the name, the school year and the
// coaches. What people typed there and the lead did not answer anew stays.
import { EMPTY_FORM_MAP } from '../../../core/answers/form-map';
import type { Programme } from '../../../core/programme/programme';
import { readHead, type SettingsHead } from '../../../core/programme/settings-head';
import { draftSteps } from '../../../core/programme/settings-steps';
import { settingsWish } from '../../../core/programme/settings-wish';
import type { Session } from '../session';
import type { SetUpSession, StepResult } from './set-up-step';
import { readSettingsTab } from './settings-tab';
import { takeSteps } from './settings-write';

/** Stored under this name: which parts the tab does not have yet. */
const ANSWERED = 'answeredAnew';

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
  return { [ANSWERED]: [...new Set([...answered(stored), ...fresh])].join(' ') };
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
  const source = { rows, programme, map: EMPTY_FORM_MAP };
  takeSteps(draftSteps(rows, settingsWish(source, { head }, {}, new Set()).groups));
  return { values: { [ANSWERED]: '' } };
}

function answered(stored: Session['stored']): string[] {
  return (stored[ANSWERED] ?? '').split(' ').filter((part) => part !== '');
}
