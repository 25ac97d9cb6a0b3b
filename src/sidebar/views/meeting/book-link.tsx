// The way to Google Calendar; while something is missing it says what, and leads to it.
import { useId } from 'preact/hooks';
import type { Lacks } from '../../model/book';
import { Link } from '../../parts/link';

interface BookLinkProps {
  /** '' while something is missing. */
  link: string;
  lacks: Lacks;
  /** Marks what is missing at its field. */
  tell: () => void;
}

const LABEL = 'Open in Google Calendar';

export function BookLink({ link, lacks, tell }: BookLinkProps) {
  const id = useId();
  if (link) {
    return (
      <Link class="button primary" href={link}>
        {LABEL}
      </Link>
    );
  }
  return (
    <>
      <button
        type="button"
        class="button primary"
        aria-disabled="true"
        aria-describedby={id}
        onClick={tell}
      >
        {LABEL}
      </button>
      <p class="hint" id={id}>
        {Object.values(lacks).join(' ')}
      </p>
    </>
  );
}
