// One place of Drive that is open in the page: its files, what is done to them, and what to say of it.
import { useEffect, useState } from 'preact/hooks';
import type { DriveView, FileView } from '../../views/drive-view';
import { post } from '../common/api';
import type { ToastText } from '../common/toast';
import { useLoaded } from '../common/use-loaded';

type Named = Pick<FileView, 'id' | 'name'>;

export interface Drive {
  view: DriveView | undefined;
  problem: string;
  reload: () => Promise<void>;
  toast: ToastText | undefined;
  closeToast: () => void;
  trash: (file: Named) => Promise<void>;
  restore: (file: Named) => Promise<void>;
}

/** The ID that the link of a file has in the page. */
export function linkId(fileId: string): string {
  return `file-${fileId}`;
}

/** The heading of the page; it takes the focus when what had it is gone. */
export const HEADING_ID = 'drive-heading';

export function useDrive(folder: string): Drive {
  const { data: view, problem, reload } = useLoaded<DriveView>('/api/drive/list', { folder });
  const [toast, setToast] = useState<ToastText>();
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    if (wanted === '') return;
    document.getElementById(wanted)?.focus();
    setWanted('');
  }, [wanted, view]);

  const change = async (path: string, { id }: Named): Promise<boolean> => {
    const failure = await post(path, { id }).then(
      () => '',
      (error: Error) => error.message,
    );
    await reload();
    if (failure !== '') setToast({ text: failure });
    return failure === '';
  };
  const restore = async (file: Named): Promise<void> => {
    if (!(await change('/api/drive/restore', file))) return;
    setToast(undefined);
    setWanted(linkId(file.id));
  };
  const trash = async (file: Named): Promise<void> => {
    if (!(await change('/api/drive/trash', file))) return;
    const action = { label: 'Undo', onSelect: () => void restore(file) };
    const text = (
      <>
        “<bdi>{file.name}</bdi>” is in the trash.
      </>
    );
    setToast({ text, action });
  };
  const closeToast = (): void => {
    setToast(undefined);
    setWanted(HEADING_ID);
  };
  return { view, problem, reload, toast, closeToast, trash, restore };
}
