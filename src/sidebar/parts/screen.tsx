// The frame of every view: a way back, a heading that takes the focus when the view opens, the rest.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ScreenProps {
  title: ComponentChildren;
  /** Small line above the title. */
  over?: ComponentChildren;
  /** Leaves this view; without it there is nowhere to go back to. */
  onBack?: (() => void) | undefined;
  /** Whether the heading takes the focus: not on the first paint, which must leave the focus alone. */
  takesFocus: boolean;
  children: ComponentChildren;
}

export function Screen({ title, over, onBack, takesFocus, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before it is painted: a key pressed at once goes to this view.
  useLayoutEffect(() => {
    if (!takesFocus) return;
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <>
      <header class="top">
        {onBack && (
          <button type="button" class="button-text back" onClick={onBack}>
            <span aria-hidden="true">←</span> Back
          </button>
        )}
        {over && <p class="over">{over}</p>}
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </header>
      <main>{children}</main>
    </>
  );
}
