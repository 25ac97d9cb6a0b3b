// What can't be used in Settings, and the sentence about it: in the tab it names the row, in the form it
// stands at its field.
import { sentenceList } from '../text/normalize';
import { settingOf, type SettingName } from './setting-names';

/** Something that a person has to mend in one setting. */
export interface RowProblem {
  readonly key: SettingName;
  /** The rows in question, as their setting counts them; none: the setting as a whole. */
  readonly rows: readonly number[];
  /** The part of the row in question; '' for all of it. */
  readonly part: RowPart;
  /** Goes on from what names the rows: ": the value is empty." or " say the same." */
  readonly text: string;
  /** Where it reads otherwise at a field. */
  readonly atField?: string;
}

export type RowPart =
  '' | 'text' | 'short' | 'hint' | 'name' | 'email' | 'agreedBy' | 'agreedOn' | 'writtenIn';

/** As much of somebody's text as a sentence can carry. */
export function quoted(text: string): string {
  const letters = [...text];
  return `"${letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text}"`;
}

/** With the rows by their numbers in the Sheet. */
export function tabSentence({ key, rows, text }: RowProblem): string {
  const setting = settingOf(key);
  if (rows.length === 0) return setting + text;
  const noun = rows.length === 1 ? 'Row' : 'Rows';
  return `${noun} ${sentenceList(rows.map(String))} (${setting})${text}`;
}

/** Where the field itself says what it is about. */
export function fieldSentence({ text, atField }: Pick<RowProblem, 'text' | 'atField'>): string {
  if (atField !== undefined) return atField;
  return text.startsWith(': ') ? capitalized(text.slice(2)) : `These${text}`;
}

/** A sentence as it goes on from what names a row. */
export function goingOn(sentence: string): string {
  return `: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
