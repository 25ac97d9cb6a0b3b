// The coaches of the programme: the caller first and for good, others added and removed.
import { useRef } from 'preact/hooks';
import type { CoachRef } from '../../../shared/sidebar-api';
import type { SetUpProblem } from '../../model/set-up';
import { Button, TextButton } from '../../parts/button';
import { Problem, TextField } from '../../parts/field';
import { focusSoon } from '../../parts/focus';

interface CoachesProps {
  coaches: CoachRef[];
  onChange: (coaches: CoachRef[]) => void;
  problems: SetUpProblem[];
}

export function SetUpCoaches({ coaches, onChange, problems }: CoachesProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const add = (): void => {
    onChange([...coaches, { name: '', email: '' }]);
    focusSoon(group, '.card:last-of-type input');
  };
  const remove = (index: number): void => {
    onChange(coaches.filter((_, at) => at !== index));
    focusSoon(group, '.button');
  };
  const general = problems.find(({ coach }) => !coach);
  return (
    <fieldset ref={group} aria-describedby={general && 'coaches-problem'}>
      <legend>Coaches</legend>
      <p class="hint">Every coach sees the list of teachers and their answers.</p>
      {coaches.map((coach, index) => (
        <Coach
          key={index}
          index={index}
          coach={coach}
          problems={problems.filter((problem) => problem.coach?.index === index)}
          onChange={(changed) => onChange(coaches.map((old, at) => (at === index ? changed : old)))}
          onRemove={() => remove(index)}
        />
      ))}
      {general && <Problem id="coaches-problem" text={general.message} />}
      <Button onPress={add}>Add a coach</Button>
    </fieldset>
  );
}

interface CoachProps {
  index: number;
  coach: CoachRef;
  problems: SetUpProblem[];
  onChange: (coach: CoachRef) => void;
  onRemove: () => void;
}

function Coach({ index, coach, problems, onChange, onRemove }: CoachProps) {
  const title = index === 0 ? 'You (lead coach)' : `Coach ${index + 1}`;
  const problemAt = (part: keyof CoachRef): string | undefined =>
    problems.find((problem) => problem.coach?.part === part)?.message;
  return (
    <div class="card" role="group" aria-label={title}>
      <div class="card-head">
        <span>{title}</span>
        {index > 0 && (
          <TextButton label={`Remove coach ${index + 1}`} onPress={onRemove}>
            Remove
          </TextButton>
        )}
      </div>
      <TextField
        label="Name"
        value={coach.name}
        problem={problemAt('name')}
        onInput={(name) => onChange({ ...coach, name })}
      />
      <TextField
        label="E-mail"
        kind="email"
        value={coach.email}
        problem={problemAt('email')}
        readOnly={index === 0}
        onInput={(email) => onChange({ ...coach, email })}
      />
    </div>
  );
}
