// The Sheet: title and menus, the grid, tabs at the bottom, and the script's sidebar at the right.
import { useEffect, useState } from 'preact/hooks';
import type { OpenView } from '../../views/sheet-view';
import { post } from '../common/api';
import { nameOf } from '../common/shell';
import { OpenSheet } from './open-sheet';
import './sheet.css';

export function SheetPage({ id }: { id: string }) {
  const [opened, setOpened] = useState<OpenView>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    post<OpenView>('/api/sheets/open', { id }).then(setOpened, (error: Error) =>
      setProblem(error.message),
    );
  }, [id]);
  if (problem) return <Notice title="This Sheet could not be opened" text={problem} />;
  if (!opened) return <main class="sheet-loading muted">Opening…</main>;
  if (!opened.access) return <NeedAccess owner={opened.owner} />;
  return <OpenSheet initial={opened.book} />;
}

function NeedAccess({ owner }: { owner: string }) {
  const who = owner ? `Ask ${nameOf(owner)} to share it with you` : 'Ask its owner to share it';
  return <Notice title="You need access" text={`${who}, or switch to somebody who can open it.`} />;
}

function Notice({ title, text }: { title: string; text: string }) {
  document.title = title;
  return (
    <main class="notice-page">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a class="button button-primary" href="/drive">
          Go to Drive
        </a>
      </p>
    </main>
  );
}
