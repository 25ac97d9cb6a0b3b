// The rows about to be added, one page of them at a time: each a line to read or a small form.
import type { TeacherInput } from '../../shared/sidebar-api';
import { pageOf, ROWS_SHOWN } from '../model/roster';
import { withField, type KnownLists, type TeacherRow } from '../model/teachers';
import { ChoiceField, TextField, type Choice } from '../parts/field';
import type { TeacherList } from './use-teacher-list';

export function TeacherRows({ teachers }: { teachers: TeacherList }) {
  const { rows, known, setRows, start, setStart } = teachers;
  const page = pageOf(rows, start);
  const replace = (index: number, ...by: TeacherRow[]): void =>
    setRows([...rows.slice(0, index), ...by, ...rows.slice(index + 1)]);
  if (rows.length === 0) return null;
  return (
    <section aria-label="Teachers to add">
      <ul class="rows cards">
        {page.rows.map((row, at) => {
          const index = page.first + at;
          const props = {
            row,
            known,
            label: row.teacher.name || `Teacher ${index + 1}`,
            onChange: (changed: TeacherRow) => replace(index, changed),
            onRemove: () => replace(index),
          };
          return <li key={index}>{row.open ? <RowForm {...props} /> : <RowLine {...props} />}</li>;
        })}
      </ul>
      {rows.length > ROWS_SHOWN && (
        <div class="pager">
          <p class="hint">
            Showing {page.first + 1} to {page.last} of {rows.length}
          </p>
          {page.first > 0 && (
            <button type="button" class="button" onClick={() => setStart(page.first - ROWS_SHOWN)}>
              Show previous
            </button>
          )}
          {page.last < rows.length && (
            <button type="button" class="button" onClick={() => setStart(page.last)}>
              Show more
            </button>
          )}
        </div>
      )}
    </section>
  );
}

interface RowProps {
  row: TeacherRow;
  known: KnownLists;
  label: string;
  onChange: (row: TeacherRow) => void;
  onRemove: () => void;
}

function RowLine({ row, known, label, onChange, onRemove }: RowProps) {
  const { name, email, school, coach } = row.teacher;
  const coachName = known.coaches.find((known) => known.email === coach)?.name ?? 'you';
  return (
    <div class="card">
      <p class="row-name" dir="auto">
        {name}
      </p>
      <p class="row-more">{email}</p>
      <p class="row-more">
        <bdi>{school || 'No school'}</bdi> · Coach: <bdi>{coachName}</bdi>
      </p>
      <div class="card-actions">
        <button
          type="button"
          class="button-text"
          aria-label={`Edit ${label}`}
          onClick={() => onChange({ ...row, open: true })}
        >
          Edit
        </button>
        <button type="button" class="button-text" aria-label={`Remove ${label}`} onClick={onRemove}>
          Remove
        </button>
      </div>
    </div>
  );
}

function RowForm({ row, known, label, onChange, onRemove }: RowProps) {
  const { teacher, problems } = row;
  const field = (key: keyof TeacherInput) => ({
    value: teacher[key],
    problem: problems[key],
    onInput: (value: string) => onChange(withField(row, key, value)),
  });
  const coaches = known.coaches.map(({ name, email }) => ({ value: email, label: name || email }));
  return (
    <div class="card" role="group" aria-label={label}>
      <TextField label="Name" {...field('name')} />
      <TextField label="E-mail" kind="email" {...field('email')} />
      {known.schools.length > 0 ? (
        <ChoiceField
          label="School"
          {...field('school')}
          choices={choicesOf(
            'Choose a school',
            known.schools.map((school) => ({ value: school, label: school })),
            teacher.school,
          )}
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
        <button type="button" class="button-text" aria-label={`Remove ${label}`} onClick={onRemove}>
          Remove
        </button>
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
