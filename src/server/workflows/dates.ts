// Dates in the script's time zone: today's, and those in sentences that people read.

/** ISO date. */
export function today(): string {
  return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd');
}

/** "November 3, 2026", in the script's time zone; '' for what is no date. @param iso ISO date-time */
export function dateInWords(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return Utilities.formatDate(date, Session.getScriptTimeZone(), 'MMMM d, yyyy');
}
