// What was read from a coaching Doc: when, how much, and what only a person can mend there.
import { useState } from 'preact/hooks';
import type { DocReading } from '../../shared/log-api';
import { countsText, lastReadText, pendingText } from '../model/reading';
import { TextButton } from '../parts/button';
import { Link } from '../parts/link';
import { Message } from '../parts/message';
import { count } from '../words';

interface ReadingProps {
  reading: DocReading;
  /** Link to the Doc. */
  url: string;
}

export function Reading({ reading, url }: ReadingProps) {
  const { readAt, failure, problems } = reading;
  const counts = countsText(reading);
  const pending = pendingText(reading);
  return (
    <div class="reading">
      {failure && (
        <Message kind="info">
          <p>{failure}</p>
        </Message>
      )}
      {counts && <p>{counts}</p>}
      {pending && <p>{pending}</p>}
      {readAt && <p class="hint">{lastReadText(readAt)}</p>}
      {problems.length > 0 && <Problems problems={problems} url={url} />}
    </div>
  );
}

/** More than these are folded away. */
const SHOWN = 3;

function Problems({ problems, url }: { problems: string[]; url: string }) {
  const [open, setOpen] = useState(false);
  const more = problems.length - SHOWN;
  return (
    <Message kind="problem">
      <p>
        {count(problems.length, 'place')} in the Doc could not be read. Everything else was.{' '}
        <Link href={url}>Open the Doc to mend {problems.length === 1 ? 'it' : 'them'}</Link>
      </p>
      <ul class="problems">
        {problems.slice(0, open ? undefined : SHOWN).map((problem, at) => (
          <li key={at} dir="auto">
            {problem}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <TextButton expanded={open} onPress={() => setOpen(!open)}>
          {open ? 'Show fewer' : `and ${more} more`}
        </TextButton>
      )}
    </Message>
  );
}
