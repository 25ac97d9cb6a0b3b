// Copies a text. Where the browser does not let a framed page do that, the text is shown selected.
import { useEffect, useRef, useState } from 'preact/hooks';
import { LinesField } from './field';

interface CopyButtonProps {
  label: string;
  text: string;
  /** Names the text where it is shown for copying by hand. */
  field?: string;
  primary?: boolean;
}

export function CopyButton({
  label,
  text,
  field = 'Text to copy',
  primary = false,
}: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'' | 'copied' | 'by-hand'>('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome === 'by-hand') box.current?.querySelector('textarea')?.select();
  }, [outcome]);
  const copy = async (): Promise<void> => {
    setOutcome('');
    setOutcome((await copyText(text)) ? 'copied' : 'by-hand');
  };
  return (
    <div class="copy" ref={box}>
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        onClick={() => void copy()}
      >
        {label}
      </button>
      <span role="status" class="copied">
        {outcome === 'copied' && '✓ Copied'}
        {outcome === 'by-hand' && 'Press Ctrl+C or ⌘C to copy the selected text.'}
      </span>
      {outcome === 'by-hand' && (
        <LinesField label={field} value={text} rows={3} readOnly onInput={() => undefined} />
      )}
    </div>
  );
}

/** The newer way is often forbidden in a framed page; the older one works after a press of a button. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
