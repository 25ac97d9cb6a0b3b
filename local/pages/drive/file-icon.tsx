// One small picture a kind of file, in the colors that people know them by, with the kind as its text.
import type { ComponentChildren } from 'preact';
import type { FileKind } from '../../views/drive-view';

const KIND_WORDS: Readonly<Record<FileKind, string>> = {
  folder: 'Folder',
  sheet: 'Sheet',
  doc: 'Doc',
  form: 'Form',
  other: 'File',
};

/** Drawn in 24 by 24. */
const DRAWINGS: Readonly<Record<FileKind, { color: string; lines: ComponentChildren }>> = {
  folder: { color: '#5f6368', lines: null },
  sheet: { color: '#146c2e', lines: <path d="M7 10h10v8H7zM7 14h10M12 10v8" /> },
  doc: { color: '#0b57d0', lines: <path d="M8 10h8M8 13h8M8 16h5" /> },
  form: {
    color: '#673ab7',
    lines: <path d="M8 10.5h.01M8 14h.01M8 17.5h.01M11.5 10.5H16M11.5 14H16M11.5 17.5H16" />,
  },
  other: { color: '#5f6368', lines: null },
};

const PAPER = 'M6 2h8l6 6v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4c0-1.1.9-2 2-2Z';
const FOLDER = 'M4 4h5l2 2h9a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V6c0-1.1.9-2 2-2Z';

export function FileIcon({ kind }: { kind: FileKind }) {
  const { color, lines } = DRAWINGS[kind];
  return (
    <svg
      class="file-icon"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      role="img"
      aria-label={KIND_WORDS[kind]}
    >
      <path d={kind === 'folder' ? FOLDER : PAPER} fill={color} />
      <g fill="none" stroke="#ffffff" stroke-width="1.4" stroke-linecap="round">
        {lines}
      </g>
    </svg>
  );
}
