// The next meeting: proposed, changed at will, and opened in Google Calendar, where it is saved.
import { useRef, useState } from 'preact/hooks';
import * as book from '../../model/book';
import { DateField, TextField } from '../../parts/field';
import { focusFirstProblem } from '../../parts/focus';
import { Message, Status } from '../../parts/message';
import { dateInWords, today } from '../../words';
import type { Sidebar, ViewProps } from '../../view-props';
import { BookAfter } from './book-after';
import { BookEvent } from './book-event';
import { BookLink } from './book-link';
import { DeskScreen } from './brief-desk';
import { useDesk, type ReadDesk } from './use-desk';

export function Book(props: ViewProps) {
  const { sidebar } = props;
  const desk = useDesk(props);
  return (
    <DeskScreen title="Book the next meeting" desk={desk} sidebar={sidebar}>
      {desk.known && (
        <>
          <Booking known={desk.known} sidebar={sidebar} />
          <BookAfter known={desk.known} sidebar={sidebar} />
        </>
      )}
    </DeskScreen>
  );
}

const ASK_TIME = 'Agree on a time with them.';

interface BookingProps {
  known: ReadDesk;
  sidebar: Sidebar;
}

function Booking({ known, sidebar }: BookingProps) {
  const { next } = known;
  const [booking, change] = useBooking(known, sidebar);
  const [isTold, setIsTold] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const lacks = book.lacksOf(booking);
  const link = book.calendarLink(booking, next);
  const told = isTold ? lacks : {};
  const tell = (): void => {
    setIsTold(true);
    focusFirstProblem(form);
  };
  return (
    <form ref={form} noValidate onKeyDown={(event) => onEnter(event, form.current)}>
      <DateField
        label="Date"
        {...{ hint: next.why, problem: told.date, value: booking.date }}
        onInput={(date) => change({ ...booking, date })}
      />
      <Past booking={booking} />
      <DateField
        kind="time"
        label="Start time"
        hint={next.start ? undefined : ASK_TIME}
        problem={told.start}
        value={booking.start}
        onInput={(start) => change({ ...booking, start })}
      />
      <TextField
        kind="numeric"
        label="Minutes"
        {...{ problem: told.minutes, value: booking.minutes }}
        onInput={(minutes) => change({ ...booking, minutes })}
      />
      <BookEvent next={next} booking={booking} />
      <BookLink link={link} lacks={lacks} tell={tell} />
    </form>
  );
}

/** What is typed stays while the proposal does, also when another view is opened. */
function useBooking({ next, detail: { educatorId } }: ReadDesk, { drafts }: Sidebar) {
  const name = book.bookingName(educatorId);
  const [booking, setBooking] = useState(() => book.bookingOf(drafts.read(name), next));
  const change = (fresh: book.Booking): void => {
    setBooking(fresh);
    drafts.write(name, book.bookingDraft(fresh, next));
  };
  return [booking, change] as const;
}

/** A slip most often; but somebody may want to note what was. */
function Past({ booking }: { booking: book.Booking }) {
  return (
    <Status>
      {book.isPast(booking, today()) && (
        <Message kind="problem">
          <p>{dateInWords(booking.date)} is in the past. Is that the date you mean?</p>
        </Message>
      )}
    </Status>
  );
}

/** Enter opens the link from any field, or says what it lacks. */
function onEnter(event: KeyboardEvent, form: HTMLFormElement | null): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  form?.querySelector<HTMLElement>('.primary')?.click();
}
