// Refs, such as M-03: the name of a record in its Doc, never changed once it is there.
import { RECORD_KINDS, type RecordKindKey } from '../../records/record-kinds';

/** @param number from 1 */
export function formatRef(kind: RecordKindKey, number: number): string {
  return `${RECORD_KINDS[kind].refPrefix}-${String(number).padStart(2, '0')}`;
}

/** The number of a Ref as people may write it (m-1, M 01, M–01.); 0 when it is none of this kind. */
export function readRefNumber(kind: RecordKindKey, text: string): number {
  const [number = 0, ...more] = refNumbersIn(kind, text);
  return more.length === 0 && WHOLE.test(text.trim()) ? number : 0;
}

/** The Ref that a text is, as we write it; '' when it is none of this kind. */
export function readRef(kind: RecordKindKey, text: string): string {
  const number = readRefNumber(kind, text);
  return number === 0 ? '' : formatRef(kind, number);
}

const WHOLE = /^[a-z]\s*[-\u2010-\u2015\u2212]?\s*\d+\.?$/i;
/** More digits are no Ref: a number that high would be carried on for ever. */
const ANYWHERE = /(?<![\p{L}\p{N}])([a-z])\s*[-\u2010-\u2015\u2212]?\s*0*([1-9]\d{0,3})(?!\d)/giu;

/** Numbers of all Refs of the kind that a text mentions. */
export function refNumbersIn(kind: RecordKindKey, text: string): number[] {
  const prefix = RECORD_KINDS[kind].refPrefix;
  return [...text.matchAll(ANYWHERE)]
    .filter(([, letter]) => letter?.toUpperCase() === prefix)
    .map(([, , digits]) => Number(digits));
}
