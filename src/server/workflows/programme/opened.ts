// What a view asks first, answered with the page that opens it: so opening it is one call.
import type { Place, ViewName } from '../../../shared/pages';
import type { Opened } from '../../../shared/sidebar-api';
import { logWithoutContent } from '../../google/log';
import { bulkPlan } from '../bulk/bulk';
import { showEducator } from '../educators/educator-view';
import { namesOf } from '../educators/list-teachers';
import type { Glance } from '../glance';
import { endPlan } from '../leaving/end-coaching';
import { handoverPlan } from '../leaving/handover';
import { removalPlan } from '../leaving/remove-educator';
import { likelyPlan } from '../mail/send-mail';
import { meetingDesk } from '../meeting/prepare-meeting';
import { requireCoach } from '../session';
import { careData } from './care';
import { settingsNow } from './settings';

type Opening = (from: Glance, educatorId: string) => Opened;

/** Views that ask for nothing stand in no line. */
const OPENINGS: Partial<Record<ViewName, Opening>> = {
  educator: (from, id) => ({ method: 'openEducator', args: [id], value: showEducator(from, id) }),
  brief: toMeeting,
  log: toMeeting,
  book: toMeeting,
  invite: ({ session }) => {
    const value = likelyPlan(requireCoach(session));
    return { method: 'planMail', args: [value.kind], value };
  },
  bulk: (from) => ({ method: 'planBulk', args: [], value: bulkPlan(from) }),
  handover: (from, id) => ({ method: 'planHandover', args: [id], value: handoverPlan(from, id) }),
  'end-coaching': (from, id) => ({ method: 'planEnd', args: [id], value: endPlan(from, id) }),
  care: ({ session }) => ({ method: 'openCare', args: [], value: careData(session) }),
  merge: toChoose,
  settings: ({ session }) => ({ method: 'openSettings', args: [], value: settingsNow(session) }),
  remove: (from, id) =>
    id === ''
      ? toChoose(from)
      : { method: 'planRemoval', args: [id], value: removalPlan(from.session, id) },
};

function toChoose({ session }: Glance): Opened {
  return { method: 'listNames', args: [], value: namesOf(session) };
}

function toMeeting(from: Glance, id: string): Opened {
  return { method: 'prepareMeeting', args: [id], value: meetingDesk(from, id) };
}

/**
 * Nothing where the view asks for nothing, and where that failed: then the view asks again itself, and shows
 * what is wrong with a way to try again.
 */
export function openingOf(from: Glance, { name, educatorId = '' }: Place): { opened?: Opened } {
  const opening = OPENINGS[name];
  if (!opening) return {};
  try {
    return { opened: opening(from, educatorId) };
  } catch (thrown) {
    logWithoutContent(`openPage ${name}`, thrown);
    return {};
  }
}
