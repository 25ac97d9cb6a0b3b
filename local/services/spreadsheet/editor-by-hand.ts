// Opening the Sheet, choosing a menu entry, calling the server from the sidebar: what a person does
// that makes the bound script run in the editor.
import { ServiceException } from '../../host/errors';
import type { Selection, UiEffects } from '../../host/execution';
import { runFromClient, runFunction, type RunResult } from '../../host/script-host';
import type { Workspace } from '../../workspace/workspace';
import { canEdit, findFile } from '../drive/files';
import { AUTH_MODE } from '../script/enums';
import { openBook } from './books';
import { spreadsheetFor } from './spreadsheet';
import { userFor } from '../base/user';

/**
 * Opens the bound Sheet: its `onOpen` runs as a simple trigger, without authorisation beyond this Sheet.
 * A person who may only view gets no menu: bound scripts run for editors only.
 * https://developers.google.com/apps-script/guides/bound
 * @throws Exception when the person can't open the Sheet
 */
export function openSheetByHand(workspace: Workspace, person: string): UiEffects['menus'] {
  const { containerId } = workspace.state;
  openBook(workspace, containerId, person);
  if (!mayRun(workspace, person)) return [];
  const result = runFunction(workspace, 'onOpen', {
    user: person,
    authMode: 'LIMITED',
    context: 'editor',
    args: (execution) => [
      {
        authMode: AUTH_MODE.LIMITED,
        source: spreadsheetFor({ execution, spreadsheetId: containerId }),
        user: userFor(execution, person),
      },
    ],
  });
  // A failing onOpen shows nothing on Google either: the menu is just not there.
  return result.ok ? result.execution.ui.menus : [];
}

/** Runs the function of a menu entry; what it shows is in the result's `execution.ui`. */
export function clickMenuItem(
  workspace: Workspace,
  person: string,
  functionName: string,
  selection?: Selection,
): RunResult {
  requireMayRun(workspace, person);
  return runFunction(workspace, functionName, {
    user: person,
    context: 'editor',
    ...(selection ? { selection } : {}),
  });
}

/** `google.script.run` from the sidebar or a dialog of the open Sheet. */
export function callFromSidebar(
  workspace: Workspace,
  person: string,
  functionName: string,
  args: unknown[],
  selection?: Selection,
): RunResult {
  requireMayRun(workspace, person);
  return runFromClient(workspace, functionName, args, {
    user: person,
    context: 'editor',
    ...(selection ? { selection } : {}),
  });
}

function mayRun(workspace: Workspace, person: string): boolean {
  const file = findFile(workspace, workspace.state.containerId);
  return file !== undefined && canEdit(file, person);
}

function requireMayRun(workspace: Workspace, person: string): void {
  if (mayRun(workspace, person)) return;
  throw new ServiceException('You do not have permission to access the requested document.');
}
