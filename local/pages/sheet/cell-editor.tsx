// The editor of one cell: Enter and Tab keep what was typed, Escape drops it.
import { useLayoutEffect, useRef } from 'preact/hooks';

export type Step = { rows: number; columns: number };

interface CellEditorProps {
  label: string;
  initial: string;
  /** undefined text: nothing was changed. */
  onDone: (text: string | undefined, step: Step) => void;
}

const STAY = { rows: 0, columns: 0 };

export function CellEditor({ label, initial, onDone }: CellEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const finished = useRef(false);
  // Before the next key arrives: it belongs to the editor already.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(initial.length, initial.length);
  }, []);
  const finish = (keep: boolean, step: Step): void => {
    if (finished.current) return;
    finished.current = true;
    const text = field.current?.value ?? '';
    onDone(keep && text !== initial ? text : undefined, step);
  };
  return (
    <textarea
      ref={field}
      class="cell-editor"
      aria-label={`Edit ${label}`}
      defaultValue={initial}
      rows={1}
      onBlur={() => finish(true, STAY)}
      onKeyDown={(event) => onEditorKey(event, finish)}
    />
  );
}

function onEditorKey(event: KeyboardEvent, finish: (keep: boolean, step: Step) => void): void {
  event.stopPropagation();
  if (event.isComposing) return;
  const back = event.shiftKey ? -1 : 1;
  if (event.key === 'Escape') finish(false, STAY);
  else if (event.key === 'Enter' && !event.altKey) finish(true, { rows: back, columns: 0 });
  else if (event.key === 'Tab') finish(true, { rows: 0, columns: back });
  else return;
  event.preventDefault();
}
