// Whether somebody was written to, as a cell says it: empty, the time when it was sent, or "sending" with
// the time when that began. Who dies between the two leaves "sending", and only a person can tell.

export type MailMark =
  | { readonly kind: 'never' }
  /** `on` is an ISO date-time; '' where a person typed something else. */
  | { readonly kind: 'sent'; readonly on: string }
  /** `since` is an ISO date-time. */
  | { readonly kind: 'sending'; readonly since: string };

const SENDING = /^sending (.*)$/i;

/** Google ends an execution after six minutes; whatever it was sending is then sent or never will be. */
const UNDER_WAY_MS = 7 * 60_000;

/** The cell while a mail is on its way. @param now ISO date-time */
export function sendingCell(now: string): string {
  return `sending ${now}`;
}

/** Words that somebody typed count as sent, so that nobody is written to twice. */
export function parseMailMark(cell: string): MailMark {
  const text = cell.trim();
  if (text === '') return { kind: 'never' };
  const since = SENDING.exec(text)?.[1];
  return since === undefined
    ? { kind: 'sent', on: isoOf(text) }
    : { kind: 'sending', since: isoOf(since) };
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
