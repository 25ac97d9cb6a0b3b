// One cell, shown or being edited.
import type { CellPlace, CellStyleView } from '../../views/sheet-view';
import { CellEditor } from './cell-editor';
import type { Editing } from './grid';
import type { GridRowProps } from './grid-row';
import { columnName, HEADER_WIDTH, lastFrozenColumn, type Layout } from './layout';
import type { LoadedRow } from './use-tab';

export function cellId({ row, column }: CellPlace): string {
  return `cell-${columnName(column)}${row}`;
}

interface CellProps {
  row: number;
  place: Layout['columns'][number];
  loaded: LoadedRow | undefined;
  active: boolean;
  editing: Editing | undefined;
  filter: 'plain' | 'active' | undefined;
  props: GridRowProps;
}

export function Cell({ row, place, loaded, active, editing, filter, props }: CellProps) {
  const { column, left, width, frozen } = place;
  const { canEdit, setEditing, keys } = props;
  const isLast = column === lastFrozenColumn(props.layout);
  const text = loaded?.texts[column - 1] ?? '';
  const style = loaded?.palette[loaded.styles[column - 1] ?? 0] ?? {};
  const box = { width: `${width}px`, ...(frozen ? { left: `${HEADER_WIDTH + left}px` } : {}) };
  return (
    <div
      id={cellId({ row, column })}
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={active}
      class={cellClass(style, {
        active,
        frozen,
        filtered: filter !== undefined,
        'last-frozen-column': isLast,
      })}
      style={{ ...box, ...cellStyle(style) }}
      title={style.note}
      onMouseDown={(event) => !editing && keys.point(event, { row, column })}
      onDblClick={() => canEdit && setEditing({})}
    >
      {editing ? (
        <CellEditor
          label={`${columnName(column)}${row}`}
          initial={editing.text ?? loaded?.inputs?.[column] ?? text}
          onDone={keys.finish}
        />
      ) : (
        <CellText text={text} link={loaded?.links?.[column]} />
      )}
      {!editing && filter && <FilterMark filter={filter} />}
    </div>
  );
}

function FilterMark({ filter }: { filter: 'plain' | 'active' }) {
  return (
    <span class={`filter-mark ${filter}`} title="Filter">
      <span class="visually-hidden">, filter{filter === 'active' ? ' in use' : ''}</span>
    </span>
  );
}

function CellText({ text, link }: { text: string; link: string | undefined }) {
  if (!link) return <span class="cell-text">{text}</span>;
  return (
    <span class="cell-text">
      <a
        href={/^https?:/i.test(link) ? link : undefined}
        target="_blank"
        rel="noreferrer"
        tabIndex={-1}
        onMouseDown={(event) => event.stopPropagation()}
      >
        {text}
      </a>
    </span>
  );
}

function cellClass(style: CellStyleView, marks: Record<string, boolean>): string {
  const set = Object.keys(marks).filter((mark) => marks[mark]);
  if (style.wrap) set.push('wrap');
  if (style.note) set.push('noted');
  return ['cell', ...set].join(' ');
}

function cellStyle(style: CellStyleView): Record<string, string | number> {
  return {
    ...(style.bold ? { fontWeight: 700 } : {}),
    ...(style.background ? { backgroundColor: style.background } : {}),
    ...(style.right ? { textAlign: 'right' } : {}),
  };
}
