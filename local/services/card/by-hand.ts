// What people do with the add-on at a Doc's side: open it, click in its cards, let it use the file. Each
// as one person, who must be able to open the Doc.
// https://developers.google.com/workspace/add-ons/editors/gsao/building-editor-interfaces
import type { AddOnView } from '../../views/card-view';
import { addOnOf } from '../../workspace/add-on';
import type { Workspace } from '../../workspace/workspace';
import { readableBy } from '../drive/access';
import { appUsersOf } from '../drive/files';
import { runCardAction, runCardTrigger, type CardClick, type CardRun } from './run-card';
import type { FaultHook } from '../../host/execution';

/** Who has which Doc open. */
export interface AtDoc {
  person: string;
  docId: string;
  faultHook?: FaultHook;
}

/** The add-on that everybody has, if there is one. */
export function installedAddOn({ addOn }: Workspace): AddOnView | undefined {
  const name = addOn?.manifest.addOns?.common.name;
  return name === undefined ? undefined : { name };
}

/** The panel is opened: the homepage trigger makes the first card. */
export function openAddOnByHand(workspace: Workspace, at: AtDoc): CardRun {
  const own = addOnOf(workspace);
  return runCardTrigger({ ...at, workspace: own }, triggerOf(own, 'homepageTrigger'));
}

export function clickInCardByHand(workspace: Workspace, at: AtDoc, click: CardClick): CardRun {
  return runCardAction({ ...at, workspace: addOnOf(workspace) }, click);
}

/** The person says yes to Google's question: from now on this app may use this file for them. */
export function allowFileByHand(workspace: Workspace, at: AtDoc): CardRun {
  const own = addOnOf(workspace);
  const users = appUsersOf(own, readableBy(own, at.person, at.docId));
  if (!users.includes(at.person)) users.push(at.person);
  return runCardTrigger({ ...at, workspace: own }, triggerOf(own, 'onFileScopeGrantedTrigger'));
}

/** The person takes the file back from the app. */
export function disallowFileByHand(workspace: Workspace, { person, docId }: AtDoc): void {
  const own = addOnOf(workspace);
  const users = appUsersOf(own, readableBy(own, person, docId));
  users.splice(0, users.length, ...users.filter((one) => one !== person));
}

function triggerOf(
  workspace: Workspace,
  name: 'homepageTrigger' | 'onFileScopeGrantedTrigger',
): string {
  const trigger = workspace.manifest.addOns?.docs?.[name];
  if (!trigger) throw new Error(`The manifest has no addOns.docs.${name}`);
  return trigger.runFunction;
}
