// What the parts of the care view have in common: a section with a heading, and buttons of which only
// one is at work at a time.
import type { ComponentChildren } from 'preact';
import { ErrorMessage } from '../../parts/message';
import type { Care } from './use-care';

export interface PartProps {
  care: Care;
  /** Whether this part has the one blue button. */
  first: boolean;
}

interface SectionProps {
  id: string;
  title: string;
  children: ComponentChildren;
}

export function CareSection({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface ActButtonProps {
  care: Care;
  /** Unlike any other button's. */
  id: string;
  running: string;
  primary?: boolean | undefined;
  onPress: () => void;
  children: ComponentChildren;
}

export function ActButton({ care, id, running, primary, onPress, children }: ActButtonProps) {
  const { task } = care;
  const isPressed = care.pressed === id;
  return (
    <div class="act">
      <button
        type="button"
        class={primary ? 'button primary' : 'button'}
        aria-disabled={task.running}
        onClick={onPress}
      >
        {isPressed && task.running ? running : children}
      </button>
      {isPressed && <ErrorMessage text={task.error} />}
    </div>
  );
}
