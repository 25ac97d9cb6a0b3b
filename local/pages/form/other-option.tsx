// The "Other:" line of a question: a radio or tick, and the box for one's own words.

interface OtherOptionProps {
  kind: 'radio' | 'checkbox';
  /** Groups radios; none for ticks. */
  name?: string;
  chosen: boolean;
  text: string;
  onChange: (text: string, chosen: boolean) => void;
}

/** Typing chooses it. */
export function OtherOption({ kind, name, chosen, text, onChange }: OtherOptionProps) {
  return (
    <div class="option">
      <label class="option-other">
        <input
          type={kind}
          name={name}
          checked={chosen}
          onChange={(event) => onChange(text, event.currentTarget.checked)}
        />
        <span>Other:</span>
      </label>
      <input
        class="form-input"
        type="text"
        aria-label="Other"
        value={text}
        onInput={(event) => onChange(event.currentTarget.value, true)}
      />
    </div>
  );
}
