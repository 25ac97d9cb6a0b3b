// What went wrong, across the top, and the script's toasts, at the bottom right.
import { useEffect } from 'preact/hooks';
import type { Script } from './use-script';

/** Google shows a toast for five seconds. */
const TOAST_MS = 5000;

interface NoticesProps {
  script: Script;
  /** Why the person's own edit was refused. */
  problem: string;
  onDismiss: () => void;
}

export function Notices({ script, problem, onDismiss }: NoticesProps) {
  return (
    <>
      <div role="alert">
        {script.error && <Banner text={script.error} onDismiss={script.dismissError} />}
        {problem && <Banner text={problem} onDismiss={onDismiss} />}
      </div>
      <div class="sheet-toasts" role="status">
        {script.toasts.map((text, index) => (
          <Toast key={`${index} ${text}`} text={text} onDone={() => script.dismissToast(index)} />
        ))}
      </div>
    </>
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

function Toast({ text, onDone }: { text: string; onDone: () => void }) {
  useEffect(() => {
    const timer = setTimeout(onDone, TOAST_MS);
    return () => clearTimeout(timer);
  }, []);
  return <p class="sheet-toast">{text}</p>;
}
