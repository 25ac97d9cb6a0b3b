// A modal dialog of the browser's own. Closing it gives the focus back to what opened it.
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface DialogProps {
  /** Names of people's own stand in it as `<bdi>`, whichever way they are written. */
  title: ComponentChildren;
  /** After it was closed, by Escape too: take it out of the page then. */
  onClose: () => void;
  /** Gets what closes the dialog; taking it out of the page instead would lose the focus. */
  children: (close: () => void) => ComponentChildren;
}

/** The first control in it gets the focus, or the one with `autoFocus`. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog ref={box} class="dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children(() => box.current?.close())}
    </dialog>
  );
}
