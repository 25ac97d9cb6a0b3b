// One teacher about to be added: a line to read, or a small form with the problems at their fields.
import type { TeacherInput } from '../../../shared/sidebar-api';
import { withField, type KnownLists, type TeacherRow } from '../../model/teachers';
import { TextButton } from '../../parts/button';
import { ChoiceField, TextField, type Choice } from '../../parts/field';
import { Name } from '../../parts/person-text';

export interface RowProps {
  row: TeacherRow;
  known: KnownLists;
  label: string;
  onRemove: () => void;
}

export function RowLine({
  row,
  known,
  label,
  onRemove,
  onEdit,
}: RowProps & { onEdit: () => void }) {
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

export function RowForm({
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
      {schools.length ? (
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
      <TextButton label={`Remove ${label}`} onPress={onRemove}>
        Remove
      </TextButton>
    </div>
  );
}

/** The choices of a list, with one for nothing chosen, and what was pasted even when it is none of them. */
function choicesOf(nothing: string, choices: Choice[], value: string): Choice[] {
  const isStrange = value !== '' && !choices.some((choice) => choice.value === value);
  const strange = isStrange ? [{ value, label: `${value} (not in the list)` }] : [];
  return [{ value: '', label: nothing }, ...strange, ...choices];
}
