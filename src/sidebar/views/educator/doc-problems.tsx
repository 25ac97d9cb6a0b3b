// What could not be read from a coaching Doc, so that a person can mend it there.
import { FirstFew } from '../../parts/first-few';
import { Link } from '../../parts/link';
import { Message } from '../../parts/message';
import { count } from '../../words';

/** @param url link to the Doc */
export function DocProblems({ problems, url }: { problems: string[]; url: string }) {
  return (
    <Message kind="problem">
      <p>
        {count(problems.length, 'place')} in the Doc could not be read. Everything else was.{' '}
        <Link href={url}>Open the Doc to mend {problems.length === 1 ? 'it' : 'them'}</Link>
      </p>
      <FirstFew items={problems}>
        {(shown) => (
          <ul class="problems">
            {shown.map((problem, at) => (
              <li key={at} dir="auto">
                {problem}
              </li>
            ))}
          </ul>
        )}
      </FirstFew>
    </Message>
  );
}
