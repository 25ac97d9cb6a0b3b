// Why an entry has no table to go into.
import type { Answers } from '../../answers/answers';
import { highlightNever } from '../../profile/phrases';
import type { LogProblem } from '../../records/log-problem';
import type { RecordKindKey } from '../../records/record-kinds';
import { problemText } from '../read/problem-text';
import type { ReadDoc } from '../read/read-doc';
import { tableName } from './table-name';

/** @param answers of the teacher: who asked not to be asked about sharing has no table for it */
export function missingTable(
  kind: RecordKindKey,
  { problems }: Pick<ReadDoc, 'problems'>,
  { answers }: { readonly answers: Answers | null },
): LogProblem {
  if (kind === 'highlight' && highlightNever(answers)) {
    return aboutEntry('This teacher asked not to be asked about sharing.');
  }
  const known = problems.find((problem) => problem.kind === kind && problem.row === 0);
  return aboutEntry(
    known ? problemText(known) : `The Doc’s table “${tableName(kind)}” can’t be found.`,
  );
}

function aboutEntry(why: string): LogProblem {
  return { field: '', message: `${why} Nothing was written; your words stay here.` };
}
