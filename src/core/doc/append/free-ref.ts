// Makes sure of a Ref right before it is written: somebody else may have used its number in the Doc.
import type { FoundTable } from '../read/read-doc';
import { formatRef, readRefNumber, refNumbersIn } from '../read/refs';

/** The Ref that was meant; the next after the highest when the table has come as far by now. */
export function freeRef({ kind, table, columns }: FoundTable, ref: string): string {
  const column = columns.get('ref') ?? -1;
  const numbers = table.rows
    .slice(1)
    .flatMap(({ cells }) => refNumbersIn(kind, cells[column]?.text ?? ''));
  const highest = Math.max(0, ...numbers);
  return readRefNumber(kind, ref) > highest ? ref : formatRef(kind, highest + 1);
}
