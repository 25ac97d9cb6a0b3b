// A new local Workspace: the lead coach owns one empty Sheet, and the script is bound to it.
import type { Clock } from '../host/clock';
import { createSpreadsheet } from '../services/spreadsheet/books';
import { LEAD } from './people';
import { readBuiltAddOn, readBuiltProject } from './project';
import type { WorkspaceState } from './state';
import { Workspace, type ScriptProject } from './workspace';

export interface LocalOptions {
  /** The files in dist/ unless a test brings its own. */
  project?: ScriptProject;
  /** State kept from before; without it the Workspace is a new one. */
  state?: WorkspaceState | undefined;
  clock?: Clock;
  origin?: string;
}

export function createLocalWorkspace({ project, state, ...rest }: LocalOptions = {}): Workspace {
  const installed = project
    ? { project }
    : { project: readBuiltProject(), addOn: readBuiltAddOn() };
  const options = { ...installed, ...rest };
  if (state) return new Workspace({ ...options, state });
  const workspace = new Workspace(options);
  const sheet = { owner: LEAD, name: 'Educator styles' };
  workspace.state.containerId = createSpreadsheet(workspace, sheet);
  return workspace;
}
