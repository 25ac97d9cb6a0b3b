// The questions of the set-up. What is typed is kept until the server has accepted it.
import { useRef, useState } from 'preact/hooks';
import type { CoachRef, FieldProblem, SetUpAnswers, SetUpProgress } from '../../shared/sidebar-api';
import { checkSetUp, toAnswers, type SetUpForm as Form } from '../model/set-up';
import { focusFirstProblem, LinesField, Problem, TextField, Tick } from '../parts/field';
import { ErrorMessage } from '../parts/message';
import { useTask } from '../parts/use-task';
import { NOBODY_EVALUATES } from '../words';

interface SetUpFormProps {
  initial: Form;
  onChange: (form: Form) => void;
  begin: (answers: SetUpAnswers) => Promise<SetUpProgress | { problems: FieldProblem[] }>;
  onBegun: (progress: SetUpProgress) => void;
}

export function SetUpForm({ initial, onChange, begin, onBegun }: SetUpFormProps) {
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState<FieldProblem[]>([]);
  const element = useRef<HTMLFormElement>(null);
  const task = useTask();
  const change = (part: Partial<Form>): void => {
    const next = { ...form, ...part };
    setForm(next);
    onChange(next);
  };
  const refuse = (found: FieldProblem[]): void => {
    setProblems(found);
    focusFirstProblem(element.current);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const answers = toAnswers(form);
    const found = checkSetUp(answers);
    if (found.length) return refuse(found);
    setProblems([]);
    await task.run(async () => {
      const reply = await begin(answers);
      if ('problems' in reply) refuse(reply.problems);
      else onBegun(reply);
    });
  };
  return (
    <form ref={element} noValidate onSubmit={(event) => void submit(event)}>
      <p>
        Three questions, then the form, the tabs and your folder are made for you. Your Sheet keeps
        what it already has.
      </p>
      <Questions form={form} change={change} problems={problems} />
      <ErrorMessage text={task.error} />
      <button type="submit" class="button primary" disabled={task.running}>
        {task.running ? 'Checking…' : 'Set up'}
      </button>
    </form>
  );
}

interface QuestionsProps {
  form: Form;
  change: (part: Partial<Form>) => void;
  problems: FieldProblem[];
}

function Questions({ form, change, problems }: QuestionsProps) {
  const problemAt = (field: FieldProblem['field']): string | undefined =>
    problems.find((problem) => problem.field === field)?.message;
  return (
    <>
      <TextField
        label="Programme name"
        hint="Teachers see it on the form."
        value={form.programme}
        onInput={(programme) => change({ programme })}
        problem={problemAt('programme')}
      />
      <TextField
        label="School year"
        value={form.schoolYear}
        onInput={(schoolYear) => change({ schoolYear })}
        problem={problemAt('schoolYear')}
      />
      <LinesField
        label="Schools"
        hint="One per line."
        rows={3}
        value={form.schoolLines}
        onInput={(schoolLines) => change({ schoolLines })}
        problem={problemAt('schools')}
      />
      <Coaches
        coaches={form.coaches}
        onChange={(coaches) => change({ coaches })}
        problem={problemAt('coaches')}
      />
      <Tick
        label={NOBODY_EVALUATES}
        checked={form.nobodyEvaluates}
        onChange={(nobodyEvaluates) => change({ nobodyEvaluates })}
        problem={problemAt('nobodyEvaluates')}
      />
    </>
  );
}

interface CoachesProps {
  coaches: CoachRef[];
  onChange: (coaches: CoachRef[]) => void;
  problem: string | undefined;
}

function Coaches({ coaches, onChange, problem }: CoachesProps) {
  const set = (index: number, part: Partial<CoachRef>): void =>
    onChange(coaches.map((coach, at) => (at === index ? { ...coach, ...part } : coach)));
  return (
    <fieldset aria-describedby={problem ? 'coaches-problem' : undefined}>
      <legend>Coaches</legend>
      <p class="hint">Every coach sees the list of teachers and their answers.</p>
      {coaches.map((coach, index) => (
        <div
          class="card"
          role="group"
          aria-label={index === 0 ? 'You, lead coach' : `Coach ${index + 1}`}
          key={index}
        >
          <div class="card-head">
            <span>{index === 0 ? 'You (lead coach)' : `Coach ${index + 1}`}</span>
            {index > 0 && (
              <button
                type="button"
                class="button-text"
                aria-label={`Remove coach ${index + 1}`}
                onClick={() => onChange(coaches.filter((_, at) => at !== index))}
              >
                Remove
              </button>
            )}
          </div>
          <TextField label="Name" value={coach.name} onInput={(name) => set(index, { name })} />
          <TextField
            label="E-mail"
            kind="email"
            value={coach.email}
            readOnly={index === 0}
            onInput={(email) => set(index, { email })}
          />
        </div>
      ))}
      {problem && <Problem id="coaches-problem" text={problem} />}
      <button
        type="button"
        class="button"
        onClick={() => onChange([...coaches, { name: '', email: '' }])}
      >
        Add a coach
      </button>
    </fieldset>
  );
}
