// A Doc that is open in the page: what it shows, and what is typed on its way to being saved.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { DocEditor } from './doc-editor';

export type Doc = DocEditor;

/** The editor of one Doc; the page is drawn again whenever what it holds has changed. */
export function useDoc(id: string): Doc {
  const [, redraw] = useState(0);
  const editor = useMemo(() => new DocEditor(id, () => redraw((n) => n + 1)), [id]);
  useEffect(() => editor.listen(), [editor]);
  useLayoutEffect(() => editor.drawn());
  return editor;
}
