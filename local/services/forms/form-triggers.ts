// The installable "form submit" triggers of a Form, and the odd ways in which events arrive.
// https://developers.google.com/apps-script/guides/triggers/events#form-submit
import { runFunction, type RunResult } from '../../host/script-host';
import type { Workspace } from '../../workspace/workspace';
import type { TriggerState } from '../base/state';
import { AUTH_MODE } from '../script/enums';
import { canEdit, findFile } from '../drive/files';
import { createForm } from './form';
import { createFormResponse } from './form-response';
import type { FormState, ResponseState } from './state';

/**
 * How the event of one submission arrives: as it should, never, twice, or with a response in which
 * every answer is missing.
 */
export type Delivery = 'once' | 'lost' | 'twice' | 'blank';

const EVENTS: Readonly<Record<Delivery, number>> = { once: 1, lost: 0, twice: 2, blank: 1 };

/** Runs each trigger as the person who made it, while that person can still edit the Form. */
export function fireFormTriggers(
  workspace: Workspace,
  form: FormState,
  response: ResponseState,
  delivery: Delivery,
): RunResult[] {
  const told = delivery === 'blank' ? { ...response, answers: {} } : response;
  const file = findFile(workspace, form.id);
  const triggers = workspace.state.base.triggers.filter(
    ({ event, sourceId, creator }) =>
      event === 'ON_FORM_SUBMIT' && sourceId === form.id && file && canEdit(file, creator),
  );
  return Array.from({ length: EVENTS[delivery] }).flatMap(() =>
    triggers.map((trigger) => runTrigger(workspace, trigger, form, told)),
  );
}

function runTrigger(
  workspace: Workspace,
  trigger: TriggerState,
  form: FormState,
  response: ResponseState,
): RunResult {
  return runFunction(workspace, trigger.handlerFunction, {
    user: trigger.creator,
    context: 'trigger',
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
