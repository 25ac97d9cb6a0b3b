// Own files in the trash, to take out again.
import type { FileView } from '../../views/drive-view';
import { FileIcon } from './file-icon';

type Trashed = Pick<FileView, 'id' | 'name' | 'kind'>;

export function TrashList({
  files,
  onRestore,
}: {
  files: Trashed[];
  onRestore: (file: Trashed) => void;
}) {
  if (files.length === 0) return null;
  return (
    <details class="trash">
      <summary>Trash ({files.length})</summary>
      <ul class="trash-list">
        {files.map((file) => (
          <li key={file.id} class="trash-file">
            <FileIcon kind={file.kind} />
            <span class="file-name" dir="auto">
              {file.name}
            </span>
            <button
              type="button"
              class="button button-text"
              aria-label={`Restore ${file.name}`}
              onClick={() => onRestore(file)}
            >
              Restore
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
