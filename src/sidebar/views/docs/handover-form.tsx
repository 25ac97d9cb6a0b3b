// The choices of a handover. What a way means is read before its button can do anything.
import { useRef, useState } from 'preact/hooks';
import type { HandoverMode, HandoverPlan, HandoverWay } from '../../../shared/leaving-api';
import { TaskButton } from '../../parts/button';
import { Tick } from '../../parts/field';
import { focusFirstProblem } from '../../parts/focus';
import { ErrorMessage, Status } from '../../parts/message';
import { PickOne } from '../../parts/pick-one';
import type { Task } from '../../parts/use-task';
import { Lines } from './leaving-parts';

/** Nobody takes over whom nobody had. */
export const HANDOVER_WORDS = {
  passOn: {
    title: 'Hand over',
    who: 'Who takes over?',
    press: 'Hand over',
    running: 'Handing over',
    done: 'Handed over',
  },
  choose: {
    title: 'Choose a coach',
    who: 'Who will coach them?',
    press: 'Save',
    running: 'Saving',
    done: 'Coach chosen',
  },
} as const;

interface HandoverFormProps {
  plan: HandoverPlan;
  words: (typeof HANDOVER_WORDS)[keyof typeof HANDOVER_WORDS];
  task: Task;
  handOver: (coach: string, mode: HandoverMode) => Promise<void>;
}

interface Chosen {
  coach: string | null;
  mode: HandoverMode | null;
  /** The teacher said yes. */
  agreed: boolean;
}

/** What has to be said under the thing that is missing. */
type Missing = { [Field in keyof Chosen]?: string };

export function HandoverForm({ plan, words, task, handOver }: HandoverFormProps) {
  const { coaches, ways } = plan;
  const [chosen, setChosen] = useState<Chosen>({
    coach: null,
    mode: ways.length === 1 ? (ways[0]?.mode ?? null) : null,
    agreed: false,
  });
  const [missing, setMissing] = useState<Missing>({});
  const form = useRef<HTMLFormElement>(null);
  const way = ways.find(({ mode }) => mode === chosen.mode);
  const submit = (event: Event): void => {
    event.preventDefault();
    const problems = missingIn(chosen, way);
    setMissing(problems);
    const { coach } = chosen;
    if (coach && way && !problems.agreed) void task.run(() => handOver(coach, way.mode));
    else focusFirstProblem(form);
  };
  const choose = (change: Partial<Chosen>): void => {
    setChosen({ ...chosen, ...change });
    setMissing({});
  };
  return (
    <form ref={form} noValidate onSubmit={submit}>
      <Choices {...{ coaches, ways, who: words.who, chosen, missing, choose }} />
      {way && <Meaning {...{ way, chosen, missing, choose }} />}
      <ErrorMessage text={task.error} />
      <Status>
        {task.running && `${words.running}. This can take half a minute. Keep this sidebar open.`}
      </Status>
      <TaskButton primary task={task} running={`${words.running}…`}>
        {task.error ? 'Try again' : words.press}
      </TaskButton>
    </form>
  );
}

function missingIn({ coach, agreed }: Chosen, way: HandoverWay | undefined): Missing {
  return {
    ...(!coach && { coach: 'Choose somebody.' }),
    ...(!way && { mode: 'Choose one.' }),
    ...(way?.tick && !agreed && { agreed: 'Ask them first, then tick this.' }),
  };
}

interface ChoosingProps {
  chosen: Chosen;
  missing: Missing;
  choose: (change: Partial<Chosen>) => void;
}

interface ChoicesProps extends Pick<HandoverPlan, 'coaches' | 'ways'>, ChoosingProps {
  who: string;
}

function Choices({ coaches, ways, who, chosen, missing, choose }: ChoicesProps) {
  return (
    <>
      <PickOne
        legend={who}
        choices={coaches.map(({ name, email }) => ({ value: email, label: name }))}
        value={chosen.coach}
        problem={missing.coach}
        // Whoever said yes, said it to one coach.
        onPick={(coach) => choose({ coach, agreed: chosen.agreed && chosen.coach === null })}
      />
      {ways.length > 1 && (
        <PickOne
          legend="And the Doc?"
          choices={ways.map(({ mode, label }) => ({ value: mode, label }))}
          value={chosen.mode}
          problem={missing.mode}
          onPick={(picked) =>
            choose({ mode: ways.find(({ mode }) => mode === picked)?.mode ?? null })
          }
        />
      )}
    </>
  );
}

function Meaning({
  way: { lines, tick },
  chosen,
  missing,
  choose,
}: { way: HandoverWay } & ChoosingProps) {
  return (
    <section>
      <h2>What happens</h2>
      <Lines lines={lines} />
      {tick && (
        <Tick
          label={tick}
          checked={chosen.agreed}
          onChange={(agreed) => choose({ agreed })}
          problem={missing.agreed}
        />
      )}
    </section>
  );
}
