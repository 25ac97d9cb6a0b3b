// A Doc that is open in the page: what it shows, and what is typed on its way to being saved.
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { DocView } from '../../views/doc-view';
import { DocEditor, type RowPlace } from './doc-editor';

export interface Doc {
  view: DocView | undefined;
  editable: boolean;
  saving: boolean;
  /** Why the last thing typed could not be saved; empty when all is well. */
  problem: string;
  /** The row in which the caret is, or was last. */
  row: RowPlace | undefined;
  enter: DocEditor['enter'];
  typed: DocEditor['typed'];
  replace: DocEditor['replace'];
  join: DocEditor['join'];
  addRow: DocEditor['addRow'];
  removeRow: DocEditor['removeRow'];
  hold: DocEditor['hold'];
  isUnsaved: DocEditor['isUnsaved'];
  flush: () => void;
}

export function useDoc(id: string): Doc {
  const [, redraw] = useState(0);
  const editor = useMemo(() => new DocEditor(id, () => redraw((n) => n + 1)), [id]);
  useEffect(() => editor.listen(), [editor]);
  useLayoutEffect(() => editor.placeCaretWanted());
  return {
    view: editor.view,
    editable: editor.view?.access === 'edit',
    saving: editor.saving,
    problem: editor.problem,
    row: editor.row,
    enter: editor.enter,
    typed: editor.typed,
    replace: editor.replace,
    join: editor.join,
    addRow: editor.addRow,
    removeRow: editor.removeRow,
    hold: editor.hold,
    isUnsaved: editor.isUnsaved,
    flush: () => void editor.flush(),
  };
}
