// What one educator's view is made of: parts under headings, the main ones one press from the top, and notes.
import type { ComponentChildren } from 'preact';
import { TextButton } from '../../parts/button';
import { Message } from '../../parts/message';

/** What the links to the main parts say, and which part each leads to. */
const JUMPS = {
  styles: 'Profile',
  answers: 'Answers',
  timeline: 'Timeline',
  log: 'Log',
  contact: 'Contact',
};

interface SectionProps {
  title: ComponentChildren;
  /** By which it is found: by the links, or to take the focus. */
  id?: keyof typeof JUMPS | 'doc' | 'state' | undefined;
  children: ComponentChildren;
}

export function Section({ title, id, children }: SectionProps) {
  return (
    <section>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** @param hasLog whether there is a part to log something in */
export function JumpLinks({ hasLog }: { hasLog: boolean }) {
  return (
    <nav class="choices jumps" aria-label="On this page">
      {Object.entries(JUMPS)
        .filter(([id]) => hasLog || id !== 'log')
        .map(([id, label]) => (
          <TextButton key={id} onPress={() => jumpTo(id)}>
            {label}
          </TextButton>
        ))}
    </nav>
  );
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.focus();
  heading?.scrollIntoView();
}

interface NoteProps {
  kind: 'problem' | 'info';
  lines: string[];
  children?: ComponentChildren;
}

/** Lines of a kind that may hold what people wrote. */
export function Note({ kind, lines, children }: NoteProps) {
  return (
    <Message kind={kind}>
      {lines.map(
        (line) =>
          line && (
            <p key={line} dir="auto">
              {line}
            </p>
          ),
      )}
      {children}
    </Message>
  );
}
