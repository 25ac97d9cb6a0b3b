// Labelled fields: hint and problem are tied to the control, so that they are read out with it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  problem?: string | undefined;
  readOnly?: boolean;
}

/** What ties a control to its label, hint and problem. */
interface Ties {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface FrameProps {
  label: ComponentChildren;
  hint?: string | undefined;
  problem?: string | undefined;
  /** Stands before its label, and what helps below both. */
  tick?: boolean;
  children: (ties: Ties) => ComponentChildren;
}

function Field({ label, hint, problem, tick = false, children }: FrameProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const name = <label for={id}>{label}</label>;
  const control = children({
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': Boolean(problem),
  });
  return (
    <div class="field">
      {tick ? (
        <div class="tick">
          {control}
          {name}
        </div>
      ) : (
        name
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {!tick && control}
      {problem && <Problem id={`${id}-problem`} text={problem} />}
    </div>
  );
}

/** A problem beside the thing that has it. */
export function Problem({ id, text }: { id?: string; text: string }) {
  return (
    <p class="problem" id={id}>
      <span aria-hidden="true">⚠</span> {text}
    </p>
  );
}

interface TextFieldProps extends FieldProps {
  kind?: 'text' | 'email' | 'search' | 'numeric' | 'url';
}

export function TextField({ onInput, kind = 'text', readOnly = false, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(ties) => {
        const attributes = {
          ...ties,
          value: field.value,
          readOnly,
          dir: 'auto' as const,
          autocomplete: 'off',
          inputMode: kind,
          onInput: (event: { currentTarget: HTMLInputElement }) =>
            onInput(event.currentTarget.value),
        };
        return kind === 'search' ? (
          <input type="search" {...attributes} />
        ) : (
          <input type="text" {...attributes} />
        );
      }}
    </Field>
  );
}

interface DateFieldProps extends FieldProps {
  kind?: 'date' | 'time';
}

/** An ISO date or a time such as `15:30`, or '' while there is none. */
export function DateField({ onInput, kind = 'date', readOnly = false, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(ties) => (
        <input
          type={kind}
          {...ties}
          readOnly={readOnly}
          value={field.value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

interface LinesFieldProps extends FieldProps {
  rows: number;
}

export function LinesField({ onInput, rows, readOnly = false, ...field }: LinesFieldProps) {
  return (
    <Field {...field}>
      {(ties) => (
        <textarea
          {...ties}
          rows={rows}
          readOnly={readOnly}
          value={field.value}
          dir="auto"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
}

interface ChoiceFieldProps extends FieldProps {
  choices: Choice[];
}

export function ChoiceField({ onInput, choices, readOnly = false, ...field }: ChoiceFieldProps) {
  return (
    <Field {...field}>
      {(ties) => (
        <select
          {...ties}
          disabled={readOnly}
          value={field.value}
          onChange={(event) => onInput(event.currentTarget.value)}
        >
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TickProps {
  label: ComponentChildren;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: string | undefined;
  problem?: string | undefined;
}

export function Tick({ checked, onChange, ...field }: TickProps) {
  return (
    <Field tick {...field}>
      {(ties) => (
        <input
          type="checkbox"
          {...ties}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </Field>
  );
}
