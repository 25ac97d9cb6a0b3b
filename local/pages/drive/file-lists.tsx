// The lists of one place of Drive under their headings, or what to do when there are none.
import type { DriveView, FileListView, FileView } from '../../views/drive-view';
import { BeginHere, EmptyFolder, NothingShared } from './empty';
import { FileTable, type FileActions } from './file-table';
import { TrashList } from './trash-list';

const TITLES: Readonly<Record<FileListView['name'], string>> = {
  own: 'My files',
  shared: 'Shared with me',
  folder: 'Files in this folder',
};

interface FileListsProps extends FileActions {
  view: Extract<DriveView, { access: true }>;
  onRestore: (file: Pick<FileView, 'id' | 'name'>) => void;
}

export function FileLists({ view, onRestore, ...actions }: FileListsProps) {
  const { lists, start, trashed } = view;
  return (
    <>
      {start && start.path !== '' && <BeginHere start={start} />}
      {lists.length === 0 && <NothingShared start={start} />}
      {lists.map(({ name, files }) => (
        <section key={name} class="file-list">
          {name !== 'folder' && <h2>{TITLES[name]}</h2>}
          {files.length === 0 ? (
            <EmptyFolder />
          ) : (
            <FileTable label={TITLES[name]} files={files} {...actions} />
          )}
        </section>
      ))}
      <TrashList files={trashed} onRestore={onRestore} />
    </>
  );
}
