// What goes into a new coaching Doc: the teacher's own words, put in place.
import { NOT_SAID, type Answers } from '../../../core/answers/answers';
import type { AboutPhrases, CoachingDocInput } from '../../../core/doc/coaching-doc-input';
import { buildCoachingDoc, kindsInDoc } from '../../../core/doc/coaching-doc';
import type { SharedHeader } from '../../../core/doc/append/update-header';
import { docFileName, headerBlockText, type HeaderInput } from '../../../core/doc/header-block';
import { buildDocRequests } from '../../../core/doc/requests';
import type { EducatorRecord } from '../../../core/educator/record';
import type { Question } from '../../../core/intake/question';
import { docPhrases, highlightNever, rhythmOf } from '../../../core/profile/phrases';
import { chosenSections } from '../../../core/programme/lists';
import { evaluationLine, type Coach, type Programme } from '../../../core/programme/programme';
import type { RecordKindKey } from '../../../core/records/record-kinds';
import { shownQuestions } from '../answers/form-map';
import type { CoachSession } from '../session';

/** The name the teacher asked to be called by; before they answered, the one in the list. */
function nameOf({ answers, name }: EducatorRecord): string {
  return answers?.name ?? name;
}

export function docName(record: EducatorRecord, coach: Coach, programme: Programme): string {
  return docFileName(nameOf(record), coach.name, programme.schoolYear);
}

/** A Doc to be made, and what to remember of it: what it will hold before anybody has written in it. */
export interface NewDoc {
  /** One batch for the Docs API. */
  readonly requests: readonly object[];
  /** The text of its header block. */
  readonly header: string;
  /** Kinds of records whose tables it has. */
  readonly kinds: readonly RecordKindKey[];
}

export function newDoc(record: EducatorRecord, session: CoachSession): NewDoc {
  const input = docInput(record, session);
  return {
    requests: buildDocRequests(buildCoachingDoc(input)),
    header: headerBlockText(input),
    kinds: kindsInDoc(input),
  };
}

/** What the Doc's title block says of this teacher and coach now. */
export function docHeader(record: EducatorRecord, session: CoachSession): HeaderInput {
  return {
    ...sharedHeader(session),
    name: nameOf(record),
    rhythm: rhythmOf(record.answers),
  };
}

/** What the title blocks of all of the coach's Docs say. */
export function sharedHeader({ coach, programme }: CoachSession): SharedHeader {
  return {
    coach: coach.name,
    programme: programme.name,
    schoolYear: programme.schoolYear,
    evaluationLine: evaluationLine(programme),
  };
}

function docInput(record: EducatorRecord, session: CoachSession): CoachingDocInput {
  const { lists } = session.programme;
  return {
    ...docHeader(record, session),
    phrases: aboutPhrases(record.answers, shownQuestions(session)),
    highlightNever: highlightNever(record.answers),
    sections: chosenSections(lists),
    staffGoals: staffGoalsOf(session),
  };
}

/** Short names, as they stand in the Docs. */
export function staffGoalsOf({ programme }: CoachSession): string[] {
  return programme.lists.staffGoals.map(({ short }) => short);
}

/** Answers in the words that the Doc has for them. */
export function aboutPhrases(
  answers: Answers | null,
  questions: readonly Question[],
): AboutPhrases {
  const { need, goal, ...phrases } = docPhrases(answers, questions);
  const said = [need, goal].filter((phrase) => phrase !== NOT_SAID);
  return { ...phrases, growth: said.join('\n') };
}
