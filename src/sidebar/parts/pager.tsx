// Where a long list stands, with the way to its next and previous page.
import { ROWS_SHOWN } from '../model/roster';
import { Button } from './button';

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
  if (total <= size) return null;
  return (
    <div class="pager">
      <p class="hint">
        Showing {first + 1} to {last} of {total}
      </p>
      {first > 0 && <Button onPress={() => onTurn(first - size)}>Show previous</Button>}
      {last < total && <Button onPress={() => onTurn(last)}>Show more</Button>}
    </div>
  );
}
