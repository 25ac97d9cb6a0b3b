// Which code each row of a list has: known by its wording first, then by the hidden code beside it, and
// otherwise new. A code never comes to stand for something else.
import { NOT_LISTED } from '../intake/questions-about';
import { sameTextKey } from '../text/normalize';
import { isCode, isReserved, optionCode } from './option-codes';
import type { KnownList } from './settings-lists';

/** A row of a list with its texts tidied. */
export interface WrittenRow {
  /** Its number in the Sheet. */
  readonly row: number;
  readonly text: string;
  readonly short: string;
  readonly hint: string;
  /** As the hidden cell has it; '' in a row that a person added. */
  readonly code: string;
}

export interface CodedRow extends WrittenRow {
  /** How its code was found. */
  readonly by: 'wording' | 'cell' | 'new';
}

/**
 * The rows, none of them without a text, with their codes and in the same order. Two rows have one code only when both are wordings of
 * one entry or copies of one row: for a person to decide.
 */
export function codeRows(rows: readonly WrittenRow[], known: KnownList): CodedRow[] {
  const worded = rows.flatMap(({ text }) => known.codeOf.get(sameTextKey(text)) ?? []);
  const claimed = new Set(worded);
  const taken = new Set([...known.codes, ...rows.map(({ code }) => code)]);
  return rows.map((one) => {
    const code = known.codeOf.get(sameTextKey(one.text));
    if (code !== undefined) return { ...one, code, by: 'wording' };
    // A copied row brings its code along; the row that kept the wording has it.
    if (mayKeep(one.code, claimed, known)) return { ...one, by: 'cell' };
    const fresh = optionCode(one.text, 'option', taken);
    taken.add(fresh);
    return { ...one, code: fresh, by: 'new' };
  });
}

/** What stands for something fixed, such as "Other", can't be had by writing its code here. */
function mayKeep(code: string, claimed: ReadonlySet<string>, known: KnownList): boolean {
  if (!isCode(code) || claimed.has(code) || code === NOT_LISTED.code) return false;
  return known.codes.has(code) || !isReserved(code);
}
