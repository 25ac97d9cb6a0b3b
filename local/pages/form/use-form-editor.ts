// What an owner sees and changes of a Form: every change is saved at once.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FormEdit, FormOwnerView, FormPageView } from '../../views/form-view';
import { post } from '../common/api';

export interface FormEditor {
  view: FormOwnerView;
  /** Item that is open for editing; empty: none. */
  openId: string;
  open: (itemId: string) => void;
  /** Closes what is open; the focus goes to the button that opens this item. */
  close: (focusId: string) => void;
  focusId: string;
  /** Where the focus belongs in the open item: its text, or the arrow that moved it. */
  startAt: 'text' | 'up' | 'down';
  /** Whether it was saved; otherwise `problem` says why not. */
  edit: (edit: FormEdit) => Promise<boolean>;
  switchTo: (path: 'publish' | 'accept', on: boolean) => void;
  saved: '' | 'Saving …' | 'Saved';
  problem: string;
}

/** The Form could not be opened, is not there yet, or is there to be edited. */
export type EditorState = { failure: string } | 'loading' | FormEditor;

export function useFormEditor(id: string): EditorState {
  const { view, setView, failure } = useOwnerView(id);
  const [openId, setOpenId] = useState('');
  const [focusId, setFocusId] = useState('');
  const [startAt, setStartAt] = useState<FormEditor['startAt']>('text');
  const [saved, setSaved] = useState<FormEditor['saved']>('');
  const [problem, setProblem] = useState('');
  const inTurn = useInTurn();
  if (failure) return { failure };
  if (!view) return 'loading';

  const send = async (path: string, body: object): Promise<FormOwnerView | undefined> => {
    setSaved('Saving …');
    setProblem('');
    try {
      const next = await inTurn(() => post<FormOwnerView>(`/api/forms/${path}`, { id, ...body }));
      setView(next);
      setSaved('Saved');
      return next;
    } catch (error) {
      setSaved('');
      return void setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const go = (itemId: string, focus = ''): void => {
    setProblem('');
    setStartAt('text');
    setOpenId(itemId);
    setFocusId(focus);
  };
  const edit = async (change: FormEdit): Promise<boolean> => {
    setStartAt(change.kind !== 'move' ? 'text' : change.by < 0 ? 'up' : 'down');
    const next = await send('edit', { edit: change });
    if (next && change.kind === 'add') go(addedItem(view, next));
    return next !== undefined;
  };
  const switchTo: FormEditor['switchTo'] = (path, on) => void send(path, { on });
  const places = { openId, open: go, close: (focus: string) => go('', focus), focusId, startAt };
  return { view, ...places, edit, switchTo, saved, problem };
}

function useOwnerView(id: string) {
  const [view, setView] = useState<FormOwnerView>();
  const [failure, setFailure] = useState('');
  useEffect(() => {
    post<FormOwnerView>('/api/forms/owner', { id }).then(setView, (error: Error) =>
      setFailure(error.message),
    );
  }, [id]);
  return { view, setView, failure };
}

/** One request after the other, so that the last answer shows the last state. */
function useInTurn() {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.current.then(act, act);
    last.current = mine;
    return mine;
  };
}

function addedItem(before: FormOwnerView, after: FormOwnerView): string {
  const old = new Set(itemIds(before.pages));
  return itemIds(after.pages).find((id) => !old.has(id)) ?? '';
}

/** Every item in order, page breaks among them; the first page has none. */
export function itemIds(pages: readonly FormPageView[]): string[] {
  return pages
    .flatMap(({ id, items }) => [id, ...items.map((item) => item.id)])
    .filter((id) => id !== '');
}
