// Days as they are counted and named in short sentences, without clock or time zone.

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAY_MS = 24 * 60 * 60_000;
const ISO_DAY = /^\d{4}-\d\d-\d\d/;

/** The ISO date of an ISO date or date-time; '' for everything else, such as what somebody typed. */
export function isoDay(text: string): string {
  const [day = ''] = ISO_DAY.exec(text) ?? [];
  const isReal = text === day || text.startsWith(`${day}T`);
  const time = Date.parse(day);
  return isReal && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : '';
}

/** Whole days from one ISO date to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The ISO date so many days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** By their ISO dates; those of one day stay in their order, and those without a date come last. */
export function newestFirst<Dated extends { readonly date: string }>(
  items: readonly Dated[],
): Dated[] {
  return [...items].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** "Nov 20"; "Nov 20, 2025" when that is another year than today's. @param day ISO date */
export function shortDay(day: string, today: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = `${MONTHS[Number(month) - 1] ?? ''} ${Number(date)}`;
  return today.startsWith(year) ? name : `${name}, ${year}`;
}
