// What went wrong, across the top.
import type { Script } from './use-script';

interface NoticesProps {
  script: Script;
  /** Why the person's own edit was refused. */
  problem: string;
  onDismiss: () => void;
}

export function Notices({ script, problem, onDismiss }: NoticesProps) {
  return (
    <div role="alert">
      {script.error && <Banner text={script.error} onDismiss={script.dismissError} />}
      {problem && <Banner text={problem} onDismiss={onDismiss} />}
    </div>
  );
}

function Banner({ text, onDismiss }: { text: string; onDismiss: () => void }) {
  return (
    <p class="sheet-banner">
      <span>{text}</span>
      <button type="button" class="sheet-banner-button" onClick={onDismiss}>
        Dismiss
      </button>
    </p>
  );
}
