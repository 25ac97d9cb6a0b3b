// What the sidebar tells a coach about their Docs: those that are not as they were, and those that others can
// open as long as nobody has settled it in the tab Problems.
import { namesOthers } from '../../../core/educator/doc-check';
import {
  callsForSomebody,
  docProblemText,
  isTrouble,
  troubleReason,
} from '../../../core/educator/doc-trouble';
import type { EducatorRecord } from '../../../core/educator/record';
import type { Notice } from '../../../shared/sidebar-api';
import { underLock } from '../../google/lock';
import { openAbout, reportProblems, type NewProblem } from '../programme/problems';
import type { Session } from '../session';

type DocRow = Pick<
  EducatorRecord,
  'educatorId' | 'name' | 'email' | 'docId' | 'docProblem' | 'state'
>;

/** Where the daily check tells what it finds. */
export const DOC_PROBLEMS = 'Coaching Doc';

interface Found {
  readonly record: Pick<EducatorRecord, 'educatorId' | 'name' | 'email'>;
  /** As it is to stand in the row. */
  readonly docProblem: string;
}

export function toProblem({ record, docProblem }: Found): NewProblem {
  return {
    where: DOC_PROBLEMS,
    problem: docProblemText(record, docProblem),
    educatorId: record.educatorId,
    responseId: '',
  };
}

/**
 * Tells of Docs that were just shared and are open to others, too: the daily check takes what a row says for
 * told. No call where there are none. To be called before the row says it.
 */
export function reportOthers(session: Session, found: readonly Found[]): void {
  const open = found.filter(({ docProblem }) => namesOthers(docProblem));
  if (open.length > 0) underLock(() => reportProblems(session, open.map(toProblem)));
}

/** More of them are counted in one line. */
const MOST_NOTICES = 3;

/** No call unless other people were found in a Doc; then one. */
export function docNotices(rows: readonly DocRow[]): Notice[] {
  const withDoc = rows.filter(
    ({ docId, docProblem, state }) => docId !== '' && callsForSomebody(docProblem, state),
  );
  const shared = withDoc.filter(({ docProblem }) => namesOthers(docProblem));
  const open = shared.length > 0 ? openAbout(DOC_PROBLEMS) : new Set<string>();
  const told = [
    ...withDoc.filter(({ docProblem }) => isTrouble(docProblem)),
    ...shared.filter(({ educatorId }) => open.has(educatorId)),
  ];
  const rest = told.length - MOST_NOTICES;
  const shown = rest > 0 ? told.slice(0, MOST_NOTICES - 1) : told;
  return [...shown.map(toNotice), ...(rest > 0 ? [more(told.length - shown.length)] : [])];
}

function toNotice({ educatorId, name, email, docProblem }: DocRow): Notice {
  const who = `${name || email}. `;
  const text = isTrouble(docProblem)
    ? troubleReason(docProblem)
    : `The coaching Doc. ${docProblem}. When that is settled, write “done” in the tab “Problems”.`;
  const kind = docProblem === 'not-granted' ? 'info' : 'problem';
  return { kind, text: who + text, since: '', action: 'educator', educatorId };
}

function more(count: number): Notice {
  const text = `${count} more Docs are not as they were. Open each teacher to see what is the matter.`;
  return { kind: 'problem', text, since: '', action: '', educatorId: '' };
}
