// The script's sidebar: always 300 pixels wide, as Google's.
// https://developers.google.com/workspace/add-ons/concepts/dialogs
import { ScriptFrame } from './script-frame';
import type { Script } from './use-script';

export function Sidebar({ script, onFocusEditor }: { script: Script; onFocusEditor: () => void }) {
  const { sidebar: page, closeSidebar } = script;
  if (!page) return null;
  return (
    <aside class="script-sidebar" aria-label={page.title}>
      <header class="script-sidebar-head">
        <h2>{page.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label="Close sidebar"
          onClick={() => {
            closeSidebar();
            onFocusEditor();
          }}
        >
          <span class="close-sign" aria-hidden="true" />
        </button>
      </header>
      <ScriptFrame
        page={page}
        call={script.call}
        onClose={closeSidebar}
        onFocusEditor={onFocusEditor}
      />
    </aside>
  );
}
