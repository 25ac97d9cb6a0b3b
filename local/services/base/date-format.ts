// Dates by the patterns of Java's SimpleDateFormat, which Utilities.formatDate takes.
// https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)
import { ServiceException } from '../../host/errors';

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  weekday: number;
  /** Minutes east of Greenwich. */
  offset: number;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** Pattern letter → its text; `width` is how often the letter stands. */
const LETTERS: Readonly<Record<string, (parts: Parts, width: number) => string>> = {
  y: (p, width) => (width === 2 ? pad(p.year % 100, 2) : pad(p.year, width)),
  M: (p, width) => (width > 2 ? named(MONTHS[p.month - 1], width) : pad(p.month, width)),
  d: (p, width) => pad(p.day, width),
  E: (p, width) => named(DAYS[p.weekday], width),
  u: (p, width) => pad(p.weekday === 0 ? 7 : p.weekday, width),
  D: (p, width) => pad(dayOfYear(p), width),
  H: (p, width) => pad(p.hour, width),
  k: (p, width) => pad(p.hour === 0 ? 24 : p.hour, width),
  h: (p, width) => pad(p.hour % 12 === 0 ? 12 : p.hour % 12, width),
  K: (p, width) => pad(p.hour % 12, width),
  m: (p, width) => pad(p.minute, width),
  s: (p, width) => pad(p.second, width),
  S: (p, width) => pad(p.millisecond, width),
  a: (p) => (p.hour < 12 ? 'AM' : 'PM'),
  Z: (p) => offsetText(p.offset, ''),
  X: (p, width) =>
    p.offset === 0
      ? 'Z'
      : offsetText(p.offset, width === 3 ? ':' : '').slice(0, width === 1 ? 3 : undefined),
  z: (p) => (p.offset === 0 ? 'GMT' : `GMT${offsetText(p.offset, ':')}`),
};

/**
 * @param time milliseconds since the epoch
 * @param timeZone an IANA name, `GMT`, or an offset such as `GMT+2`
 * @throws ServiceException for a time zone or a pattern letter that isn't known
 */
export function formatDate(time: number, timeZone: string, pattern: string): string {
  const parts = partsIn(time, timeZone);
  return pattern.replace(TOKEN, (token: string, quoted?: string, letter?: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    if (letter === undefined) return token;
    const write = LETTERS[letter];
    if (!write) throw new ServiceException(`Illegal pattern character '${letter}'`);
    return write(parts, token.length);
  });
}

/** The hour (0 to 23) that a clock in this time zone shows. */
export function hourIn(time: number, timeZone: string): number {
  return partsIn(time, timeZone).hour;
}

function partsIn(time: number, timeZone: string): Parts {
  const offset = offsetMinutes(time, timeZone);
  const local = new Date(time + offset * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekday: local.getUTCDay(),
    offset,
  };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetMinutes(time: number, timeZone: string): number {
  const fixed = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(timeZone);
  if (fixed) {
    const minutes = Number(fixed[2] ?? 0) * 60 + Number(fixed[3] ?? 0);
    return fixed[1] === '-' ? -minutes : minutes;
  }
  const name = zoneFormat(timeZone)
    .formatToParts(time)
    .find((part) => part.type === 'timeZoneName');
  return name?.value === 'GMT' ? 0 : offsetMinutes(time, name?.value ?? 'GMT');
}

function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, made);
    return made;
  } catch {
    throw new ServiceException(`Invalid argument: timeZone. Should be of type: String`);
  }
}

function dayOfYear({ year, month, day }: Parts): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 0)) / 86_400_000;
}

function named(name: string | undefined, width: number): string {
  return (name ?? '').slice(0, width > 3 ? undefined : 3);
}

function offsetText(offset: number, separator: string): string {
  const size = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${sign}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
