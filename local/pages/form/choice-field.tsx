// One of several choices, with an "Other:" box where the Form offers one.
import { useState } from 'preact/hooks';
import { ClearSelection } from './clear-selection';
import { OtherOption } from './other-option';
import type { FieldProps } from './question';

export function ChoiceField({ question, answer, wrong, labels, onAnswer }: FieldProps) {
  const { id, choices, other, required } = question;
  const picked = typeof answer === 'string' ? answer : '';
  const isOwn = picked !== '' && !choices.includes(picked);
  const [own, setOwn] = useState({ text: isOwn ? picked : '', chosen: isOwn });
  const choose = (choice: string) => {
    setOwn({ ...own, chosen: false });
    onAnswer(choice);
  };
  const chooseOwn = (text: string) => {
    setOwn({ text, chosen: true });
    onAnswer(text);
  };
  return (
    <div
      role="radiogroup"
      class="options"
      aria-required={required}
      aria-invalid={wrong}
      {...labels}
    >
      {choices.map((choice) => (
        <label key={choice} class="option">
          <input
            type="radio"
            name={id}
            checked={!own.chosen && picked === choice}
            onChange={() => choose(choice)}
          />
          <span>{choice}</span>
        </label>
      ))}
      {other && <OtherOption kind="radio" name={id} {...own} onChange={chooseOwn} />}
      {!required && (picked || own.chosen) && <ClearSelection onClear={() => choose('')} />}
    </div>
  );
}
