// Everything for a meeting with one teacher: their Doc is read once, their answers stand beside it, and
// nothing of what is made of both is kept anywhere.
import { answerGap, rowGap } from '../../../core/meeting/brief-gaps';
import { briefSections } from '../../../core/meeting/brief';
import { proposeMeeting, type MeetingWishes } from '../../../core/meeting/next-meeting';
import { weekTimes, type WeekTime } from '../../../core/meeting/week-times';
import type { Question } from '../../../core/intake/question';
import { emailKey } from '../../../core/text/normalize';
import type { MeetingDesk } from '../../../shared/meeting-api';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { shownFormMap, shownQuestions } from '../answers/form-map';
import { today } from '../dates';
import { lookAtEducator, toDetail, type EducatorSeen } from '../educators/educator-view';
import { glance, type Glance } from '../glance';

/** @throws AddOnError as opening the educator does */
export function prepareMeeting(educatorId: unknown): MeetingDesk {
  return meetingDesk(glance(), educatorId);
}

/** The same, for a call that shows more than that. */
export function meetingDesk(from: Glance, educatorId: unknown): MeetingDesk {
  const seen = lookAtEducator(from, educatorId);
  const { session, record, doc } = seen;
  const { answers } = record;
  const detail = toDetail(record, session, doc);
  const questions = shownQuestions(session);
  const times = offeredTimes(seen, questions);
  const day = today();
  const kinds = doc?.seen?.read.kinds ?? {};
  const { name, email, docUrl, lastMet, nextMeeting } = detail;
  const wishes: MeetingWishes = {
    ...{ name, email, docUrl, answers, times, lastMet, nextMeeting },
    ...{ coachName: session.coach.name, today: day },
  };
  return {
    detail,
    brief: {
      sections: briefSections({ answers, questions, times, kinds, today: day }),
      missing: gaps(seen, detail).join(' '),
    },
    next: proposeMeeting(wishes),
    afterToday: proposeMeeting(afterToday(wishes)),
  };
}

/** A later date that they agreed on stays. */
function afterToday(wishes: MeetingWishes): MeetingWishes {
  const { nextMeeting, today: day } = wishes;
  return { ...wishes, lastMet: day, nextMeeting: nextMeeting > day ? nextMeeting : '' };
}

/** At times of day that stand in Settings or, until they are taken out there, in the Form. */
function offeredTimes(
  { session, record }: EducatorSeen,
  questions: readonly Question[],
): WeekTime[] {
  const { timeColumns } = session.programme.lists;
  const inForm = shownFormMap(session).items.find(({ key }) => key === 'times')?.columns?.now ?? [];
  const offered = new Set([...timeColumns, ...inForm].map(({ code }) => code));
  const question = questions.find(({ key }) => key === 'times');
  return weekTimes(record.answers, question, offered);
}

/** Nothing where a teacher has neither answers nor a Doc: then there is nothing to miss. */
function gaps(seen: EducatorSeen, detail: EducatorDetail): string[] {
  const { record, doc } = seen;
  const { name } = detail;
  const answered = record.submittedAt !== '';
  if (!answered && record.docId === '') return [];
  const answers = answerGap(name, record.answers, answered);
  const read = doc?.seen?.read;
  return [answers, read ? rowGap(name, read) : docGap(seen, detail)].filter(Boolean);
}

/** Why no row of the Doc was read. */
function docGap({ session, record, doc }: EducatorSeen, detail: EducatorDetail): string {
  if (record.docId === '') return '';
  const { coachName, doc: status } = detail;
  if (emailKey(record.coach) !== session.caller) {
    const who = coachName === '' ? 'No coach of this program' : `Only ${coachName}`;
    return `${who} can read the Doc, so no line here is from it.`;
  }
  const reason = 'reason' in status ? status.reason : '';
  return `${doc?.reading.failure || reason} No line here is from the Doc.`.trim();
}
