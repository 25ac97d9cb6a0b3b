// Any of several choices, with an "Other:" box where the Form offers one.
import { useState } from 'preact/hooks';
import { OtherOption } from './other-option';
import type { FieldProps } from './question';

export function CheckboxField({ question, answer, labels, onAnswer }: FieldProps) {
  const { choices, other } = question;
  const picked = Array.isArray(answer) ? answer.flat() : [];
  const ownPicked = picked.find((text) => !choices.includes(text));
  const [own, setOwn] = useState({ text: ownPicked ?? '', chosen: ownPicked !== undefined });

  const tell = (ticked: string[], { text, chosen } = own) => {
    const ownText = chosen && text.trim() ? [text] : [];
    onAnswer([...choices.filter((choice) => ticked.includes(choice)), ...ownText]);
  };
  const toggle = (choice: string, on: boolean) =>
    tell(on ? [...picked, choice] : picked.filter((text) => text !== choice));
  const changeOwn = (text: string, chosen: boolean) => {
    setOwn({ text, chosen });
    tell(picked, { text, chosen });
  };
  return (
    <div role="group" class="options" {...labels}>
      {choices.map((choice) => (
        <label key={choice} class="option">
          <input
            type="checkbox"
            checked={picked.includes(choice)}
            onChange={(event) => toggle(choice, event.currentTarget.checked)}
          />
          <span>{choice}</span>
        </label>
      ))}
      {other && <OtherOption kind="checkbox" {...own} onChange={changeOwn} />}
    </div>
  );
}
