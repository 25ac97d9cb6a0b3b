// A message of the script, before everything else; the next one when it is closed.
import { useEffect, useRef } from 'preact/hooks';
import type { Script } from './use-script';

export function ScriptMessage({ script }: { script: Script }) {
  const [text] = script.alerts;
  if (text === undefined) return null;
  const key = `${script.alerts.length} ${text}`;
  return <Message key={key} text={text} onClose={script.closeAlert} />;
}

function Message({ text, onClose }: { text: string; onClose: () => void }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      ref={box}
      class="dialog script-dialog"
      aria-label="Message from the script"
      onClose={onClose}
    >
      <p class="script-alert">{text}</p>
      <div class="dialog-actions">
        <button type="button" class="button button-primary" onClick={() => box.current?.close()}>
          OK
        </button>
      </div>
    </dialog>
  );
}
