// Buttons that start something. While it runs they say so, keep the focus, and do nothing when pressed.
import type { ComponentChildren } from 'preact';
import type { Task } from './use-task';

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  /** The one blue button of a view. */
  primary?: boolean;
}

export function Button({ children, onPress, primary = false }: ButtonProps) {
  return (
    <button type="button" class={primary ? 'button primary' : 'button'} onClick={onPress}>
      {children}
    </button>
  );
}

interface TaskButtonProps extends Omit<ButtonProps, 'onPress'> {
  task: Task;
  /** What it says while the task runs. */
  running: string;
  /** Without it the button submits the form that it stands in. */
  work?: () => Promise<void>;
  /** Outlined in red: for what can't be taken back. */
  danger?: boolean;
  /** No more than words: for what is seldom needed. */
  quiet?: boolean;
}

export function TaskButton({
  task,
  running,
  work,
  primary = false,
  danger = false,
  quiet = false,
  children,
}: TaskButtonProps) {
  return (
    <button
      type={work ? 'button' : 'submit'}
      class={
        quiet ? 'button-text' : primary ? 'button primary' : danger ? 'button danger' : 'button'
      }
      aria-disabled={task.running}
      onClick={work && (() => void task.run(work))}
    >
      {task.running ? running : children}
    </button>
  );
}

interface TextButtonProps extends Omit<ButtonProps, 'primary'> {
  /** Says more to those who cannot see beside what it stands. */
  label?: string | undefined;
  /** Whether that which it unfolds is unfolded. */
  expanded?: boolean;
}

/** A quiet button beside or below something. */
export function TextButton({ children, onPress, label, expanded }: TextButtonProps) {
  return (
    <button
      type="button"
      class="button-text"
      aria-label={label}
      aria-expanded={expanded}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
