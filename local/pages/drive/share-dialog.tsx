// Who may open a file: the people who can, adding somebody by e-mail, taking access away.
import { useRef, useState } from 'preact/hooks';
import type { FileView } from '../../views/drive-view';
import { post } from '../common/api';
import { Dialog } from '../common/dialog';
import { nameOf } from '../common/shell';
import { AccessList } from './access-list';
import { ROLE_WORDS } from './access-words';
import { ShareForm, type ShareRequest } from './share-form';

interface ShareDialogProps {
  /** As the server has it now, so that the list follows what was done. */
  file: FileView;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

export function ShareDialog({ file, onChanged, onClose }: ShareDialogProps) {
  const [done, setDone] = useState('');
  const address = useRef<HTMLInputElement>(null);
  const share = async ({ email, role }: ShareRequest): Promise<void> => {
    setDone('');
    await post('/api/drive/share', { id: file.id, email, role });
    await onChanged();
    setDone(`${nameOf(email)} has access as ${ROLE_WORDS[role]} and gets a mail with the link.`);
  };
  const remove = async (email: string): Promise<void> => {
    const failed = await post('/api/drive/unshare', { id: file.id, email }).then(
      () => '',
      (error: Error) => error.message,
    );
    // The button that was pressed is about to go.
    address.current?.focus();
    await onChanged();
    setDone(failed || `${nameOf(email)} has no access any more.`);
  };
  return (
    <Dialog title={`Share “${file.name}”`} onClose={onClose}>
      {(close) => (
        <>
          <ShareForm file={file} address={address} onShare={share} />
          <p class="share-done" role="status" dir="auto">
            {done}
          </p>
          <h3 class="share-people">People with access</h3>
          <AccessList access={file.access ?? []} onRemove={(email) => void remove(email)} />
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
