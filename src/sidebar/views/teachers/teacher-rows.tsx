// The rows about to be added, one page of them at a time.
import { useRef } from 'preact/hooks';
import { pageOf } from '../../model/roster';
import type { TeacherRow } from '../../model/teachers';
import { focusSoon } from '../../parts/focus';
import { Pager } from '../../parts/pager';
import { RowForm, RowLine } from './teacher-row';
import type { TeacherList } from './use-teacher-list';

export function TeacherRows({ teachers }: { teachers: TeacherList }) {
  const { rows, known, change, start, setStart } = teachers;
  const { rows: shown, first, last } = pageOf(rows, start);
  const section = useRef<HTMLElement>(null);
  const replace = (index: number, ...by: TeacherRow[]): void =>
    change({ rows: [...rows.slice(0, index), ...by, ...rows.slice(index + 1)] });
  if (rows.length === 0) return null;
  const rowAt = (row: TeacherRow, index: number) => {
    const onRemove = (): void => {
      replace(index);
      focusSoon(section, 'h2');
    };
    const onEdit = (): void => {
      replace(index, { ...row, open: true });
      focusSoon(section, `li:nth-child(${index - first + 1}) input`);
    };
    const props = { row, known, onRemove, label: row.teacher.name || `teacher ${index + 1}` };
    return row.open ? (
      <RowForm {...props} onChange={(changed) => replace(index, changed)} />
    ) : (
      <RowLine {...props} onEdit={onEdit} />
    );
  };
  return (
    <section ref={section}>
      <h2 tabIndex={-1}>Teachers to add</h2>
      <ul class="cards">
        {shown.map((row, at) => (
          <li key={first + at}>{rowAt(row, first + at)}</li>
        ))}
      </ul>
      <Pager first={first} last={last} total={rows.length} onTurn={setStart} />
    </section>
  );
}
