// The installable "form submit" triggers of a Form, and the odd ways in which events arrive.
// https://developers.google.com/apps-script/guides/triggers/events#form-submit
import type { FaultHook } from '../../host/execution';
import { ServiceException } from '../../host/errors';
import { runFunction, type RunResult } from '../../host/script-host';
import type { Workspace } from '../../workspace/workspace';
import type { TriggerState } from '../base/state';
import { AUTH_MODE } from '../script/enums';
import { canEdit, findFile } from '../drive/files';
import { createForm } from './form';
import { createFormResponse } from './form-response';
import type { FormState, ResponseState } from './state';

/**
 * How the event of one submission arrives: as it should, never, twice, with a response in which every
 * answer is missing, or only when `releaseHeldEvents` lets it go.
 */
export type Delivery = 'once' | 'lost' | 'twice' | 'blank' | 'held';

const EVENTS: Readonly<Record<Delivery, number>> = {
  once: 1,
  lost: 0,
  twice: 2,
  blank: 1,
  held: 0,
};

/** Runs each trigger for each event that arrives now; keeps the event that is to be held. */
export function fireFormTriggers(
  workspace: Workspace,
  form: FormState,
  response: ResponseState,
  delivery: Delivery,
): RunResult[] {
  const triggers = triggersOf(workspace, form);
  return eventsOf(form, response, delivery).flatMap((event) =>
    triggers.map((trigger) => runFormTrigger(workspace, trigger, form, event)),
  );
}

/** The response as each event that arrives now carries it: as it was when it was sent. */
export function eventsOf(
  form: FormState,
  response: ResponseState,
  delivery: Delivery,
): ResponseState[] {
  const sent = structuredClone(response);
  if (delivery === 'held') form.heldEvents = [...(form.heldEvents ?? []), sent];
  const told = delivery === 'blank' ? { ...sent, answers: {} } : sent;
  return Array.from({ length: EVENTS[delivery] }, () => told);
}

/**
 * Delivers events that were held back, each with the response as it was when it was sent.
 * @param order places of the held events, from 0 in the order of sending; a place may stand in it
 * several times, events that it leaves out stay held. All of them once, as they were sent, when not given.
 * @returns the executions of the triggers, in order; throws for a place where no event is held
 */
export function releaseHeldEvents(
  workspace: Workspace,
  formId: string,
  order?: readonly number[],
): RunResult[] {
  const form = workspace.state.forms[formId];
  const held = form?.heldEvents ?? [];
  const places = order ?? [...held.keys()];
  const events = places.map((place) => {
    const event = held[place];
    if (!event) throw new ServiceException(`No event is held at place ${place}.`);
    return event;
  });
  if (!form || events.length === 0) return [];
  form.heldEvents = held.filter((_, place) => !places.includes(place));
  return events.flatMap((event) =>
    triggersOf(workspace, form).map((trigger) => runFormTrigger(workspace, trigger, form, event)),
  );
}

/** Each runs as the person who made it, while that person can still edit the Form. */
export function triggersOf(workspace: Workspace, form: FormState): TriggerState[] {
  const file = findFile(workspace, form.id);
  return workspace.state.base.triggers.filter(
    ({ event, sourceId, creator }) =>
      event === 'ON_FORM_SUBMIT' && sourceId === form.id && file && canEdit(file, creator),
  );
}

export function runFormTrigger(
  workspace: Workspace,
  trigger: TriggerState,
  form: FormState,
  response: ResponseState,
  faultHook?: FaultHook,
): RunResult {
  return runFunction(workspace, trigger.handlerFunction, {
    user: trigger.creator,
    context: 'trigger',
    ...(faultHook ? { faultHook } : {}),
    args: (execution) => {
      const handle = { execution, form };
      const event = {
        authMode: AUTH_MODE.FULL,
        triggerUid: trigger.id,
        source: createForm(handle),
        response: createFormResponse(handle, response),
      };
      return [event];
    },
  });
}
