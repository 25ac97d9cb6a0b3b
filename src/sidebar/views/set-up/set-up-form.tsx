// The questions of the set-up. What is typed is kept until the server has accepted it.
import { useRef, useState } from 'preact/hooks';
import type { FieldProblem, SetUpAnswers, SetUpProgress } from '../../../shared/sidebar-api';
import {
  checkSetUp,
  toAnswers,
  withoutEmptyCoaches,
  type SetUpForm as Form,
  type SetUpProblem,
} from '../../model/set-up';
import { TaskButton } from '../../parts/button';
import { LinesField, TextField, Tick } from '../../parts/field';
import { focusFirstProblem, onSend } from '../../parts/focus';
import { ErrorMessage } from '../../parts/message';
import { useTask } from '../../parts/use-task';
import { NOBODY_EVALUATES } from '../../words';
import { SetUpCoaches } from './set-up-coaches';

const WELCOME =
  'Three questions. Then the form, the tabs and your folder are made for you; what the Sheet has stays.';

interface SetUpFormProps {
  initial: Form;
  onChange: (form: Form) => void;
  begin: (answers: SetUpAnswers) => Promise<SetUpProgress | { problems: FieldProblem[] }>;
  onBegun: (progress: SetUpProgress) => void;
}

export function SetUpForm({ initial, onChange, begin, onBegun }: SetUpFormProps) {
  const [form, setForm] = useState(initial);
  const [problems, setProblems] = useState<SetUpProblem[]>([]);
  const element = useRef<HTMLFormElement>(null);
  const task = useTask();
  const change = (part: Partial<Form>): void => {
    const next = { ...form, ...part };
    setForm(next);
    onChange(next);
    setProblems((before) => before.filter(({ field }) => !isAnsweredAnew(field, part)));
  };
  const mark = (found: SetUpProblem[]): void => {
    setProblems(found);
    focusFirstProblem(element);
  };
  const send = async (answers: SetUpAnswers): Promise<void> => {
    const reply = await begin(answers);
    if ('problems' in reply) mark(reply.problems);
    else onBegun(reply);
  };
  const submit = (event: Event): void => {
    onSend(event);
    change({ coaches: withoutEmptyCoaches(form.coaches) });
    const answers = toAnswers(form);
    const found = checkSetUp(answers);
    mark(found);
    if (!found.length) void task.run(() => send(answers));
  };
  return (
    <form ref={element} noValidate onSubmit={submit}>
      <p>{WELCOME}</p>
      <Questions form={form} change={change} problems={problems} sending={task.running} />
      <ErrorMessage text={task.error} />
      <TaskButton primary task={task} running="Checking…">
        Set up
      </TaskButton>
    </form>
  );
}

/** What was wrong with a field is out of date as soon as somebody changes it. */
function isAnsweredAnew(field: FieldProblem['field'], part: Partial<Form>): boolean {
  return (field === 'schools' ? 'schoolLines' : field) in part;
}

interface QuestionsProps {
  form: Form;
  change: (part: Partial<Form>) => void;
  problems: SetUpProblem[];
  sending: boolean;
}

function Questions({ form, change, problems, sending }: QuestionsProps) {
  const at = (field: FieldProblem['field']): SetUpProblem[] =>
    problems.filter((problem) => problem.field === field);
  const field = (key: 'programme' | 'schoolYear' | 'schoolLines', name: FieldProblem['field']) => ({
    value: form[key],
    onInput: (value: string) => change({ [key]: value }),
    problem: at(name)[0]?.message,
  });
  return (
    <fieldset class="typed" disabled={sending}>
      <TextField
        label="Program name"
        hint="Teachers see it on the form."
        {...field('programme', 'programme')}
      />
      <TextField label="School year" {...field('schoolYear', 'schoolYear')} />
      <LinesField
        label="Schools"
        hint="One per line."
        rows={3}
        {...field('schoolLines', 'schools')}
      />
      <SetUpCoaches
        coaches={form.coaches}
        onChange={(coaches) => change({ coaches })}
        problems={at('coaches')}
      />
      <Tick
        label={NOBODY_EVALUATES}
        checked={form.nobodyEvaluates}
        onChange={(nobodyEvaluates) => change({ nobodyEvaluates })}
        problem={at('nobodyEvaluates')[0]?.message}
      />
    </fieldset>
  );
}
