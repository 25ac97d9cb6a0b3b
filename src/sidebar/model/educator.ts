// How one educator stands: with the caller, and with their meetings. Pure.
import type { EducatorSummary, SidebarData } from '../../shared/sidebar-api';
import { dayInWords } from '../words';
import { sameEmail } from './email';

/** The name of the listed coach who has them, if it is not the caller; else ''. */
export function otherCoach({ coach, coachName }: EducatorSummary, data: SidebarData): string {
  const isListed = data.programme?.coaches.some(({ email }) => sameEmail(email, coach)) ?? false;
  return isListed && !sameEmail(coach, data.caller.email) ? coachName || coach : '';
}

/** Such as `Next meeting Nov 24` or `It has been 5 weeks`; '' when there is nothing to say. */
export function meetingText({ dueText, nextMeeting }: EducatorSummary): string {
  return dueText || (nextMeeting && `Next meeting ${dayInWords(nextMeeting)}`);
}
