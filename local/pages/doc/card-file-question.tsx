// Google's question before an add-on may use the file that is open; a stand-in for it, and says so.
import type { AddOnView } from '../../views/card-view';
import { Dialog } from '../common/dialog';
import type { CardPanelHook } from './use-card';

interface FileQuestionProps {
  addOn: AddOnView;
  /** The Doc's. */
  title: string;
  panel: CardPanelHook;
}

export function FileQuestion({ addOn, title, panel }: FileQuestionProps) {
  return (
    <Dialog title={`Let ${addOn.name} use this Doc?`} onClose={panel.refuse}>
      {(close) => (
        <>
          <p>
            {addOn.name} will be able to see and change <bdi>“{title}”</bdi>, and none of your other
            files.
          </p>
          <p class="muted card-question-note">
            This stands in for the question that Google asks here in its own words.
          </p>
          <div class="dialog-actions">
            <button type="button" class="button" onClick={close}>
              Cancel
            </button>
            <button
              type="button"
              class="button button-primary"
              onClick={() => {
                close();
                panel.allow();
              }}
            >
              Allow
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
