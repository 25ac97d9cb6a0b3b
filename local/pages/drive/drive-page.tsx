// Drive as the person who looks sees it: own files and those of others, or what is in one folder.
import { useEffect, useState } from 'preact/hooks';
import type { DriveView, FileView } from '../../views/drive-view';
import { LoadProblem } from '../common/load-problem';
import { me } from '../common/shell';
import { Toast } from '../common/toast';
import { FileLists } from './file-lists';
import { RenameDialog } from './rename-dialog';
import { ShareDialog } from './share-dialog';
import { HEADING_ID, useDrive } from './use-drive';
import './drive.css';

type OpenDriveView = Extract<DriveView, { access: true }>;

/** @param id of a folder; empty for the top of Drive */
export function DrivePage({ id }: { id: string }) {
  const drive = useDrive(id);
  const { view, problem, reload } = drive;
  const title = view?.access ? (view.trail.at(-1)?.name ?? 'Drive') : 'Drive';
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (view && !view.access) return <NoFolder />;
  return (
    <main class="page">
      <header class="page-head drive-head">
        {view && <Trail trail={view.trail} />}
        <h1 id={HEADING_ID} tabIndex={-1} dir="auto">
          {title}
        </h1>
      </header>
      <LoadProblem problem={problem} reload={reload} />
      {view && <Files view={view} drive={drive} />}
      <Toast toast={drive.toast} onClose={drive.closeToast} />
    </main>
  );
}

/** The lists, and the dialog that is open about one of their files. */
function Files({ view, drive }: { view: OpenDriveView; drive: ReturnType<typeof useDrive> }) {
  const [dialog, setDialog] = useState<{ kind: 'share' | 'rename'; id: string }>();
  const open = (kind: 'share' | 'rename') => (file: FileView) => setDialog({ kind, id: file.id });
  const files = view.lists.flatMap((list) => list.files);
  const file = files.find(({ id }) => id === dialog?.id);
  const parts = { onChanged: drive.reload, onClose: () => setDialog(undefined) };
  return (
    <>
      <FileLists
        view={view}
        onShare={open('share')}
        onRename={open('rename')}
        onTrash={(one) => void drive.trash(one)}
        onRestore={(one) => void drive.restore(one)}
      />
      {file && dialog?.kind === 'share' && <ShareDialog file={file} {...parts} />}
      {file && dialog?.kind === 'rename' && <RenameDialog file={file} {...parts} />}
    </>
  );
}

/** The way back up; the folder itself is the heading below. */
function Trail({ trail }: { trail: OpenDriveView['trail'] }) {
  if (trail.length === 0) return null;
  const above = [{ name: 'Drive', path: '/drive' }, ...trail.slice(0, -1)];
  return (
    <nav aria-label="Folders above">
      <ol class="trail">
        {above.map(({ name, path }) => (
          <li key={path}>
            <a href={path} dir="auto">
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function NoFolder() {
  return (
    <main class="notice-page">
      <h1>You need access</h1>
      <p>This folder is not there any more, or it is not shared with you.</p>
      <p class="muted">You are looking as {me.name}.</p>
      <p>
        <a class="button button-primary" href="/drive">
          Go to Drive
        </a>
      </p>
    </main>
  );
}
