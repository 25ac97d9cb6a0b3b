// The page of a Doc: its bar, its paper, or the word that this person was not let in.
import { useEffect } from 'preact/hooks';
import { CardPanel } from './card-panel';
import { DocBar } from './doc-bar';
import { NoAccess } from './no-access';
import { Paper } from './paper';
import { useDoc } from './use-doc';
import './doc.css';

export function DocPage({ id }: { id: string }) {
  const doc = useDoc(id);
  const { view } = doc;
  const title = view && view.access !== 'none' ? view.title : 'You need access';
  useEffect(() => {
    document.title = view ? title : 'Doc';
  }, [view, title]);

  if (!view) return <p class="doc-loading muted">{doc.problem || 'Opening the Doc …'}</p>;
  if (view.access === 'none') return <NoAccess />;
  const hasTitle = view.blocks.some(
    (block) => block.kind === 'paragraph' && block.role === 'title',
  );
  return (
    <main class="doc-page page-fill">
      {!hasTitle && <h1 class="visually-hidden">{view.title}</h1>}
      <DocBar doc={doc} view={view} />
      {view.trashed && (
        <p class="banner banner-problem doc-notice">
          This Doc is in the trash. It can be read, but not changed, until its owner takes it out.
        </p>
      )}
      {doc.lost.map((text, n) => (
        <Lost key={n} text={text} onClose={doc.forgetLost} />
      ))}
      <div class="doc-room">
        <Paper doc={doc} view={view} />
        <CardPanel docId={id} title={view.title} />
      </div>
    </main>
  );
}

/** Somebody else deleted the line in which this person was typing: the words are still theirs. */
function Lost({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div class="banner banner-problem doc-notice" role="alert">
      <p>
        Somebody deleted the line you were typing in. What you had typed: <q>{text}</q>
      </p>
      <button type="button" class="doc-retry" onClick={onClose}>
        Close
      </button>
    </div>
  );
}
