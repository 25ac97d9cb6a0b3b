// One educator as the sidebar shows them: the newest answers in words, and where the Doc stands.
import { docStatus } from '../../core/educator/doc-status';
import type { EducatorRecord } from '../../core/educator/record';
import { encodeSharingChoices } from '../../core/educator/sharing-choices';
import { EDUCATOR_STATES, nextStates } from '../../core/educator/states';
import { buildProfile } from '../../core/profile/profile';
import type { EducatorDetail } from '../../shared/sidebar-api';
import { choiceChange } from './choice-change';
import { openEducators, readEducator } from './educator-row';
import { toSummary, type SummaryKey } from './educators';
import { shownFormMap, shownQuestions } from './form-map';
import { outOfDate } from './out-of-date';
import { openSession, requireCoach, type CoachSession } from './session';

export function openEducator(educatorId: unknown): EducatorDetail {
  const session = requireCoach(openSession());
  return toDetail(readEducator(openEducators(), parseEducatorId(educatorId)).record, session);
}

export function toDetail(record: EducatorRecord, session: CoachSession): EducatorDetail {
  const { programme } = session;
  const map = shownFormMap(session);
  const questions = shownQuestions(session, map);
  const profile = buildProfile(record.answers, questions, map.own);
  const openToOthers = record.docSharedAt !== '' && record.docProblem !== '';
  return {
    ...toSummary(summaryCells(record), programme),
    ...profile,
    choiceChange: choiceChange(record, questions),
    remarks: openToOthers ? [...profile.remarks, `The Doc: ${record.docProblem}`] : profile.remarks,
    answeredOn: record.submittedAt,
    doc: docStatus(record, Date.now()),
    reading: { readAt: record.lastSync, failure: '', problems: [], pending: [], counts: [] },
    logForms: [],
    nextStates: nextStates(record),
  };
}

function summaryCells(record: EducatorRecord): Record<SummaryKey, string> {
  const { choices, state, ...texts } = record;
  return { ...texts, state: EDUCATOR_STATES[state], choices: encodeSharingChoices(choices) };
}

/** @throws AddOnError `bad-request` */
export function parseEducatorId(input: unknown): string {
  if (typeof input === 'string' && input !== '') return input;
  throw outOfDate();
}
