// What the sidebar tells whoever opens it: what is broken, what waits for the lead's word, what needs a
// look. Derived from the stored values; only the tab Problems is read, when something was reported.
import { askedTexts, deletedQuestions } from '../../core/answers/form-questions';
import type { Notice } from '../../shared/sidebar-api';
import { shownFormMap } from './form-map';
import { has, healthNotices, WAITING } from './health';
import { openSince } from './problems';
import { isLead, type Session } from './session';

const NEEDS_A_LOOK =
  'Something needs a look. It is in the tab “Problems”. When it is settled, write “done” in its column “Status”.';

/** The weightiest first. */
export function noticesOf(session: Session): Notice[] {
  return [...healthNotices(session), ...careNotices(session), ...problemNotices(session)];
}

/** For a roster that can't be read. The hourly run may not have noticed why. */
export function noticesWhenDamaged(session: Session, why: string): Notice[] {
  const known = healthNotices(session);
  if (WAITING.some((code) => has(session, code))) return known;
  const action = isLead(session) ? 'repair' : '';
  return [{ kind: 'problem', text: why, since: '', action, educatorId: '' }, ...known];
}

/** Changes of the Form that only a person can tell apart. No call. */
function careNotices(session: Session): Notice[] {
  if (!isLead(session)) return [];
  const map = shownFormMap(session);
  const waiting = [
    counted(askedTexts(map).length, 'text', 'texts'),
    counted(deletedQuestions(map).length, 'deleted question', 'deleted questions'),
  ].filter((part) => part !== '');
  if (waiting.length === 0) return [];
  const text =
    `The Form was changed, and only you can say what was meant: ${waiting.join(' and ')}. ` +
    'Every answer is kept meanwhile.';
  return [{ kind: 'problem', text, since: '', action: 'care', educatorId: '' }];
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** The tab is read only when something was ever reported; it alone says what is still open. */
function problemNotices(session: Session): Notice[] {
  if (!session.stored['problemSince'] || !isLead(session)) return [];
  const since = openSince();
  return since === ''
    ? []
    : [{ kind: 'problem', text: NEEDS_A_LOOK, since, action: '', educatorId: '' }];
}
