// Runs a function of the add-on for a card: with the event that Google would hand over, as the person who
// has the Doc open, and reads what it answers.
// https://developers.google.com/workspace/add-ons/concepts/event-objects
import { NotInLocalWorkspace, ServiceException } from '../../host/errors';
import type { Execution, FaultHook } from '../../host/execution';
import { runFunction } from '../../host/script-host';
import type { CardReply, CardView, FormInputs } from '../../views/card-view';
import type { Workspace } from '../../workspace/workspace';
import { readableBy } from '../drive/access';
import { appUsersOf } from '../drive/files';
import { CardFake } from './card-builder';
import { FileScopeResponseFake } from './file-scope';
import { viewOf } from './part';
import { ActionResponseFake } from './responses';

/** A click in a card: its action's function and parameters, and what the card's widgets hold. */
export interface CardClick {
  functionName: string;
  parameters: Record<string, string>;
  inputs: FormInputs;
}

export interface CardRun {
  reply: CardReply;
  execution: Execution;
}

interface CardCall {
  /** The Workspace as the add-on meets it. */
  workspace: Workspace;
  person: string;
  docId: string;
  faultHook?: FaultHook | undefined;
}

/** A trigger of the manifest: it answers with a card or several. */
export function runCardTrigger(call: CardCall, functionName: string): CardRun {
  return run(call, functionName, {}, (value) => ({ kind: 'cards', cards: cardsIn(value) }));
}

/** A callback of a widget: it answers with what to do. */
export function runCardAction(call: CardCall, click: CardClick): CardRun {
  const { functionName, inputs, parameters } = click;
  return run(call, functionName, { formInputs: inputs, parameters }, responseIn);
}

function run(
  { workspace, person, docId, faultHook }: CardCall,
  functionName: string,
  widgets: object,
  read: (value: unknown) => CardReply,
): CardRun {
  const event = {
    commonEventObject: { hostApp: 'DOCS', platform: 'WEB', ...widgets },
    docs: docsEvent(workspace, person, docId),
  };
  const result = runFunction(workspace, functionName, {
    user: person,
    context: 'card',
    args: [event],
    ...(faultHook ? { faultHook } : {}),
  });
  const { execution } = result;
  if (!result.ok) return { reply: { kind: 'failed', message: result.error.message }, execution };
  try {
    return { reply: read(result.value), execution };
  } catch (refused) {
    return { reply: { kind: 'failed', message: String(refused) }, execution };
  }
}

/** ID and title only with the grant: "the event object only contains addonHasFileScopePermission". */
function docsEvent(workspace: Workspace, person: string, docId: string): object {
  const file = readableBy(workspace, person, docId);
  if (!appUsersOf(workspace, file).includes(person)) return { addonHasFileScopePermission: false };
  return { addonHasFileScopePermission: true, id: file.id, title: file.name };
}

function cardsIn(value: unknown): CardView[] {
  const cards: unknown[] = Array.isArray(value) ? value : [value];
  if (cards.length !== 1)
    throw new NotInLocalWorkspace('A list of cards is not in the local Workspace');
  return cards.map((card) => builtOf(card, CardFake));
}

function responseIn(value: unknown): CardReply {
  if (isBuilt(value, FileScopeResponseFake)) return { kind: 'file-scope' };
  const { steps, notification } = builtOf(value, ActionResponseFake);
  return { kind: 'response', steps, notification };
}

function isBuilt(value: unknown, kind: typeof FileScopeResponseFake): boolean {
  try {
    viewOf(value, kind);
    return true;
  } catch {
    return false;
  }
}

/** Google's words for whatever else a function answers with. */
function builtOf<View extends object>(
  value: unknown,
  kind: Parameters<typeof viewOf<View>>[1],
): View {
  try {
    return viewOf(value, kind);
  } catch {
    throw new ServiceException(
      'The value returned from Apps Script has a type that cannot be used by the add-ons platform. ' +
        'Also make sure to call build on any builder before returning it.',
    );
  }
}
