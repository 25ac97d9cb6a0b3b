// What the script puts before everything else: its dialogs and its messages.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ScriptFrame } from './script-frame';
import type { Script, ScriptPage } from './use-script';

/** Google's own size when the script sets none, in pixels. */
const WIDTH = 600;
const HEIGHT = 400;

export function ScriptDialogs({
  script,
  onFocusEditor,
}: {
  script: Script;
  onFocusEditor: () => void;
}) {
  const [alert] = script.alerts;
  // Messages first: on Google the script would have waited for them before it opened anything.
  const pages = alert === undefined ? script.dialogs : [];
  return (
    <>
      {pages.map((page) => (
        <PageDialog key={page.key} page={page} script={script} onFocusEditor={onFocusEditor} />
      ))}
      {alert !== undefined && (
        <Modal
          key={`${script.alerts.length} ${alert}`}
          label="Message from the script"
          onClose={script.closeAlert}
        >
          {(close) => (
            <>
              <p class="script-alert">{alert}</p>
              <div class="dialog-actions">
                <button type="button" class="button button-primary" onClick={close}>
                  OK
                </button>
              </div>
            </>
          )}
        </Modal>
      )}
    </>
  );
}

function PageDialog(props: { page: ScriptPage; script: Script; onFocusEditor: () => void }) {
  const { page, script, onFocusEditor } = props;
  const [size, setSize] = useState({ width: page.width ?? WIDTH, height: page.height ?? HEIGHT });
  return (
    <Modal label={page.title} onClose={() => script.closeDialog(page.key)} width={size.width}>
      {(close) => (
        <>
          <header class="script-dialog-head">
            <h2>{page.title}</h2>
            <button type="button" class="icon-button" aria-label="Close" onClick={close}>
              <span class="close-sign" aria-hidden="true" />
            </button>
          </header>
          <div style={{ height: `${size.height}px` }}>
            <ScriptFrame
              page={page}
              call={script.call}
              onClose={close}
              onFocusEditor={onFocusEditor}
              onSize={(change) => setSize((before) => ({ ...before, ...change }))}
            />
          </div>
        </>
      )}
    </Modal>
  );
}

interface ModalProps {
  label: string;
  width?: number;
  onClose: () => void;
  /** Gets what closes it: the focus then goes back to where it was. */
  children: (close: () => void) => ComponentChildren;
}

function Modal({ label, width, onClose, children }: ModalProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => box.current?.showModal(), []);
  return (
    <dialog
      ref={box}
      class="dialog script-dialog"
      aria-label={label}
      style={width ? { width: `${width + 48}px` } : {}}
      onClose={onClose}
    >
      {children(() => box.current?.close())}
    </dialog>
  );
}
