// The one thing to do next, for the one blue button of home. Pure.
import type { Place } from '../../shared/pages';
import type { EducatorSummary, SidebarData } from '../../shared/sidebar-api';
import { count } from '../words';
import { sameEmail } from './email';
import { MARKS, sorted } from './marks';

export interface NextStep {
  /** Of the button. */
  label: string;
  place: Place;
  /** Why this comes next; goes on after the name. */
  why: string;
  /** Whom it is about; absent when it is about several. */
  name?: string;
}

/** Null when nothing waits. */
export function nextStep(data: SidebarData): NextStep | null {
  const { educators } = data;
  const [meet, waits] = MARKS.map(({ fits, sort }) => sorted(educators.filter(fits), sort)[0]);
  const silent = educators.every(({ state }) => state === 'invited');
  if (educators.length === 0) {
    const why =
      'No teachers yet. Paste your list or type the first names, then send everyone the form.';
    return { label: 'Add teachers', place: { name: 'add-teachers' }, why };
  }
  return (
    (silent && invite(data)) ||
    (meet && forMeeting(meet)) ||
    docsStep(data) ||
    (waits && forMeeting(waits)) ||
    invite(data)
  );
}

/** For own teachers who answered and have no Doc; null when there are none. */
export function docsStep({ educators, caller }: SidebarData): NextStep | null {
  const ready = educators.filter(
    ({ state, docUrl, coach }) => state === 'answered' && !docUrl && sameEmail(coach, caller.email),
  );
  const ids = ready.map(({ educatorId }) => educatorId);
  const [educatorId] = ids;
  if (!educatorId) return null;
  if (ids.length > 1) {
    const place: Place = { name: 'bulk', educatorIds: ids };
    return {
      label: 'Start coaching with them',
      place,
      why: `${ids.length} teachers answered and have no coaching Doc yet.`,
    };
  }
  const place: Place = { name: 'educator', educatorId };
  const name = ready[0]?.name ?? '';
  return { label: 'See the answers', place, why: ' answered and has no coaching Doc yet.', name };
}

function invite({ educators, programme }: SidebarData): NextStep | null {
  const n = educators.filter(({ state, invitedOn }) => state === 'invited' && !invitedOn).length;
  const why = `${count(n, 'teacher has', 'teachers have')} not been invited to fill in the form yet.`;
  return n && programme?.formUrl
    ? { label: 'Invite your teachers', place: { name: 'invite' }, why }
    : null;
}

/** A day that was planned and has passed is to be logged. */
function forMeeting({ educatorId, name, due, dueText, nextMeeting }: EducatorSummary): NextStep {
  const passed = due !== 'today' && nextMeeting !== '';
  const place: Place = {
    name: passed ? 'log' : 'brief',
    educatorId,
    ...(passed && { kind: 'meeting' }),
  };
  return {
    label: passed ? 'Log the meeting' : 'Prepare the meeting',
    place,
    why: `: ${dueText}.`,
    name,
  };
}
