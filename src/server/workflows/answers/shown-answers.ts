// The answers that a Doc shows, looked up in the tab Answers: the version that stood when it was made, or
// the one that was added to it last.
import type { Answers } from '../../../core/answers/answers';
import { parseAnswersJson } from '../../../core/answers/stored';
import { idsOf } from '../../../core/educator/aliases';
import { ANSWERS_COLUMNS } from '../../../core/educator/columns';
import type { EducatorRecord } from '../../../core/educator/record';
import { Table } from '../../google/table';
import { TAB_NAMES } from '../programme/tabs';

const KEYS = ['receivedAt', 'educatorId', 'answersHash', 'answersJson'] as const;
const WIDTH = ANSWERS_COLUMNS.findIndex(({ key }) => key === 'answersJson') + 1;

type Version = Readonly<Record<(typeof KEYS)[number], string>>;

/**
 * One read. Null when the Doc was made before the Form was answered.
 * @param hash of the answers that the Doc shows; '' when that is not known
 * @returns undefined when nobody can tell
 */
export function shownAnswers(record: EducatorRecord, hash: string): Answers | null | undefined {
  const versions = Table.readLeading(TAB_NAMES.answers, KEYS, WIDTH)
    .map(({ cells }) => cells)
    .filter(({ educatorId }) => idsOf(record).includes(educatorId));
  if (hash === '') return shownAtFirst(record, versions);
  const found =
    versions.find(({ answersHash }) => answersHash === hash) ?? lastBefore(record, versions);
  return found && (parseAnswersJson(found.answersJson) ?? undefined);
}

/** What was known when the Doc was made. */
function shownAtFirst(
  { docIntentAt }: EducatorRecord,
  versions: readonly Version[],
): Answers | null | undefined {
  if (docIntentAt === '') return undefined;
  const known = newest(versions.filter(({ receivedAt }) => receivedAt <= docIntentAt));
  return known ? (parseAnswersJson(known.answersJson) ?? undefined) : null;
}

/** A version that was read a second time may have lost the hash under which the Doc got it. */
function lastBefore(
  { answersHash }: EducatorRecord,
  versions: readonly Version[],
): Version | undefined {
  return newest(versions.filter((version) => version.answersHash !== answersHash));
}

function newest(versions: readonly Version[]): Version | undefined {
  return versions.reduce<Version | undefined>(
    (best, one) => (best && best.receivedAt > one.receivedAt ? best : one),
    undefined,
  );
}
