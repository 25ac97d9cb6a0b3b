// What booking means, and where the date is written down besides.
import { isLogged, mayLog } from '../../model/log';
import { writtenSince } from '../../model/brief';
import { Button } from '../../parts/button';
import { Link } from '../../parts/link';
import { Name } from '../../parts/person-text';
import { today } from '../../words';
import type { Sidebar } from '../../view-props';
import type { ReadDesk } from './use-desk';

interface BookAfterProps {
  known: ReadDesk;
  sidebar: Sidebar;
}

export function BookAfter({ known, sidebar }: BookAfterProps) {
  const { next, detail } = known;
  return (
    <>
      <p class="hint">
        Nothing is booked until you save it in Calendar.
        {next.guest && (
          <>
            {' '}
            <Name text={detail.name} /> gets Google’s invitation when you save.
          </>
        )}
      </p>
      {!isLogged(next) && <NoteDate known={known} sidebar={sidebar} />}
    </>
  );
}

/** The Doc is where both find the date; without one there is no place for it. */
function NoteDate({ known: { detail, atReading }, sidebar: { data, go } }: BookAfterProps) {
  const { educatorId, doc, docUrl, lastMet } = detail;
  if (doc.kind !== 'shared') return null;
  // Today's meeting has its row: another log would be a second one.
  if (writtenSince(detail, atReading) || lastMet >= today()) {
    return (
      <p class="hint">
        Write the date under “Next date” in the Doc, too. <Link href={docUrl}>Open the Doc</Link>
      </p>
    );
  }
  if (!mayLog(detail, data.caller.email)) return null;
  return (
    <div class="book-log">
      <p class="hint">Write the date under “Next date” when you log.</p>
      <Button onPress={() => go({ name: 'log', educatorId, kind: 'meeting' })}>
        Log a meeting
      </Button>
    </div>
  );
}
