// The Workspace as the add-on meets it: the same people, files and clock, but an app of its own, bound to
// no Sheet, with its own grants, stores and locks.
import type { AppId, Workspace } from './workspace';

/**
 * @param project the add-on's files; those that are installed unless given
 * @throws Error when no add-on is installed
 */
export function addOnOf(workspace: Workspace, project = workspace.addOn): Workspace {
  if (!project) throw new Error('No add-on is installed in this local Workspace');
  const shown: Workspace = Object.create(workspace, {
    app: { value: 'add-on' satisfies AppId },
    project: { value: project },
  });
  return shown;
}
