// Below a long list: where it stands, with the way to its next and previous page, whose first row takes the focus.
import { useRef } from 'preact/hooks';
import { ROWS_SHOWN } from '../model/roster';
import { Button } from './button';
import { focusSoon } from './focus';

interface PagerProps {
  /** Index of the first row shown, and of the first one that no longer is. */
  first: number;
  last: number;
  total: number;
  /** Rows of a page. */
  size?: number;
  onTurn: (start: number) => void;
}

export function Pager({ first, last, total, size = ROWS_SHOWN, onTurn }: PagerProps) {
  const pager = useRef<HTMLDivElement>(null);
  const turnTo = (start: number): void => {
    onTurn(start);
    focusSoon({ current: pager.current?.parentElement ?? null }, 'li :is(button, input)');
  };
  if (total <= size) return null;
  return (
    <div class="choices" ref={pager}>
      <p class="hint">
        Showing {first + 1} to {last} of {total}
      </p>
      {first > 0 && <Button onPress={() => turnTo(first - size)}>Show previous</Button>}
      {last < total && <Button onPress={() => turnTo(last)}>Show more</Button>}
    </div>
  );
}
