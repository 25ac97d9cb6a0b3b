// Answers as text in one hidden cell, and back. The cell keeps codes, so that reading back never
// depends on what people see or edit in the readable columns.
import * as v from 'valibot';
import { isQuestionKey } from '../intake/intake';
import { REMARKS } from './answers';
import type {
  Answers,
  CheckboxGridAnswer,
  GridAnswer,
  Json,
  RemarkCode,
  UnreadAnswer,
} from './answers';

/** Below the 50,000 characters of a Sheets cell. */
const MAX_CELL = 49_000;

/** Limits that very long texts are cut to, one after the other, until the cell holds everything. */
const SHORTER = [10_000, 4_000, 2_000, 1_000, 300] as const;

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return `${text.slice(0, end)}…`;
}

/** For a cell that people read; the Form keeps what does not fit. */
export function cutToCell(text: string): string {
  return cut(text, MAX_CELL);
}

function jsonWith(answers: Answers, limit: number): string {
  return JSON.stringify(answers, (_key, value: unknown) =>
    typeof value === 'string' ? cut(value, limit) : value,
  );
}

/** JSON of fewer than 50,000 characters; what had to be shortened is said in the remarks. */
export function encodeAnswers(answers: Answers): string {
  const whole = JSON.stringify(answers);
  if (whole.length <= MAX_CELL) return whole;
  const remarks: RemarkCode[] = [...(answers.remarks ?? []), 'shortened'];
  const { unread, ...read } = answers;
  for (const limit of SHORTER) {
    const json = jsonWith({ ...read, ...(unread && { unread }), remarks }, limit);
    if (json.length <= MAX_CELL) return json;
  }
  const json = jsonWith({ ...read, remarks }, /* limit= */ 100);
  return json.length <= MAX_CELL ? json : JSON.stringify({ remarks } satisfies Answers);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRemark(code: unknown): code is RemarkCode {
  return isText(code) && Object.keys(REMARKS).includes(code);
}

/** Row codes are any text, `__proto__` included, so the objects are checked and kept as parsed. */
const gridOf = <T>(isCell: (cell: unknown) => boolean) =>
  v.optional(v.custom<T>((grid) => isObject(grid) && Object.values(grid).every(isCell)));

const text = v.optional(v.string());
const oneChoice = v.object({ code: v.string(), text: v.optional(v.string()) });
const choice = v.optional(oneChoice);
const choices = v.optional(v.array(oneChoice));
const grid = gridOf<GridAnswer>(isText);
const checkboxGrid = gridOf<CheckboxGridAnswer>(
  (cell) => Array.isArray(cell) && cell.every(isText),
);
const unreadAnswer = v.object({
  key: v.custom<UnreadAnswer['key']>(
    (key) => isText(key) && (key === 'unknown-item' || isQuestionKey(key)),
  ),
  itemId: v.string(),
  value: v.custom<Json>(() => true),
});

const AnswersSchema = v.object({
  notice: choices,
  name: text,
  site: choice,
  grades: choices,
  subjects: choices,
  years: choice,
  talents: choices,
  keep: text,
  learn: grid,
  design: choice,
  work: grid,
  implement: choice,
  need: choice,
  needs: choices,
  place: choice,
  question: text,
  goal: text,
  ten: grid,
  support: choices,
  feedback: choice,
  branch: choice,
  times: checkboxGrid,
  rhythm: choice,
  group: choice,
  highlight: choice,
  open: choices,
  else: text,
  own: grid,
  remarks: v.optional(v.array(v.custom<RemarkCode>(isRemark))),
  unread: v.optional(v.array(unreadAnswer)),
});

/** Null when the cell is empty or was damaged; the Form still has the answers then. */
export function parseAnswersJson(json: string): Answers | null {
  try {
    const stored: unknown = JSON.parse(json);
    const parsed = v.safeParse(AnswersSchema, isObject(stored) ? stored : null);
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
