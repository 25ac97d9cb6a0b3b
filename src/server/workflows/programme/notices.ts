// What the sidebar tells whoever opens it: what is broken, what waits for the lead's word, what needs a
// look. Derived from the stored values; only the tab Problems is read, when something was reported.
import { AddOnError } from '../../../core/errors';
import { askedTexts, deletedQuestions } from '../../../core/answers/form-questions';
import type { Notice } from '../../../shared/sidebar-api';
import { shownFormMap } from '../answers/form-map';
import { has, healthNotices, WAITING } from './health';
import { ownHourlyNotice } from '../docs/own-hourly';
import { openSince } from './problems';
import { isLead, type Session } from '../session';

const NEEDS_A_LOOK =
  'Something needs a look. It is in the tab “Problems”. When it is settled, write “done” in its column “Status”.';

/** Whatever of it can be read, and what keeps the rest from being read. */
export interface Told<T> {
  readonly value: T;
  readonly notices: readonly Notice[];
}

/** The weightiest first. */
export function noticesOf(session: Session): Notice[] {
  const problems = orDamage(session, () => problemNotices(session), []);
  return [
    ...healthNotices(session),
    ...ownHourlyNotice(session),
    ...problems.notices,
    ...careNotices(session),
    ...problems.value,
  ];
}

/**
 * Something that is read from a tab; when that is damaged, what to show instead, and a notice that says
 * so unless the hourly run has told it already.
 */
export function orDamage<T>(session: Session, read: () => T, instead: T): Told<T> {
  try {
    return { value: read(), notices: [] };
  } catch (thrown) {
    if (!(thrown instanceof AddOnError) || thrown.code !== 'damaged') throw thrown;
    const isKnown = WAITING.some((code) => has(session, code));
    const action = isLead(session) ? 'repair' : '';
    return { value: instead, notices: isKnown ? [] : [problem(thrown.message, '', action)] };
  }
}

function problem(text: string, since: string, action: Notice['action'] = ''): Notice {
  return { kind: 'problem', text, since, action, educatorId: '' };
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
  return [problem(text, '', 'care')];
}

function counted(count: number, one: string, many: string): string {
  if (count === 0) return '';
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

/** The tab is read only when something was ever reported; it alone says what is still open. */
function problemNotices(session: Session): Notice[] {
  if (!session.stored['problemSince'] || !isLead(session)) return [];
  const since = openSince();
  return since === '' ? [] : [problem(NEEDS_A_LOOK, since)];
}
