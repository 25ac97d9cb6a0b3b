// One edit of a person in the Sheet page, carried out.
import type { Workspace } from '../../workspace/workspace';
import type { EditAction } from '../../views/sheet-view';
import {
  addTabByHand,
  deleteByHand,
  filterColumnByHand,
  hideByHand,
  insertByHand,
  pasteByHand,
  renameSheetByHand,
  setFilterByHand,
  showAllByHand,
  sortByHand,
  typeIntoCell,
  type Tab,
} from './by-hand';
import { moveColumnByHand } from './by-hand-moves';

/** @throws Exception with the sentence that the person should read */
export function applyEdit(
  workspace: Workspace,
  person: string,
  tab: Tab,
  action: EditAction,
): void {
  switch (action.kind) {
    case 'type':
      return typeIntoCell(workspace, person, tab, action, action.text);
    case 'paste':
      return pasteByHand(workspace, person, tab, action, action.texts);
    case 'sort':
      return sortByHand(workspace, person, tab, action.column, action.ascending);
    case 'filter':
      return setFilterByHand(workspace, person, tab, action.on ? undefined : null);
    case 'filter-column':
      return filterColumnByHand(workspace, person, tab, action.column, action.hiddenTexts);
    case 'insert':
      return insertByHand(workspace, person, tab, action.dimension, action.at);
    case 'delete':
      return deleteByHand(workspace, person, tab, action.dimension, action.at);
    case 'hide':
      return hideByHand(workspace, person, tab, action.dimension, action.at);
    case 'move-column':
      return moveColumnByHand(workspace, person, tab, action.from, action.to);
    case 'show-all':
      return showAllByHand(workspace, person, tab);
    case 'rename':
      return renameSheetByHand(workspace, person, tab, action.name);
    case 'add-tab':
      return addTabByHand(workspace, person, tab);
  }
}
