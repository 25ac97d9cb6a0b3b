// Sentences that appear in more than one place or must be exactly as agreed, and dates in words.

export const NOT_SAID = 'Not said yet';
export const NO_ANSWERS =
  'No answers yet. You can start anyway; the Doc says "Not said yet" where their words will go.';
export const NOBODY_EVALUATES = 'No coach in this list evaluates a teacher who will get this form.';
export const SOMEBODY_EVALUATES =
  'A coach who also evaluates cannot promise what the first page says. Take that person off the list, or talk to your district first.';

/** `1 teacher`, `2 teachers`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `Nov 3, 2026` from an ISO date or date-time; a plain date never moves with the time zone. Else as given. */
export function dateInWords(iso: string): string {
  return dayInWords(iso, NaN);
}

/** The same; without the year when it is this one. */
export function dayInWords(iso: string, thisYear = new Date().getFullYear()): string {
  const [y, month, day] = iso.slice(0, 10).split('-').map(Number);
  const date = iso.length > 10 ? new Date(iso) : new Date(y ?? NaN, (month ?? NaN) - 1, day ?? NaN);
  if (Number.isNaN(date.getTime())) return iso;
  const year = date.getFullYear() === thisYear ? undefined : 'numeric';
  return date.toLocaleDateString('en-US', { year, month: 'short', day: 'numeric' });
}

/** ISO date of the day that it is where the reader is. */
export function today(now = new Date()): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const DAYS = { today: 0, yesterday: -1, tomorrow: 1 };

/** `today, 2:45 PM`, also yesterday and tomorrow; any other moment is the date alone. */
export function momentInWords(iso: string, now = new Date()): string {
  const date = dateInWords(iso);
  const time = iso.length > 10 ? timeInWords(iso) : '';
  const near = Object.entries(DAYS).find(([, days]) => {
    const day = new Date(now);
    day.setDate(day.getDate() + days);
    return dateInWords(day.toISOString()) === date;
  });
  return time && near ? `${near[0]}, ${time}` : date;
}

/** The same inside a sentence: `today, 2:45 PM`, or `on Nov 22, 2026`. */
export function onMoment(iso: string, now = new Date()): string {
  const words = momentInWords(iso, now);
  return Object.keys(DAYS).some((day) => words.startsWith(day)) ? words : `on ${words}`;
}

/** `2:45 PM`, in the reader's own time zone; empty when it is no date-time. */
export function timeInWords(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return date.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' });
}
