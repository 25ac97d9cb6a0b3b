// The strip at the Doc's right edge with the add-on's button, and the panel that it opens, as in Google's
// editors: a bar with the add-on's name, the card, its footer, a short word at the bottom.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { AddOnView } from '../../views/card-view';
import { get } from '../common/api';
import { Card } from './card';
import { FileQuestion } from './card-file-question';
import { useCard, type CardPanelHook } from './use-card';
import './card.css';

/** Nothing where no add-on is installed. */
export function CardPanel({ docId, title }: { docId: string; title: string }) {
  const [addOn, setAddOn] = useState<AddOnView | null>(null);
  const panel = useCard(docId);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    get<{ addOn: AddOnView | null }>('/api/cards/add-on').then(
      (answer) => setAddOn(answer.addOn),
      () => undefined,
    );
  }, []);
  if (!addOn) return null;
  const close = (): void => {
    panel.close();
    button.current?.focus();
  };
  return (
    <>
      {panel.isOpen && <OpenPanel addOn={addOn} panel={panel} title={title} onClose={close} />}
      <nav class="card-strip" aria-label="Side panel">
        <button
          type="button"
          ref={button}
          class="card-launcher"
          aria-label={addOn.name}
          title={addOn.name}
          aria-expanded={panel.isOpen}
          onClick={panel.isOpen ? close : panel.open}
        >
          <AddOnIcon />
        </button>
      </nav>
    </>
  );
}

interface OpenPanelProps {
  addOn: AddOnView;
  panel: CardPanelHook;
  title: string;
  onClose: () => void;
}

function OpenPanel({ addOn, panel, title, onClose }: OpenPanelProps) {
  const { state, top, busy } = panel;
  return (
    <aside class="card-panel" aria-label={addOn.name}>
      <header class="card-panel-bar">
        {state.cards.length > 1 && (
          <BarButton label="Back" path="M15 5l-7 7 7 7" onClick={panel.back} />
        )}
        <AddOnIcon />
        <p class="card-panel-name">{addOn.name}</p>
        <BarButton label="Close panel" path="M6 6l12 12M18 6L6 18" onClick={onClose} />
      </header>
      <Progress busy={busy} />
      {state.failure !== '' && (
        <p class="card-failure" role="alert">
          The add-on did not finish: {state.failure}
        </p>
      )}
      {top ? <Card panel={panel} open={top} /> : <div class="card-body" />}
      <p class="card-notification" role="status">
        {state.notification}
      </p>
      {state.asking && <FileQuestion addOn={addOn} title={title} panel={panel} />}
    </aside>
  );
}

/** A line at the top while the add-on works; said to screen readers, too. */
function Progress({ busy }: { busy: boolean }) {
  return (
    <div class={busy ? 'card-progress card-progress-on' : 'card-progress'} role="status">
      {busy && <span class="visually-hidden">Working …</span>}
    </div>
  );
}

interface BarButtonProps {
  label: string;
  /** Of the sign, in a square of 24. */
  path: string;
  onClick: () => void;
}

function BarButton({ label, path, onClick }: BarButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={onClick}>
      <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </button>
  );
}

/** The manifest's logo lies on the web; this is drawn here: a mortarboard, as that one. */
function AddOnIcon() {
  return (
    <svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true">
      <path
        fill="currentColor"
        d="M12 3 1 9l11 6 9-4.9V17h2V9L12 3Zm-7 10.2v4L12 21l7-3.8v-4L12 17l-7-3.8Z"
      />
    </svg>
  );
}
