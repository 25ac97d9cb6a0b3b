// What can be done with the rows of the settings, and where the focus goes then.
import { moved, restored, withChange, withoutRow, withRow, type Row } from '../../model/settings';
import { focusSoon } from '../../parts/focus';
import type { RowsProps } from './settings-rows';

export interface RowDeeds<T> {
  unfold: () => void;
  fold: () => void;
  change: (change: Partial<Row<T>>, key: string) => void;
  move: (by: -1 | 1) => void;
  remove: () => void;
  undo: () => void;
}

/** The page of rows that they stand on. */
interface Page {
  root: { current: HTMLElement | null };
  /** Says what else would only be seen. */
  setSaid: (words: string) => void;
  /** Keeps this page in sight when its row is folded. */
  stay: () => void;
}

const inRow = (id: string, selector: string): string => `[data-row="${id}"] ${selector}`;

export function addRow<T>({ rows, field, blank, onRows, setRow }: RowsProps<T>, page: Page): void {
  const next = withRow(rows, blank);
  const id = next[next.length - 1]?.id ?? '';
  onRows(next, field);
  setRow(id);
  focusSoon(page.root, inRow(id, 'input'));
}

export function rowDeeds<T>(list: RowsProps<T>, page: Page, row: Row<T>): RowDeeds<T> {
  const { rows, field, name, onRows, setRow } = list;
  const { id } = row;
  const fold = (): void => {
    page.stay();
    setRow('');
    focusSoon(page.root, inRow(id, 'button'));
  };
  return {
    unfold: () => {
      setRow(id);
      focusSoon(page.root, inRow(id, 'input'));
    },
    fold,
    change: (change, key) => onRows(withChange(rows, id, change), `${field}/${id}/${key}`),
    move: (by) => {
      const next = moved(rows, id, by);
      onRows(next, field);
      const place = next.findIndex((one) => one.id === id) + 1;
      page.setSaid(`${name(row)} is now ${place} of ${next.length}.`);
      // Browsers take the focus from what is moved.
      focusSoon(page.root, inRow(id, `[data-move="${by}"]`));
    },
    remove: () => remove(list, page, row, fold),
    undo: () => {
      onRows(restored(rows, id), field);
      page.setSaid(`${name(row)} is back.`);
      fold();
    },
  };
}

function remove<T>(
  { rows, field, isBlank, name, onRows }: RowsProps<T>,
  { root, setSaid }: Page,
  row: Row<T>,
  fold: () => void,
): void {
  const next = withoutRow(rows, row.id, isBlank);
  onRows(next, field);
  setSaid(`${name(row) || 'The new row'} is removed.`);
  fold();
  // Nothing was in it, so nothing is left to undo.
  if (next.length < rows.length) focusSoon(root, '.add-row .button');
}
