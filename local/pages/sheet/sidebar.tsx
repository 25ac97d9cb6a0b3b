// The script's sidebar: always 300 pixels wide, as Google's.
// https://developers.google.com/workspace/add-ons/concepts/dialogs
import { ScriptFrame } from './script-frame';
import type { Script } from './use-script';

export function Sidebar({ script, onClosed }: { script: Script; onClosed: () => void }) {
  const { sidebar: page, closeSidebar } = script;
  if (!page) return null;
  const close = (): void => {
    closeSidebar();
    onClosed();
  };
  return (
    <aside class="script-sidebar" aria-label={page.title}>
      <header class="script-sidebar-head">
        <h2>{page.title}</h2>
        <button type="button" class="icon-button" aria-label="Close sidebar" onClick={close}>
          <span class="close-sign" aria-hidden="true" />
        </button>
      </header>
      <ScriptFrame page={page} call={script.call} />
    </aside>
  );
}
