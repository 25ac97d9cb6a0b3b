// Whether somebody was written to, as a cell says it: empty, the time when it was sent, or "sending", since
// when, and their place in that batch. Whoever dies in between leaves "sending".

export type MailMark =
  | { readonly kind: 'never' }
  /** `on` is an ISO date-time; '' where a person typed something else. */
  | { readonly kind: 'sent'; readonly on: string }
  /** `since` is an ISO date-time, the same for all of a batch; it goes by `place`, the lowest first. */
  | { readonly kind: 'sending'; readonly since: string; readonly place: number };

const SENDING = /^sending\b\s*(\S*)\s*(\d{0,4})/i;

/** Google ends an execution after six minutes; whatever it was sending is then sent or never will be. */
const UNDER_WAY_MS = 7 * 60_000;

/** The cell while a mail is on its way. @param since ISO date-time */
export function sendingCell(since: string, place: number): string {
  return `sending ${since} ${place}`;
}

/** Words that somebody typed count as sent, so that nobody is written to twice. */
export function parseMailMark(cell: string): MailMark {
  const text = cell.trim();
  if (text === '') return { kind: 'never' };
  const sending = SENDING.exec(text);
  if (sending === null) return { kind: 'sent', on: isoOf(text) };
  const [, since = '', place = ''] = sending;
  return { kind: 'sending', since: isoOf(since), place: Number(place) };
}

/** When it was sent, as an ISO date-time; '' when it was not, when that is in doubt or nobody knows. */
export function sentOn(cell: string): string {
  const mark = parseMailMark(cell);
  return mark.kind === 'sent' ? mark.on : '';
}

/**
 * Until when the mail may still be on its way; '' once only a look into the sender's mail can tell.
 * @param since of a mark, an ISO date-time; from the future it is somebody's typing
 * @param now milliseconds since the epoch
 */
export function underWayUntil(since: string, now: number): string {
  const began = Date.parse(since);
  if (Number.isNaN(began) || Math.abs(now - began) >= UNDER_WAY_MS) return '';
  return new Date(began + UNDER_WAY_MS).toISOString();
}

/** ISO, or the short date that a person typed; the rest of what engines take for a date is guesswork. */
const DATE = /^(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})/;

function isoOf(text: string): string {
  const time = DATE.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}
