// What people do about the script outside of the Sheet: deleting triggers in its dashboard, taking back
// or giving what it may do for them.
import type { Workspace } from '../../workspace/workspace';

/**
 * Deletes triggers of this person, those of one function or all; nobody sees another's.
 * https://developers.google.com/apps-script/guides/triggers/installable#manage_triggers_manually
 * @returns how many are gone
 */
export function deleteTriggersByHand(
  workspace: Workspace,
  person: string,
  handlerFunction?: string,
): number {
  const { base } = workspace.state;
  const before = base.triggers.length;
  base.triggers = base.triggers.filter(
    (one) =>
      one.creator !== person ||
      (handlerFunction !== undefined && one.handlerFunction !== handlerFunction),
  );
  return before - base.triggers.length;
}

/** Takes back some of what the script may do for this person, or with no list everything. */
export function revokeByHand(workspace: Workspace, person: string, scopes?: string[]): void {
  const had = workspace.grants[person] ?? workspace.manifest.oauthScopes;
  const gone = scopes ?? had;
  workspace.grants[person] = had.filter((scope) => !gone.includes(scope));
}

/** Grants all that the script asks for, as its consent page does. */
export function grantByHand(workspace: Workspace, person: string): void {
  delete workspace.grants[person];
}
