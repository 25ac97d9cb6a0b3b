// A moment as people read it: the time of day today, the date otherwise; in full to who points at it.

const TIME = new Intl.DateTimeFormat('en-US', { timeStyle: 'short' });
const DATE = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });
const FULL = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'short' });

/** @param at milliseconds since the epoch */
export function When({ at }: { at: number }) {
  const moment = new Date(at);
  const today = moment.toDateString() === new Date().toDateString();
  return (
    <time dateTime={moment.toISOString()} title={FULL.format(moment)}>
      {today ? TIME.format(moment) : DATE.format(moment)}
    </time>
  );
}
