// The one path for answers, whether an event brought them or a scan found them: a dated copy into the
// history, the newest version into the educator's row, what a person must decide into Problems.
import type { IntakeResponse, RawResponse } from '../../../core/answers/answers';
import { askedQuestions } from '../../../core/answers/asked-questions';
import { encodeFormMap, type FormMap } from '../../../core/answers/form-map';
import type { ItemNow } from '../../../core/answers/item-now';
import { reconcileSome } from '../../../core/answers/reconcile';
import { responseReader, type ReadResponse } from '../../../core/answers/read-response';
import { answerColumn, ownColumn } from '../../../core/educator/columns';
import { EducatorIndex, newsIn } from '../../../core/educator/match';
import {
  answerCells,
  educatorToCells,
  newEducator,
  parseEducator,
  withResponse,
  withSecondReading,
  type EducatorRecord,
} from '../../../core/educator/record';
import { withAnswers } from '../../../core/educator/sharing-choices';
import type { Question, QuestionKey } from '../../../core/intake/question';
import { tryUnderLock } from '../../google/lock';
import type { TableRow } from '../../google/table';
import { rememberDue } from '../read-back/docs-due';
import { EDUCATOR_KEYS, openEducators } from '../educators/educator-row';
import { shownFormMap, shownQuestions, storedFormMap } from './form-map';
import { History } from './history';
import { reportProblems, type NewProblem } from '../programme/problems';
import { removedResponses } from '../leaving/removals';
import { openSession, remember, type CoachSession, type Session } from '../session';
import { StoredAnswers } from './stored-answers';

/** Somebody else edited a teacher's response. */
const ADDRESS_CHANGED =
  'This response now carries another e-mail address. The row still shows the answers from before; the ' +
  'newest ones are in the tab "Answers". Ask the teacher which are right. If the newest are, put the ' +
  'new address into the teacher’s row; within a day the row shows them.';

/** What decides whose a response is and whether it is news; they stand side by side in the tab. */
const IDENTITY_KEYS = [
  'state',
  'email',
  'educatorId',
  'submittedAt',
  'responseId',
  'aliases',
  'choices',
  'firstNeed',
  'rhythm',
  'answersHash',
];

/** Read along: whose Doc is to show newer answers. */
const DOC_KEYS = ['docId', 'coach'];

/** Cells that a response changes beside the readable answers; the same run of columns as those. */
const RESPONSE_KEYS = [...IDENTITY_KEYS, 'answersJson'];

/** Written last: as long as it shows the older time, the newer answers are recorded again. */
const COMMITTED = 'submittedAt';

/** One response, as the submit trigger hands it over. When the lock is busy, the hourly scan finds it. */
export function recordSubmission(raw: RawResponse): void {
  tryUnderLock(() => recordResponses(openSession(), [raw]));
}

/**
 * Any number of responses, new or known, in any order. Runs under the lock. Recording the same version
 * again changes nothing; nobody who was removed comes back.
 */
export function recordResponses(session: Session, sent: readonly RawResponse[]): void {
  const removed = removedResponses(session);
  const raws = sent.filter(({ responseId }) => !removed.has(responseId));
  if (!session.programme || raws.length === 0) return;
  const before = storedFormMap(session);
  const map = reconcileSome(before, itemsIn(raws));
  const read = responseReader(map);
  const recorder = new Recorder(askedQuestions(session.programme, map), map);
  const oldestFirst = [...raws].sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
  for (const raw of oldestFirst) recorder.record(read(raw));
  recorder.write(session);
  if (map !== before) remember(session, { formMap: encodeFormMap(map) });
}

/** Versions that the history has already, into the rows they belong to. Runs under the lock. */
export function recordFromHistory(
  session: CoachSession,
  responses: readonly IntakeResponse[],
): void {
  const map = shownFormMap(session);
  const recorder = new Recorder(shownQuestions(session, map), map);
  const oldestFirst = [...responses].sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
  for (const response of oldestFirst) recorder.record({ response, unread: [] });
  recorder.writeRows();
}

/** The questions as they stood when these answers were read. */
function itemsIn(raws: readonly RawResponse[]): ItemNow[] {
  const items = raws.flatMap(({ answers }) => answers.flatMap(({ item }) => item ?? []));
  return [...new Set(items)];
}

/** Decides in memory, response by response, and writes each changed row once at the end. */
class Recorder {
  private readonly problems: NewProblem[] = [];
  private readonly educators = openEducators();
  private readonly answers = new StoredAnswers(this.educators);
  private readonly history = new History();
  /** By educator ID, as they stood; somebody new has none yet. */
  private readonly rows = new Map<string, TableRow<string>>();
  private readonly index: EducatorIndex;
  /** Educator ID to the newest record, for those that changed. */
  private readonly changed = new Map<string, EducatorRecord>();
  /** Questions that are in the Form no more: answers that come now say nothing of them. */
  private readonly gone: ReadonlySet<QuestionKey>;

  constructor(
    private readonly questions: readonly Question[],
    private readonly map: FormMap,
  ) {
    this.gone = new Set(map.items.filter(({ gone }) => gone).map(({ key }) => key));
    this.index = new EducatorIndex(
      this.educators.readColumns([...DOC_KEYS, ...IDENTITY_KEYS]).flatMap((row) => {
        const { cells } = row;
        const record = parseEducator(cells);
        // A row typed by hand gets its ID now. Of a copied row the upper one counts: writing to either
        // for the sake of the other would mix two people up.
        const educatorId = record.educatorId || Utilities.getUuid();
        if (this.rows.has(educatorId)) return [];
        this.rows.set(educatorId, row);
        return { ...record, educatorId, answersHash: cells['answersHash'] ?? '' };
      }),
    );
  }

  record({ response, unread }: ReadResponse): void {
    const match = this.index.match(response);
    if (match.kind === 'address-changed') return this.keepAside(response, match.record.educatorId);
    const known = match.record && (this.changed.get(match.record.educatorId) ?? match.record);
    const after = this.afterwards(response, known);
    if (!after) return this.keepVersion({ response, unread }, known);
    this.changed.set(after.educatorId, after);
    this.index.add(after);
    // The history has it where somebody's row was lost, or what is stored in it was damaged.
    const mayBeThere = !known || isOf(known, response);
    if (mayBeThere && !this.history.lacks(response)) return;
    this.history.add(response, after.educatorId, this.questions);
    this.reportUnread({ response, unread }, after.educatorId);
  }

  /** Undefined when the row stays as it is. */
  private afterwards(
    response: IntakeResponse,
    known: EducatorRecord | undefined,
  ): EducatorRecord | undefined {
    const news = known ? newsIn(known, response) : 'newer';
    if (news === 'newer') {
      const before = known ? this.asItStood(known) : this.somebodyNew(response);
      return before && withResponse(before, response, this.questions, this.gone);
    }
    if (!known || (news === 'known' && !isOf(known, response))) return undefined;
    const before = this.withStoredAnswers(known);
    // What reads as before is taken in again only where somebody damaged what was stored.
    if (!before || (news === 'known' && before.answers !== null)) return undefined;
    return withSecondReading(before, response) ?? undefined;
  }

  /**
   * With what newer answers don't say: answers to questions that are gone, and the choices that stand
   * where an earlier version wrote the row without them.
   */
  private asItStood(known: EducatorRecord): EducatorRecord | undefined {
    const isComplete = known.choices !== null && this.gone.size === 0;
    if (isComplete || known.submittedAt === '') return known;
    const before = this.withStoredAnswers(known);
    if (!before?.answers || before.choices) return before;
    return { ...before, choices: withAnswers(null, before.answers, before.submittedAt) };
  }

  /** Undefined for rows that somebody is sorting right now: they are for the next run. */
  private withStoredAnswers(known: EducatorRecord): EducatorRecord | undefined {
    const standing = this.rows.get(known.educatorId);
    if (!standing || this.changed.has(known.educatorId)) return known;
    const answers = this.answers.of(standing.row, known.responseId);
    return answers === undefined ? undefined : { ...known, answers };
  }

  /**
   * The history last: when it is missing after a crash, the next delivery of this version adds it, and
   * tells the problems again that may have been lost.
   */
  write(session: Session): void {
    // First: a Doc that is read for nothing does no harm.
    rememberDue(session, [...this.changed.values()]);
    this.writeRows();
    reportProblems(session, this.problems);
    this.history.write();
  }

  writeRows(): void {
    const fresh: Record<string, string>[] = [];
    const shown = this.questions.filter(({ key }) => EDUCATOR_KEYS.includes(answerColumn(key)));
    // A column that is not there yet is made and filled by the hourly run.
    const own = this.map.own.filter(({ itemId }) => this.educators.has(ownColumn(itemId)));
    for (const [educatorId, record] of this.changed) {
      const answers = answerCells(record.answers, shown, own);
      const standing = this.rows.get(educatorId);
      if (standing) {
        const all = { ...changedCells(record, standing), ...answers };
        this.educators.update(standing.row, all, COMMITTED);
      } else fresh.push({ ...educatorToCells(record), ...answers });
    }
    this.educators.appendAll(fresh);
  }

  /** An answer from somebody who is not listed: a new educator, as yet without a coach. */
  private somebodyNew(response: IntakeResponse): EducatorRecord {
    const owner = this.history.ownerOf(response);
    const educatorId = owner ?? Utilities.getUuid();
    const person = { educatorId, name: '', email: response.email, school: '', coach: '' };
    // Whose row was lost may have a Doc: with an intent to make one, Start coaching looks for it first.
    return { ...newEducator(person), docIntentAt: owner ? response.submittedAt : '' };
  }

  /** Nothing newer than the row shows: at most, its dated copy is missing. */
  private keepVersion({ response, unread }: ReadResponse, known?: EducatorRecord): void {
    if (!known || !this.history.lacks(response)) return;
    this.history.add(response, known.educatorId, this.questions);
    const shown = known.submittedAt === response.submittedAt;
    if (shown) this.reportUnread({ response, unread }, known.educatorId);
  }

  /** Somebody else edited this response: their version is kept, the row waits for a person. */
  private keepAside(response: IntakeResponse, educatorId: string): void {
    if (!this.history.lacks(response)) return;
    this.history.add(response, educatorId, this.questions);
    this.report(educatorId, response, ADDRESS_CHANGED);
  }

  private reportUnread({ response, unread }: ReadResponse, educatorId: string): void {
    for (const { problem } of unread) this.report(educatorId, response, problem);
  }

  private report(educatorId: string, { responseId }: IntakeResponse, problem: string): void {
    this.problems.push({ where: 'Intake Form', problem, educatorId, responseId });
  }
}

/** The cells that a response may change; one whose meaning stays is written as people typed it. */
function changedCells(record: EducatorRecord, { cells }: TableRow<string>): Record<string, string> {
  const [before, after] = [educatorToCells(parseEducator(cells)), educatorToCells(record)];
  const entries = RESPONSE_KEYS.map((key) => {
    const stays = key in cells && before[key] === after[key];
    return [key, (stays ? cells[key] : after[key]) ?? ''] as const;
  });
  return Object.fromEntries(entries);
}

/** Whether the row shows this very submission. */
function isOf(record: EducatorRecord, { responseId, submittedAt }: IntakeResponse): boolean {
  return record.responseId === responseId && record.submittedAt === submittedAt;
}
