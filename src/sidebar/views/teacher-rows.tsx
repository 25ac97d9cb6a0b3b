// The rows about to be added, one page of them at a time: each a line to read or a small form.
import { useRef } from 'preact/hooks';
import type { TeacherInput } from '../../shared/sidebar-api';
import { pageOf } from '../model/roster';
import { withField, type KnownLists, type TeacherRow } from '../model/teachers';
import { TextButton } from '../parts/button';
import { ChoiceField, TextField, type Choice } from '../parts/field';
import { Pager } from '../parts/pager';
import { Name } from '../parts/person-text';
import type { TeacherList } from './use-teacher-list';

export function TeacherRows({ teachers }: { teachers: TeacherList }) {
  const { rows, known, change, start, setStart } = teachers;
  const page = pageOf(rows, start);
  const section = useRef<HTMLElement>(null);
  /** Replaces or removes a row, then moves the focus to where the work goes on. */
  const replace = (index: number, by: TeacherRow[], focus?: string): void => {
    change({ rows: [...rows.slice(0, index), ...by, ...rows.slice(index + 1)] });
    if (focus)
      requestAnimationFrame(() => section.current?.querySelector<HTMLElement>(focus)?.focus());
  };
  if (rows.length === 0) return null;
  return (
    <section ref={section}>
      <h2 tabIndex={-1}>Teachers to add</h2>
      <ul class="cards">
        {page.rows.map((row, at) => {
          const index = page.first + at;
          const props = {
            row,
            known,
            label: row.teacher.name || `teacher ${index + 1}`,
            onRemove: () => replace(index, [], 'h2'),
          };
          return (
            <li key={index}>
              {row.open ? (
                <RowForm {...props} onChange={(changed) => replace(index, [changed])} />
              ) : (
                <RowLine
                  {...props}
                  onEdit={() =>
                    replace(index, [{ ...row, open: true }], `li:nth-child(${at + 1}) input`)
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      <Pager first={page.first} last={page.last} total={rows.length} onTurn={setStart} />
    </section>
  );
}

interface RowProps {
  row: TeacherRow;
  known: KnownLists;
  label: string;
  onRemove: () => void;
}

function RowLine({ row, known, label, onRemove, onEdit }: RowProps & { onEdit: () => void }) {
  const { name, email, school, coach } = row.teacher;
  const coachName = known.coaches.find((one) => one.email === coach)?.name ?? 'you';
  return (
    <div class="card">
      <p class="row-name">
        <Name text={name} />
      </p>
      <p class="row-more">{email}</p>
      <p class="row-more">
        <Name text={school || 'No school'} /> · Coach: <Name text={coachName} />
      </p>
      <div class="card-actions">
        <TextButton label={`Edit ${label}`} onPress={onEdit}>
          Edit
        </TextButton>
        <TextButton label={`Remove ${label}`} onPress={onRemove}>
          Remove
        </TextButton>
      </div>
    </div>
  );
}

function RowForm({
  row,
  known,
  label,
  onChange,
  onRemove,
}: RowProps & { onChange: (row: TeacherRow) => void }) {
  const { teacher, problems } = row;
  const field = (key: keyof TeacherInput) => ({
    value: teacher[key],
    problem: problems[key],
    onInput: (value: string) => onChange(withField(row, key, value)),
  });
  const schools = known.schools.map((school) => ({ value: school, label: school }));
  const coaches = known.coaches.map(({ name, email }) => ({ value: email, label: name || email }));
  return (
    <div class="card" role="group" aria-label={label}>
      <TextField label="Name" {...field('name')} />
      <TextField label="E-mail" kind="email" {...field('email')} />
      {schools.length > 0 ? (
        <ChoiceField
          label="School"
          {...field('school')}
          choices={choicesOf('Choose', schools, teacher.school)}
        />
      ) : (
        <TextField label="School" {...field('school')} />
      )}
      <ChoiceField
        label="Coach"
        {...field('coach')}
        choices={choicesOf('Me', coaches, teacher.coach)}
      />
      <div class="card-actions">
        <TextButton label={`Remove ${label}`} onPress={onRemove}>
          Remove
        </TextButton>
      </div>
    </div>
  );
}

/** The choices of a list, with one for nothing chosen, and what was pasted even when it is none of them. */
function choicesOf(nothing: string, choices: Choice[], value: string): Choice[] {
  const isStrange = value !== '' && !choices.some((choice) => choice.value === value);
  const strange = isStrange ? [{ value, label: `${value} (not in the list)` }] : [];
  return [{ value: '', label: nothing }, ...strange, ...choices];
}
