// The event as it will stand in both calendars.
import type { NextMeeting } from '../../../shared/meeting-api';
import { whenInWords, type Booking } from '../../model/book';

export function BookEvent({ next, booking }: { next: NextMeeting; booking: Booking }) {
  const { title, guest, details } = next;
  const lines = [
    { label: 'Title', text: title },
    { label: 'When', text: whenInWords(booking) },
    { label: 'Guest', text: guest },
    { label: 'Notes', text: details && 'The link to the coaching Doc' },
  ];
  return (
    <dl class="facts event">
      {lines
        .filter(({ text }) => text)
        .map(({ label, text }) => (
          <>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </>
        ))}
    </dl>
  );
}
