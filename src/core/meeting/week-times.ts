// When a teacher could usually meet, as they ticked it in the Form, in the order of the week.
import type { Answers } from '../answers/answers';
import type { Option, Question } from '../intake/question';
import { WEEKDAYS } from '../intake/questions-support';
import { insideSentence } from '../text/normalize';

export interface WeekTime {
  /** 1 is Monday, 5 is Friday. */
  readonly weekday: number;
  /** Such as "Tuesday". */
  readonly day: string;
  /** Code of the time of day. */
  readonly time: string;
  /** Inside a sentence, such as "planning time". */
  readonly timeName: string;
}

/**
 * @param question `times`, as it stands in the Form
 * @param offered codes of the times of day that the program still has: one that the lead took out, because
 * a contract protects it, is not proposed to anybody who ticked it before
 */
export function weekTimes(
  answers: Answers | null,
  question: Question | undefined,
  offered: ReadonlySet<string>,
): WeekTime[] {
  const grid = answers?.times;
  if (!grid || question?.type !== 'checkbox-grid') return [];
  const columns = question.columns.filter(({ code }) => offered.has(code));
  return WEEKDAYS.flatMap(({ code, text }, at) => {
    const ticked = Object.prototype.hasOwnProperty.call(grid, code) ? (grid[code] ?? []) : [];
    const day = question.rows.find((row) => row.code === code)?.text ?? text;
    return columns
      .filter((column) => ticked.includes(column.code))
      .map((column) => ({
        weekday: at + 1,
        day,
        time: column.code,
        timeName: nameOf(column),
      }));
  });
}

function nameOf({ short, text }: Option): string {
  return short ?? insideSentence(text);
}

/** Before and after school are no part of the working day. */
export function isInWorkingDay({ time }: WeekTime): boolean {
  return time !== 'before' && time !== 'after';
}

const MOST_TIMES = 3;

/** "Tuesday planning time, Thursday lunch": at most three. */
export function timesInWords(times: readonly WeekTime[]): string {
  const words = times.map(({ day, timeName }) => `${day} ${timeName}`);
  return words.slice(0, MOST_TIMES).join(', ');
}
