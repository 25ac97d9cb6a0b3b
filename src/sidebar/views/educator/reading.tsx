// What could not be read from a coaching Doc, so that a person can mend it there.
import { useState } from 'preact/hooks';
import { TextButton } from '../../parts/button';
import { Link } from '../../parts/link';
import { Message } from '../../parts/message';
import { count } from '../../words';

/** More than these are folded away. */
const SHOWN = 3;

/** @param url link to the Doc */
export function DocProblems({ problems, url }: { problems: string[]; url: string }) {
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
