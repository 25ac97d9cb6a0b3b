// What a cell shows: the displayed value that people see and getDisplayValue() returns.
import type { CellStyle, Content } from './state';
import { wallTime } from './time-zone';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** What Google reports for a cell that nobody formatted. */
export const AUTOMATIC_FORMAT = '0.###############';
const DATE_FORMAT = 'm/d/yyyy';

export function displayOf(content: Content, style: CellStyle, timeZone: string): string {
  const { numberFormat } = style;
  if (content === null) return '';
  if (typeof content === 'string') return content;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'number') return displayNumber(content, numberFormat);
  if ('formula' in content) return displayOf(literalOf(content.formula), style, timeZone);
  return displayMoment(content.ms, numberFormat ?? DATE_FORMAT, timeZone);
}

/** Formulas are not computed here; only what stands in them as it is can be shown. */
export function literalOf(formula: string): string | number | boolean {
  const body = formula.slice(1).trim();
  const link = /^HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)$/i.exec(body);
  if (link) return (link[2] ?? link[1] ?? '').replaceAll('""', '"');
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return (text[1] ?? '').replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return /^t/i.test(body);
  return body !== '' && Number.isFinite(Number(body)) ? Number(body) : '#ERROR!';
}

/** The address that a HYPERLINK formula or a plain address in a cell leads to, if any. */
export function linkOf(content: Content): string | undefined {
  const formula =
    typeof content === 'object' && content !== null && 'formula' in content ? content.formula : '';
  const target = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1];
  if (target !== undefined) return target.replaceAll('""', '"');
  return typeof content === 'string' && /^https?:\/\/\S+$/.test(content) ? content : undefined;
}

function displayNumber(value: number, format: string | undefined): string {
  const match = /^(\$?)(#,##)?0(?:\.(0+))?(%?)$/.exec(format ?? '');
  if (!match) return plainNumber(value);
  const [, currency = '', grouped, decimals = '', percent = ''] = match;
  const shown = Math.abs(percent ? value * 100 : value).toLocaleString('en-US', {
    useGrouping: grouped !== undefined,
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  });
  return `${value < 0 ? '-' : ''}${currency}${shown}${percent}`;
}

function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(11))).toUpperCase();
}

/** Date patterns of Sheets: in `h:mm` m is a minute, elsewhere a month. */
function displayMoment(ms: number, format: string, timeZone: string): string {
  const [year, month, day, hour, minute, second] = wallTime(ms, timeZone);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const half = /am\/pm/i.test(format);
  const two = (value: number): string => String(value).padStart(2, '0');
  const shownHour = half ? hour % 12 || 12 : hour;
  let afterHour = false;
  return format.replace(/am\/pm|y+|m+|d+|h+|s+/gi, (found) => {
    const key = found.toLowerCase();
    const isMinute = afterHour && key.startsWith('m');
    if (key.startsWith('h')) afterHour = true;
    else if (key.startsWith('m')) afterHour = false;
    if (key === 'am/pm') return hour < 12 ? 'AM' : 'PM';
    if (isMinute) return key === 'm' ? String(minute) : two(minute);
    if (key.startsWith('y')) return key.length > 2 ? String(year) : two(year % 100);
    if (key.startsWith('h')) return key === 'h' ? String(shownHour) : two(shownHour);
    if (key.startsWith('s')) return key === 's' ? String(second) : two(second);
    const [value, names] = key.startsWith('m') ? [month, MONTHS[month - 1]] : [day, DAYS[weekday]];
    if (key.length === 3) return names?.slice(0, 3) ?? '';
    if (key.length > 3) return names ?? '';
    return key.length === 1 ? String(value) : two(value);
  });
}
