// What goes into a new coaching Doc: the teacher's own words, put in place.
import { NOT_SAID } from '../../core/answers/answers';
import type { AboutPhrases } from '../../core/doc/coaching-doc-input';
import { buildCoachingDoc } from '../../core/doc/coaching-doc';
import { docFileName } from '../../core/doc/header-block';
import { buildDocRequests } from '../../core/doc/requests';
import type { EducatorRecord } from '../../core/educator/record';
import type { Question } from '../../core/intake/question';
import { docPhrases, highlightNever, rhythmPhrase } from '../../core/profile/phrases';
import { evaluationLine, type Coach, type Programme } from '../../core/programme/programme';
import { shownQuestions } from './form-map';
import type { CoachSession } from './session';

/** The name the teacher asked to be called by; before they answered, the one in the list. */
function nameOf({ answers, name }: EducatorRecord): string {
  return answers?.name ?? name;
}

export function docName(record: EducatorRecord, coach: Coach, programme: Programme): string {
  return docFileName(nameOf(record), coach.name, programme.schoolYear);
}

export function docRequests(record: EducatorRecord, session: CoachSession): readonly object[] {
  const { coach, programme } = session;
  const { answers } = record;
  const blocks = buildCoachingDoc({
    name: nameOf(record),
    coach: coach.name,
    programme: programme.name,
    schoolYear: programme.schoolYear,
    rhythm: rhythmPhrase(answers),
    evaluationLine: evaluationLine(programme),
    phrases: aboutPhrases(record, shownQuestions(session)),
    highlightNever: highlightNever(answers),
    staffGoals: programme.lists.staffGoals.map(({ short }) => short),
  });
  return buildDocRequests(blocks);
}

function aboutPhrases({ answers }: EducatorRecord, questions: readonly Question[]): AboutPhrases {
  const { need, goal, ...phrases } = docPhrases(answers, questions);
  const said = [need, goal].filter((phrase) => phrase !== NOT_SAID);
  return { ...phrases, growth: said.join('\n') };
}
