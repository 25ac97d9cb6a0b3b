// One edit of an owner in the Form's page, carried out.
import type { FormEdit } from '../../views/form-view';
import type { Workspace } from '../../workspace/workspace';
import {
  addItemByHand,
  changeFormTextsByHand,
  changeItemByHand,
  changeListByHand,
  deleteItemByHand,
  moveItemByHand,
} from './form-editing';

/** @throws Exception with the sentence that the person should read */
export function applyFormEdit(
  workspace: Workspace,
  person: string,
  formId: string,
  edit: FormEdit,
): void {
  switch (edit.kind) {
    case 'form':
      return changeFormTextsByHand(workspace, person, formId, edit);
    case 'item':
      return changeItemByHand(workspace, person, formId, edit.itemId, edit);
    case 'list':
      return changeListByHand(workspace, person, formId, edit.itemId, edit.list, edit.texts);
    case 'move': {
      const to = placeOf(workspace, formId, edit.itemId) + edit.by;
      return moveItemByHand(workspace, person, formId, edit.itemId, to);
    }
    case 'delete':
      return deleteItemByHand(workspace, person, formId, edit.itemId);
    case 'add': {
      const place = placeOf(workspace, formId, edit.after) + 1;
      const hasChoices = edit.type === 'MULTIPLE_CHOICE' || edit.type === 'CHECKBOX';
      const content = { title: 'Untitled question', choices: hasChoices ? ['Option 1'] : [] };
      const itemId = addItemByHand(workspace, person, formId, edit.type, content);
      return moveItemByHand(workspace, person, formId, itemId, place);
    }
  }
}

/** -1 for an item that is not there. */
function placeOf(workspace: Workspace, formId: string, itemId: string): number {
  return workspace.state.forms[formId]?.items.findIndex(({ id }) => id === itemId) ?? -1;
}
