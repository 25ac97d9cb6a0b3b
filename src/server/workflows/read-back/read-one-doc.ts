// Reads the Doc of one own educator, for whoever is looking at them now. The Sheet is written only where
// the Doc says something new; a Doc that can't be read hides nothing else.
import { parseDocMemory } from '../../../core/doc/read/doc-memory';
import { isTrouble } from '../../../core/educator/doc-trouble';
import type { EducatorRecord } from '../../../core/educator/record';
import { countsOf } from '../../../core/read-back/counts';
import { problemLines } from '../../../core/read-back/problem-lines';
import type { DocReading } from '../../../shared/log-api';
import { tryUnderLock } from '../../google/lock';
import { logWithoutContent } from '../../google/log';
import type { ListedRow } from '../educators/educator-rows';
import { isSeen, lookIntoDocs, type DocLook, type DocSeen } from './look-into-docs';
import type { CoachSession } from '../session';
import { cellsAfter, takeIn, type DocCells } from './take-in';
import { failureOf } from './doc-failure';

/** A person waits: what can't be saved now is read again by the hour. */
const LOCK_WAITS_MS = 5_000;

export interface OneDoc {
  /** As it stands after the reading. */
  readonly record: EducatorRecord;
  readonly reading: DocReading;
  /** Null when the Doc could not be read. */
  readonly seen: Pick<DocSeen, 'read' | 'model'> | null;
}

/** What is stored of the last reading. No call. */
export function storedReading(record: EducatorRecord, failure = ''): DocReading {
  const memory = parseDocMemory(record.docMemory);
  return {
    readAt: record.lastSync,
    failure,
    problems: problemLines(record.problem),
    pending: memory.pending.map(({ ref }) => ref),
    counts: countsOf(memory),
  };
}

/**
 * One call where nothing is new. Never throws for what Google says about the Doc.
 * @param record of an own educator who has a Doc, with their answers
 */
export function readOneDoc(session: CoachSession, record: EducatorRecord): OneDoc {
  const look = lookOnce(session, record);
  if (!isSeen(look)) {
    // What is the matter with a Doc in trouble is said where it stands.
    const failure = isTrouble(record.docProblem) ? '' : look.failure.text;
    return { record, reading: storedReading(record, failure), seen: null };
  }
  const seen = cellsAfter(look, look.listed);
  const taken = isNews(seen, record, look)
    ? tryUnderLock(() => takeIn([look]), LOCK_WAITS_MS)?.value
    : undefined;
  const after = { ...record, ...seen, ...taken?.cells.get(look) };
  return { record: after, reading: storedReading(after), seen: look };
}

function lookOnce(session: CoachSession, record: EducatorRecord): DocLook {
  const listed: ListedRow = { row: 0, record };
  try {
    const [look] = lookIntoDocs(session, [listed], [record]);
    if (look) return look;
    throw new RangeError('One Doc, one look');
  } catch (thrown) {
    logWithoutContent('readOneDoc', thrown);
    return { listed, failure: failureOf(thrown) };
  }
}

function isNews(cells: DocCells, record: EducatorRecord, { brought }: DocSeen): boolean {
  const told = ['docMemory', 'problem', 'lastMeeting', 'nextMeeting'] as const;
  return told.some((key) => cells[key] !== record[key]) || Object.keys(brought).length > 0;
}
