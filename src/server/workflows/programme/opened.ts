// What a view asks first, answered with the page that opens it: so opening it is one call.
import type { Place, ViewName } from '../../../shared/pages';
import type { Opened } from '../../../shared/sidebar-api';
import { logWithoutContent } from '../../google/log';
import { bulkPlan } from '../bulk/bulk';
import { showEducator } from '../educators/educator-view';
import type { Glance } from '../glance';
import { endPlan } from '../leaving/end-coaching';
import { handoverPlan } from '../leaving/handover';
import { planRemoval } from '../leaving/remove-educator';
import { meetingDesk } from '../meeting/prepare-meeting';
import { openCare } from './care';
import { openSettings } from './settings';

type Opening = (from: Glance, educatorId: string | undefined) => Opened;

/** Views that ask for nothing stand in no line. */
const OPENINGS: Partial<Record<ViewName, Opening>> = {
  educator: (from, id) => ({ method: 'openEducator', value: showEducator(from, id) }),
  brief: toMeeting,
  log: toMeeting,
  book: toMeeting,
  bulk: (from) => ({ method: 'planBulk', value: bulkPlan(from) }),
  handover: (from, id) => ({ method: 'planHandover', value: handoverPlan(from, id) }),
  'end-coaching': (from, id) => ({ method: 'planEnd', value: endPlan(from, id) }),
  care: () => ({ method: 'openCare', value: openCare() }),
  settings: () => ({ method: 'openSettings', value: openSettings() }),
  remove: (_, id) => ({ method: 'planRemoval', value: planRemoval(id) }),
};

function toMeeting(from: Glance, educatorId: string | undefined): Opened {
  return { method: 'prepareMeeting', value: meetingDesk(from, educatorId) };
}

/**
 * Nothing where the view asks for nothing, and where that failed: then the view asks again itself, and shows
 * what is wrong with a way to try again.
 */
export function openingOf(from: Glance, { name, educatorId }: Place): { opened?: Opened } {
  const opening = OPENINGS[name];
  if (!opening) return {};
  try {
    return { opened: opening(from, educatorId) };
  } catch (thrown) {
    logWithoutContent(`openPage ${name}`, thrown);
    return {};
  }
}
