// Rows of the settings, a line each; the one that is pressed becomes a card in which it is changed, moved
// or removed. What is removed stays in sight until it is saved, so that it can be taken back.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Row } from '../../model/settings';
import { problemsWithin, type Problems } from '../../model/settings-check';
import { Button } from '../../parts/button';
import { Problem } from '../../parts/field';
import { Status } from '../../parts/message';
import { Pager } from '../../parts/pager';
import { SettingsRow } from './settings-row';
import { addRow, rowDeeds } from './settings-row-deeds';

/** What the fields of a row are given. */
export interface EditorProps<R> {
  row: R;
  /** What is wrong with one of its fields. */
  problem: (key: string) => string | undefined;
  onChange: (change: Partial<R>, key: string) => void;
}

export interface RowsProps<T> {
  rows: Row<T>[];
  /** As they were. */
  was: Row<T>[];
  /** What problems with them begin with. */
  field: string;
  problems: Problems;
  /** ID of the row that is unfolded; '' for none. */
  row: string;
  setRow: (id: string) => void;
  blank: T;
  isBlank: (row: T) => boolean;
  name: (row: Row<T>) => string;
  /** A second line; '' for none. */
  more: (row: Row<T>) => string;
  /** What removing means. */
  gone: string;
  /** What the button says that adds one. */
  add: string;
  movable?: boolean;
  mayRemove?: (row: Row<T>) => boolean;
  editor: (props: EditorProps<Row<T>>) => ComponentChildren;
  onRows: (rows: Row<T>[], field: string) => void;
}

/** Rows in sight at once. */
const PAGE = 25;

export function SettingsRows<T>(props: RowsProps<T>) {
  const { rows, field, problems, row: open } = props;
  const [start, setStart] = useState(0);
  const [said, setSaid] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const first = pageStart(rows, open, start);
  const shown = rows.slice(first, first + PAGE);
  const turn = (to: number): void => {
    setStart(to);
    props.setRow('');
  };
  const page = { root, setSaid, stay: () => setStart(first) };
  return (
    <div class="stack" ref={root}>
      {problems[field] && <Problem text={problems[field]} />}
      <ul class="lines">
        {shown.map((row) => (
          <SettingsRow
            key={row.id}
            {...props}
            row={row}
            open={row.id === open}
            wrong={problemsWithin(problems, `${field}/${row.id}`) > 0}
            deeds={rowDeeds(props, page, row)}
          />
        ))}
      </ul>
      <Status unseen>{said}</Status>
      <Pager
        {...{ first, last: first + shown.length, total: rows.length, size: PAGE }}
        onTurn={turn}
      />
      <div class="add-row">
        <Button onPress={() => addRow(props, page)}>{props.add}</Button>
      </div>
    </div>
  );
}

/** Where the page begins that has the open row, else the one that was turned to. */
function pageStart(rows: { id: string }[], open: string, turnedTo: number): number {
  const at = rows.findIndex(({ id }) => id === open);
  const wanted = at < 0 ? Math.min(turnedTo, rows.length - 1) : at;
  return Math.max(0, Math.floor(wanted / PAGE) * PAGE);
}
