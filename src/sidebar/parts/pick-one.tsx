// One of several: all in sight while they are few, else a list to open.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Problem, type Choice } from './field';

interface PickOneProps {
  legend: ComponentChildren;
  choices: Choice[];
  /** Null while nothing is chosen. */
  value: string | null;
  problem?: string | undefined;
  onPick: (value: string) => void;
}

/** More than these are folded into a list. */
const IN_SIGHT = 7;

export function PickOne(props: PickOneProps) {
  const { legend, problem, choices } = props;
  const id = useId();
  const ties: Ties = {
    'aria-describedby': problem ? `${id}-problem` : undefined,
    'aria-invalid': Boolean(problem),
  };
  return (
    <fieldset class="pick">
      <legend id={`${id}-legend`}>{legend}</legend>
      {choices.length > IN_SIGHT ? (
        <List {...props} labelledBy={`${id}-legend`} ties={ties} />
      ) : (
        <Radios {...props} id={id} ties={ties} />
      )}
      {problem && <Problem id={`${id}-problem`} text={problem} />}
    </fieldset>
  );
}

/** What ties a control to the problem with it. */
interface Ties {
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

function Radios({ choices, value, onPick, id, ties }: PickOneProps & { id: string; ties: Ties }) {
  return (
    <>
      {choices.map((choice, at) => (
        <div class="tick" key={choice.value}>
          <input
            type="radio"
            id={`${id}-${at}`}
            name={id}
            checked={choice.value === value}
            {...ties}
            onChange={() => onPick(choice.value)}
          />
          <label for={`${id}-${at}`} dir="auto">
            {choice.label}
          </label>
        </div>
      ))}
    </>
  );
}

function List({
  choices,
  value,
  onPick,
  labelledBy,
  ties,
}: PickOneProps & { labelledBy: string; ties: Ties }) {
  const at = choices.findIndex((choice) => choice.value === value);
  return (
    <select
      aria-labelledby={labelledBy}
      {...ties}
      value={at}
      onChange={(event) => {
        const picked = choices[Number(event.currentTarget.value)];
        if (picked) onPick(picked.value);
      }}
    >
      {at < 0 && <option value={-1}>Choose…</option>}
      {choices.map(({ value: key, label }, index) => (
        <option key={key} value={index}>
          {label}
        </option>
      ))}
    </select>
  );
}
