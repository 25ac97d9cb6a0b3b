// What Sheets makes of text that a person types or a script sets (locale en_US): a formula, number,
// date, yes/no, or just text. https://developers.google.com/apps-script/reference/spreadsheet/range
import { ServiceException } from '../../host/errors';
import type { Content } from './state';
import { momentOf, wallTime, type WallTime } from './time-zone';

/** https://support.google.com/drive/answer/37603: characters in one cell. */
const MAX_TEXT = 50_000;

export interface Typed {
  content: Content;
  /** Number format that the typing implies, such as a percentage; only for unformatted cells. */
  format?: string;
}

export interface TypingContext {
  /** The cell's number format; `@` keeps text as it is. */
  numberFormat: string | undefined;
  timeZone: string;
  /** Milliseconds since the epoch, for dates typed without a year. */
  now: number;
}

/**
 * Unconfirmed on Google, so the stricter of the two: a leading `=` makes a formula even in a cell
 * formatted `@`, and an apostrophe is consumed there too.
 * @throws Exception above 50,000 characters
 */
export function parseTyped(text: string, context: TypingContext): Typed {
  if (text.length > MAX_TEXT) {
    throw new ServiceException(
      `Your input contains more than the maximum of ${MAX_TEXT} characters in a single cell.`,
    );
  }
  if (text === '') return { content: null };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { content: { formula: text } };
  if (context.numberFormat === '@') return { content: text };
  const trimmed = text.trim();
  return (
    parseNumber(trimmed) ??
    parseMoment(trimmed, context) ??
    (/^(true|false)$/i.test(trimmed) ? { content: /^t/i.test(trimmed) } : undefined) ??
    (/^[+-]./.test(text) ? { content: { formula: `=${text}` } } : { content: text })
  );
}

const NUMBER = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?(%?)$/i;

function parseNumber(text: string): Typed | undefined {
  const negative = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec((negative?.[1] ?? text).replace(/^\$([+-])/, '$1$$'));
  if (!match) return undefined;
  const [, sign = '', currency, digits = '', exponent = '', percent] = match;
  if (negative && sign) return undefined;
  const size = Number(digits.replaceAll(',', '') + exponent) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return undefined;
  const content = negative || sign === '-' ? -size : size;
  const decimals = digits.includes('.');
  if (percent) return { content, format: decimals ? '0.00%' : '0%' };
  if (currency) return { content, format: decimals ? '$#,##0.00' : '$#,##0' };
  if (digits.includes(',')) return { content, format: decimals ? '#,##0.00' : '#,##0' };
  return exponent ? { content, format: '0.00E+00' } : { content };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?$/i;

/** Order of year, month and day in each way of writing a date. */
const DATE_FORMS: { form: RegExp; order: ('y' | 'm' | 'd')[]; format: string }[] = [
  {
    form: /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/,
    order: ['m', 'd', 'y'],
    format: 'm/d/yyyy',
  },
  { form: /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/, order: ['y', 'm', 'd'], format: 'yyyy-mm-dd' },
  { form: /^(\d{1,2})[/-](\d{1,2})$/, order: ['m', 'd'], format: 'm/d' },
  { form: /^(\d{1,2})[/-](\d{4})$/, order: ['m', 'y'], format: 'm/yyyy' },
  {
    form: new RegExp(`^${MONTH} (\\d{1,2})(?:,? (\\d{4}))?$`, 'i'),
    order: ['m', 'd', 'y'],
    format: 'mmm d, yyyy',
  },
  {
    form: new RegExp(`^(\\d{1,2})[ -]${MONTH}(?:[ -](\\d{4}|\\d{2}))?$`, 'i'),
    order: ['d', 'm', 'y'],
    format: 'd-mmm-yyyy',
  },
  { form: new RegExp(`^${MONTH} (\\d{4})$`, 'i'), order: ['m', 'y'], format: 'mmm yyyy' },
];

function parseMoment(text: string, context: TypingContext): Typed | undefined {
  const time = clockOf(text);
  if (time) return at([1899, 12, 30, ...time], context, 'h:mm am/pm');
  const [, datePart = text, timePart] = /^(.*?)(?:T| )(\d{1,2}:\d{2}.*)$/.exec(text) ?? [];
  const clock = timePart === undefined ? ([0, 0, 0] as const) : clockOf(timePart);
  if (!clock) return undefined;
  for (const { form, order, format } of DATE_FORMS) {
    const match = form.exec(datePart);
    const day = match && dayOf(match.slice(1), order, context);
    if (day) return at([...day, ...clock], context, timePart ? 'm/d/yyyy h:mm:ss' : format);
  }
  return undefined;
}

function at(wall: WallTime, { timeZone }: TypingContext, format: string): Typed {
  return { content: { ms: momentOf(wall, timeZone) }, format };
}

function clockOf(text: string): [number, number, number] | undefined {
  const [, hours, minutes, seconds = '0', half] = TIME.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const afternoon = half?.toLowerCase() === 'pm' ? 12 : 0;
  const hour = half ? (Number(hours) % 12) + afternoon : Number(hours);
  const fits = hour < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  return fits ? [hour, Number(minutes), Number(seconds)] : undefined;
}

function dayOf(
  parts: (string | undefined)[],
  order: ('y' | 'm' | 'd')[],
  { now, timeZone }: TypingContext,
): [number, number, number] | undefined {
  const read = (key: 'y' | 'm' | 'd'): string | undefined => parts[order.indexOf(key)];
  const yearText = order.includes('y') ? read('y') : undefined;
  const year = yearText === undefined ? wallTime(now, timeZone)[0] : fullYear(yearText);
  const monthText = read('m') ?? '';
  const named = MONTHS.indexOf(monthText.slice(0, 3).toLowerCase());
  const month = named >= 0 ? named + 1 : Number(monthText);
  const day = order.includes('d') ? Number(read('d')) : 1;
  const real = new Date(Date.UTC(year, month - 1, day));
  const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
  return exists && month >= 1 ? [year, month, day] : undefined;
}

/** https://support.google.com/docs/answer/56470: two digits below 30 are this century. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
