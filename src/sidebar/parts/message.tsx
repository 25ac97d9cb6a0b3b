// Boxes with something to read: a problem, a note, and the quiet line that says what is going on.
import type { ComponentChildren } from 'preact';

const SIGNS = { problem: '⚠', info: 'i', done: '✓' };

interface MessageProps {
  kind: keyof typeof SIGNS;
  children: ComponentChildren;
}

export function Message({ kind, children }: MessageProps) {
  return (
    <div class={`message message-${kind}`}>
      <span class="sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <div class="message-text">{children}</div>
    </div>
  );
}

/** A failure with its sentence, read out at once; takes no place while there is none. */
export function ErrorMessage({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <div role="alert">
      {text && (
        <Message kind="problem">
          <p>{text}</p>
          {children}
        </Message>
      )}
    </div>
  );
}

/** What is going on, read out when it changes; stays in the page so that screen readers
    notice. `unseen` when the page shows the same in another way. */
export function Status({
  children,
  unseen = false,
}: {
  children: ComponentChildren;
  unseen?: boolean;
}) {
  return (
    <div role="status" class={unseen ? 'visually-hidden' : 'status'}>
      {children}
    </div>
  );
}
