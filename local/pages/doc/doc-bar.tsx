// The bar above the paper: name, who can open it, whether all is saved, and the row commands.
import type { OpenDocView } from '../../views/doc-view';
import type { Doc } from './use-doc';

export function DocBar({ doc, view }: { doc: Doc; view: OpenDocView }) {
  return (
    <div class="doc-bar">
      <div class="doc-names">
        <p class="doc-name">{view.title}</p>
        <p class="doc-sharing">
          <LockIcon />
          {view.sharing}
        </p>
      </div>
      {view.suggestions > 0 && <p class="doc-waiting">{waiting(view.suggestions)}</p>}
      {view.access === 'read' && <p class="doc-mode">View only</p>}
      {view.access === 'edit' && <RowCommands doc={doc} />}
      <p class="doc-saved" role="status" aria-live="off">
        {view.access === 'edit' && <SaveState doc={doc} />}
      </p>
    </div>
  );
}

function waiting(suggestions: number): string {
  return suggestions === 1 ? '1 suggestion waits' : `${suggestions} suggestions wait`;
}

/** Said aloud only when something is wrong: whoever types would hear it after every word. */
function SaveState({ doc }: { doc: Doc }) {
  if (doc.problem === '') return <>{doc.saving ? 'Saving …' : 'All changes saved'}</>;
  return (
    <span class="error-text" role="alert">
      {doc.unsaved.isEmpty ? 'Not up to date' : 'Not saved'}: {doc.problem}{' '}
      <button type="button" class="doc-retry" onClick={() => void doc.flush()}>
        Try again
      </button>
    </span>
  );
}

const FIRST = 'Click into a table first';

/** They mean the row in which the caret is, or was last; Escape leads here from the text, and back. */
function RowCommands({ doc }: { doc: Doc }) {
  const inTable = doc.row !== undefined;
  return (
    <div
      class="doc-commands"
      role="group"
      aria-label="Table row"
      onKeyDown={(event) => event.key === 'Escape' && doc.returnToText()}
    >
      <button
        type="button"
        class="doc-command"
        disabled={!inTable}
        title={inTable ? 'Add a row below the one you are in (or Tab in the last cell)' : FIRST}
        onClick={() => doc.addRow()}
      >
        Add row below
      </button>
      <button
        type="button"
        class="doc-command"
        disabled={!inTable}
        title={inTable ? 'Delete the row you are in' : FIRST}
        onClick={() => doc.removeRow()}
      >
        Delete row
      </button>
    </div>
  );
}

function LockIcon() {
  return (
    <svg width="14" height="14" viewBox="0 0 24 24" aria-hidden="true">
      <path
        fill="currentColor"
        d="M18 8h-1V6A5 5 0 0 0 7 6v2H6a2 2 0 0 0-2 2v10c0 1.1.9 2 2 2h12a2 2 0 0 0 2-2V10a2 2 0 0 0-2-2Zm-9-2a3 3 0 0 1 6 0v2H9V6Z"
      />
    </svg>
  );
}
