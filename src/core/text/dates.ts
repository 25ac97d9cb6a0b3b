// Reads a date as people write it, in the order of day and month that their Sheet is set to.

/** How the order of day and month is read in a date such as 4/5/2026. */
export type DateOrder = 'month-first' | 'day-first';

interface Parts {
  /** Absent: the nearest year. */
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The ISO date that a text is, or ''. A time of day after it is ignored. A date that can only be meant in
 * the other order, such as 14/9/2026, is read in that one.
 * @param near ISO date; a date without a year is the one nearest to it
 */
export function readDate(text: string, order: DateOrder, near: string): string {
  const tidy = text
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(TIME_OF_DAY, '')
    .replace(WEEKDAY, '');
  const parts = numericParts(tidy, order) ?? namedParts(tidy);
  return parts ? isoDate(parts, near) : '';
}

const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const TIME_OF_DAY =
  /,? ?(?:\bat\b|@)? ?\b(?:(?:[01]?\d|2[0-3]):[0-5]\d(?: ?[ap]\.?m\.?)?|(?:1[0-2]|[1-9]) ?[ap]\.?m\.?)$/i;
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? |,? \(?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?\)?$/i;

const NUMERIC = /^(\d{1,4}) ?([-./\u2010-\u2013]) ?(\d{1,2})(?: ?\2 ?(\d{1,4}))?\.?$/;

/** 2026-09-14, 9/14/2026, 14.9.26, 9/14 */
function numericParts(text: string, order: DateOrder): Parts | undefined {
  const [, first = '', , second = '', third] = NUMERIC.exec(text) ?? [];
  if (first.length === 4) return third === undefined ? third : partsOf(first, second, third);
  if (first === '' || first.length > 2) return undefined;
  const [month, day] = order === 'month-first' ? [first, second] : [second, first];
  const inOrder = Number(month) <= 12 || Number(day) > 12;
  return inOrder ? partsOf(third, month, day) : partsOf(third, day, month);
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH_THEN_DAY =
  /^([a-z]{3,9})\.?[ -]?(?:the )?(\d{1,2})(?:st|nd|rd|th)?\.?(?:(?:,? |[-/, ])['\u2019]?(\d{4}|\d{2}))?$/i;
const DAY_THEN_MONTH =
  /^(?:the )?(\d{1,2})(?:st|nd|rd|th)?\.?[ /-]?(?:of )?([a-z]{3,9})\.?(?:(?:,? |[-/, ])['\u2019]?(\d{4}|\d{2}))?$/i;
const YEAR_FIRST = /^(\d{4}),?[ -]([a-z]{3,9})\.?[ -](\d{1,2})(?:st|nd|rd|th)?$/i;

/** Sept 14, Sep. 14th, 2026, 14 September 2026, 14-Sep-26, 2026 Sep 14 */
function namedParts(text: string): Parts | undefined {
  const monthFirst = MONTH_THEN_DAY.exec(text);
  if (monthFirst) return partsOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_THEN_MONTH.exec(text);
  if (dayFirst) return partsOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const yearFirst = YEAR_FIRST.exec(text);
  return yearFirst ? partsOf(yearFirst[1], monthNumber(yearFirst[2]), yearFirst[3]) : undefined;
}

/** 0 for what is no month; at least three letters, and `Sept`. */
function monthNumber(name = ''): number {
  const key = name.toLowerCase();
  return MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

/** Years have two digits or four. */
function partsOf(
  year: string | undefined,
  month: string | number,
  day: string | undefined,
): Parts | undefined {
  const known = { month: Number(month), day: Number(day) };
  if (year === undefined) return known;
  if (year.length === 2) return { ...known, year: 2000 + Number(year) };
  return year.length === 4 ? { ...known, year: Number(year) } : undefined;
}

/** Whoever writes another year has mistyped. */
const YEARS = { first: 1900, last: 2199 };

function isoDate({ year, month, day }: Parts, near: string): string {
  if (year !== undefined) return existing(year, month, day);
  const now = Number(near.slice(0, 4));
  const days = [now, now + 1, now - 1].map((each) => existing(each, month, day)).filter(Boolean);
  const distance = (date: string): number => Math.abs(Date.parse(date) - Date.parse(near));
  return days.reduce(
    (best, date) => (distance(date) < distance(best) ? date : best),
    days[0] ?? '',
  );
}

/** '' for a day that no calendar has. */
function existing(year: number, month: number, day: number): string {
  if (!(year >= YEARS.first && year <= YEARS.last)) return '';
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
  return exists ? date.toISOString().slice(0, 10) : '';
}
