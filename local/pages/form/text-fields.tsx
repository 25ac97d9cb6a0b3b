// Fields that hold one text: short, long, and the dropdown.
import type { FieldProps } from './question';

export function TextField({ answer, wrong, labels, onAnswer }: FieldProps) {
  return (
    <input
      class="form-input form-input-short"
      type="text"
      placeholder="Your answer"
      autocomplete="off"
      value={textOf(answer)}
      aria-invalid={wrong}
      onInput={(event) => onAnswer(event.currentTarget.value)}
      {...labels}
    />
  );
}

export function ParagraphField({ answer, wrong, labels, onAnswer }: FieldProps) {
  return (
    <textarea
      class="form-input"
      rows={2}
      placeholder="Your answer"
      value={textOf(answer)}
      aria-invalid={wrong}
      onInput={(event) => onAnswer(event.currentTarget.value)}
      {...labels}
    />
  );
}

export function ListField({ question, answer, wrong, labels, onAnswer }: FieldProps) {
  return (
    <select
      class="form-select"
      aria-invalid={wrong}
      onChange={(event) => onAnswer(event.currentTarget.value)}
      {...labels}
    >
      <option value="" selected={!answer}>
        Choose
      </option>
      {question.choices.map((choice) => (
        <option key={choice} value={choice} selected={answer === choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

function textOf(answer: FieldProps['answer']): string {
  return typeof answer === 'string' ? answer : '';
}
