// What can't be read in a Doc, as one cell of the Sheet: a sentence a line, never what the Doc says.
import type { DocProblem } from '../doc/read/read-doc';
import { problemText } from '../doc/read/problem-text';

/** Whoever has more to mend sees these first. */
const MOST = 40;

export function encodeProblems(problems: readonly DocProblem[]): string {
  const lines = [...new Set(problems.map(problemText))];
  const more = lines.length - MOST;
  return [...lines.slice(0, MOST), ...(more > 0 ? [`And ${more} more.`] : [])].join('\n');
}

export function problemLines(cell: string): string[] {
  return cell.split('\n').filter((line) => line.trim() !== '');
}
