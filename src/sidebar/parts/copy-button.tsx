// Copies a text. Where the browser does not let a framed page do that, the text is shown selected.
import { useRef, useState } from 'preact/hooks';

interface CopyButtonProps {
  label: string;
  text: string;
  /** Names the text where it is shown for copying by hand. */
  field?: string;
  primary?: boolean;
}

export function CopyButton(props: CopyButtonProps) {
  const { label, text, field = 'Text to copy', primary = false } = props;
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  // The newer way is often forbidden in a framed page; this one works after a press of a button.
  const copy = (button: HTMLElement): void => {
    area.current?.select();
    const copied = document.execCommand('copy');
    setShown(!copied);
    setSaid(copied ? '✓ Copied' : 'Press Ctrl+C or ⌘C to copy the selected text.');
    if (copied) button.focus();
  };
  return (
    <div class="copy">
      <button
        type="button"
        class={`button${primary ? ' primary' : ''}`}
        onClick={(event) => copy(event.currentTarget)}
      >
        {label}
      </button>
      <span role="status" class="copied">
        {said}
      </span>
      <textarea
        ref={area}
        class={shown ? '' : 'visually-hidden'}
        aria-label={field}
        aria-hidden={!shown}
        tabIndex={shown ? 0 : -1}
        rows={3}
        readOnly
        dir="auto"
        value={text}
      />
    </div>
  );
}
