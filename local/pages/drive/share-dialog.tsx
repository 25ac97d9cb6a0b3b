// Who may open a file: the people who can, adding somebody by e-mail, taking access away.
import { useRef } from 'preact/hooks';
import type { FileView } from '../../views/drive-view';
import { Dialog } from '../common/dialog';
import { AccessList } from './access-list';
import { ShareForm } from './share-form';
import { useSharing } from './use-sharing';

interface ShareDialogProps {
  /** As the server has it now, so that the list follows what was done. */
  file: FileView;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

export function ShareDialog({ file, onChanged, onClose }: ShareDialogProps) {
  const address = useRef<HTMLInputElement>(null);
  const { done, share, remove } = useSharing(file.id, onChanged);
  const title = (
    <>
      Share “<bdi>{file.name}</bdi>”
    </>
  );
  const onRemove = (email: string): void => {
    // The button that was pressed is about to go.
    address.current?.focus();
    void remove(email);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      {(close) => (
        <>
          <ShareForm file={file} address={address} onShare={share} />
          <p class="share-done" role="status">
            {done}
          </p>
          <h3 class="share-people">People with access</h3>
          <AccessList access={file.access ?? []} onRemove={onRemove} />
          <div class="dialog-actions">
            <button type="button" class="button button-primary" onClick={close}>
              Done
            </button>
          </div>
        </>
      )}
    </Dialog>
  );
}
