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
}

export function TaskButton({ task, running, work, primary = false, children }: TaskButtonProps) {
  return (
    <button
      type={work ? 'button' : 'submit'}
      class={primary ? 'button primary' : 'button'}
      aria-disabled={task.running}
      onClick={work && (() => void task.run(work))}
    >
      {task.running ? running : children}
    </button>
  );
}

/** A quiet button beside or below something; `label` says more to those who cannot see beside what. */
export function TextButton({
  children,
  onPress,
  label,
}: Omit<ButtonProps, 'primary'> & { label?: string }) {
  return (
    <button type="button" class="button-text" aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
