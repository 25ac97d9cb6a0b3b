// The part of the contract between sidebar and server about meeting a teacher: when, what to know before,
// and what has been.
import type { Brief } from '../core/meeting/brief-section';
import type { NextMeeting } from '../core/meeting/next-meeting';
import type { EducatorDetail } from './sidebar-api';

export type { Brief, BriefLine, BriefSection } from '../core/meeting/brief-section';
export type { Due, MeetingTimes } from '../core/meeting/due';
export type { NextMeeting } from '../core/meeting/next-meeting';
export type { TimelineEntry } from '../core/meeting/timeline';

/** Everything for a meeting: read at once, so that preparing, logging and booking ask for nothing more. */
export interface MeetingDesk {
  detail: EducatorDetail;
  brief: Brief;
  next: NextMeeting;
  /** The same, for when a meeting of today has been logged. */
  afterToday: NextMeeting;
}
