// One row of the settings: a line to press, the card in which it is changed, or what was removed.
import type { Row } from '../../model/settings';
import { Button, TextButton } from '../../parts/button';
import type { RowDeeds } from './settings-row-deeds';
import type { RowsProps } from './settings-rows';

interface SettingsRowProps<T> extends Omit<RowsProps<T>, 'row'> {
  row: Row<T>;
  open: boolean;
  /** Whether something in it needs a look. */
  wrong: boolean;
  deeds: RowDeeds<T>;
}

export function SettingsRow<T>(props: SettingsRowProps<T>) {
  const { row, open } = props;
  return (
    <li data-row={row.id}>
      {row.gone ? <Gone {...props} /> : open ? <Card {...props} /> : <Line {...props} />}
    </li>
  );
}

function Line<T>({ row, was, name, more, wrong, deeds }: SettingsRowProps<T>) {
  const second = more(row);
  const tag = wrong ? '⚠ Needs a look' : newsOf(row, was);
  return (
    <button type="button" class="line" aria-expanded={false} onClick={deeds.unfold}>
      <span class="line-name" dir="auto">
        {name(row) || '(empty)'}
      </span>
      <span class="line-edit" aria-hidden="true">
        Edit
      </span>
      {second && (
        <span class="line-more" dir="auto">
          {second}
        </span>
      )}
      {tag && <span class={wrong ? 'problem' : 'line-news'}>{tag}</span>}
    </button>
  );
}

/** Whether it is new or says something else than before. */
function newsOf<T>(row: Row<T>, was: Row<T>[]): string {
  const before = was.find(({ id }) => id === row.id);
  if (!before) return 'New';
  return JSON.stringify(before) === JSON.stringify(row) ? '' : 'Changed';
}

function Card<T>(props: SettingsRowProps<T>) {
  const { row, field, problems, name, deeds, editor, movable = false } = props;
  const mayRemove = props.mayRemove?.(row) ?? true;
  return (
    <div
      class="card"
      role="group"
      aria-label={name(row) || 'New entry'}
      onKeyDown={(event) => onKey(event, deeds.fold)}
    >
      {editor({
        row,
        problem: (key) => problems[`${field}/${row.id}/${key}`],
        onChange: deeds.change,
      })}
      <div class="choices">
        <Button onPress={deeds.fold}>Done</Button>
        {movable && <MoveButtons {...props} />}
        {mayRemove && <TextButton onPress={deeds.remove}>Remove</TextButton>}
      </div>
    </div>
  );
}

/** Enter would send the form, and Escape would leave the view. */
function onKey(event: KeyboardEvent, fold: () => void): void {
  const isEnter = event.key === 'Enter' && event.target instanceof HTMLInputElement;
  if (event.isComposing || (!isEnter && event.key !== 'Escape')) return;
  event.preventDefault();
  fold();
}

function MoveButtons<T>({ row, rows, deeds }: SettingsRowProps<T>) {
  const at = rows.findIndex(({ id }) => id === row.id);
  return (
    <>
      <MoveButton by={-1} label="Move up" off={at === 0} move={deeds.move} />
      <MoveButton by={1} label="Move down" off={at === rows.length - 1} move={deeds.move} />
    </>
  );
}

interface MoveButtonProps {
  by: -1 | 1;
  label: string;
  /** At the end of the list it stays, so that the focus does. */
  off: boolean;
  move: (by: -1 | 1) => void;
}

function MoveButton({ by, label, off, move }: MoveButtonProps) {
  return (
    <button
      type="button"
      class="button move"
      data-move={by}
      aria-label={label}
      aria-disabled={off}
      onClick={() => !off && move(by)}
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
    </button>
  );
}

function Gone<T>({ row, name, gone, deeds }: SettingsRowProps<T>) {
  return (
    <div class="line line-gone">
      <del class="line-name" dir="auto">
        {name(row)}
      </del>
      <TextButton label={`Undo removing ${name(row)}`} onPress={deeds.undo}>
        Undo
      </TextButton>
      <span class="line-more">Removed. {gone}</span>
    </div>
  );
}
