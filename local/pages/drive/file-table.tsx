// A list of files: what each is called, whose it is, when it changed, who can open it, and what to do.
import type { FileView } from '../../views/drive-view';
import { Menu, type MenuItem } from '../common/menu';
import { nameOf } from '../common/shell';
import { When } from '../common/when';
import { describeSharing, isMe } from './access-words';
import { FileIcon } from './file-icon';
import { linkId } from './use-drive';

export interface FileActions {
  onShare: (file: FileView) => void;
  onRename: (file: FileView) => void;
  onTrash: (file: FileView) => void;
}

interface FileTableProps extends FileActions {
  /** Names the table to a screen reader. */
  label: string;
  files: FileView[];
}

export function FileTable({ label, files, ...actions }: FileTableProps) {
  return (
    <table class="table file-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Owner</th>
          <th scope="col">Last modified</th>
          <th scope="col">Shared with</th>
          <th scope="col">
            <span class="visually-hidden">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file) => (
          <FileRow key={file.id} file={file} {...actions} />
        ))}
      </tbody>
    </table>
  );
}

function FileRow({ file, ...actions }: { file: FileView } & FileActions) {
  return (
    <tr>
      <td>
        <a class="file-link" id={linkId(file.id)} href={file.path}>
          <FileIcon kind={file.kind} />
          <span class="file-name" dir="auto" title={file.name}>
            {file.name}
          </span>
        </a>
      </td>
      <td>{isMe(file.owner) ? 'You' : nameOf(file.owner)}</td>
      <td>
        <When at={file.modified} />
      </td>
      <td>{describeSharing(file)}</td>
      <td class="file-actions">
        <RowActions file={file} {...actions} />
      </td>
    </tr>
  );
}

function RowActions({ file, onShare, onRename, onTrash }: { file: FileView } & FileActions) {
  const items: MenuItem[] = [];
  if (file.canRename) items.push({ label: 'Rename', onSelect: () => onRename(file) });
  if (file.canTrash) items.push({ label: 'Move to trash', onSelect: () => onTrash(file) });
  return (
    <>
      {file.canShare && (
        <button
          type="button"
          class="button button-text"
          aria-label={`Share ${file.name}`}
          onClick={() => onShare(file)}
        >
          Share
        </button>
      )}
      {items.length > 0 && (
        <Menu
          label={`More for ${file.name}`}
          title={`More for ${file.name}`}
          align="end"
          buttonClass="icon-button"
          button={<DotsIcon />}
          items={items}
        />
      )}
    </>
  );
}

function DotsIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <circle cx="12" cy="5" r="2" />
      <circle cx="12" cy="12" r="2" />
      <circle cx="12" cy="19" r="2" />
    </svg>
  );
}
