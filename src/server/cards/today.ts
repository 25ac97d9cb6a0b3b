// The day it is, in the script's time zone: Google tells a card neither the person's own nor the Doc's.

/** ISO date. */
export function today(): string {
  return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd');
}
