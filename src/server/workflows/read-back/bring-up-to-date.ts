// Keeps a Doc true to what is known elsewhere: its header block, as long as nobody has touched it, and
// what the teacher answered differently since.
import type { DocRequest } from '../../../core/doc/doc-request';
import { changedAnswers } from '../../../core/doc/append/changed-answers';
import { newAnswers } from '../../../core/doc/append/new-answers';
import { updateHeader } from '../../../core/doc/append/update-header';
import { parseDocMemory, type DocMemory } from '../../../core/doc/read/doc-memory';
import type { DocModel } from '../../../core/doc/read/doc-model';
import type { EducatorRecord } from '../../../core/educator/record';
import { writeDoc } from '../../google/coaching-docs';
import { dateInWords } from '../dates';
import { aboutPhrases, docHeader } from '../docs/doc-content';
import { shownQuestions } from '../answers/form-map';
import type { CoachSession } from '../session';
import { shownAnswers } from '../answers/shown-answers';

/**
 * Writes it, unless somebody wrote meanwhile: then it is for the next time. One write where something is new;
 * one read more when the teacher answered since.
 * @param record of an own educator whose Doc is shared
 * @param model of that Doc, read a moment ago
 * @returns what to remember; null when nothing is new or nothing was written
 */
export function bringUpToDate(
  session: CoachSession,
  record: EducatorRecord,
  model: DocModel,
): Partial<DocMemory> | null {
  const before = parseDocMemory(record.docMemory);
  const top = updateHeader(model, docHeader(record, session), before.header);
  const isAnsweredAgain = record.answersHash !== '' && record.answersHash !== before.answers;
  const atEnd = isAnsweredAgain ? answersBlock(session, record, model, before.answers) : [];
  const answers = isAnsweredAgain ? record.answersHash : before.answers;
  // Below everything that people wrote first: what is above has not moved then.
  const requests = [...atEnd, ...top.requests];
  const isNew = top.header !== before.header || answers !== before.answers;
  const isWritten = requests.length === 0 || writeDoc(record.docId, requests, model, 'unchanged');
  return isNew && isWritten ? { header: top.header, answers } : null;
}

/** None when nothing changed of what the Doc holds, and when nobody can tell what did. */
function answersBlock(
  session: CoachSession,
  record: EducatorRecord,
  model: DocModel,
  shownHash: string,
): DocRequest[] {
  const before = shownAnswers(record, shownHash);
  if (before === undefined) return [];
  const questions = shownQuestions(session);
  const changed = changedAnswers(
    aboutPhrases(before, questions),
    aboutPhrases(record.answers, questions),
  );
  return newAnswers(model, changed, {
    hash: record.answersHash,
    date: dateInWords(record.submittedAt),
  });
}
