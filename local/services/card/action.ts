// Action: which top-level function a click runs, and with which parameters.
// https://developers.google.com/apps-script/reference/card-service/action
import { handOut } from '../../host/guard';
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import type { ActionView } from '../../views/card-view';
import { signatureError } from '../base/arguments';
import { LOAD_INDICATORS } from './enums';
import { inMemory, nameIn, Part, requireFlag, requireText, viewOf } from './part';

type Action = GoogleAppsScript.Card_Service.Action;

class ActionFake extends Part<Action, ActionView> implements Partial<Action> {
  setFunctionName(functionName: string): Action {
    return this.change({ functionName: requireText('Action.setFunctionName', functionName) });
  }

  /** Both keys and values must be strings. */
  setParameters(parameters: Record<string, string>): Action {
    const isPlain = typeof parameters === 'object' && parameters !== null;
    if (!isPlain || Object.values(parameters).some((value) => typeof value !== 'string')) {
      throw signatureError('CardService.Action.setParameters', parameters);
    }
    return this.change({ parameters: { ...parameters } });
  }

  setPersistValues(persistValues: boolean): Action {
    return this.change({ persistValues: requireFlag('Action.setPersistValues', persistValues) });
  }

  setLoadIndicator(loadIndicator: number): Action {
    const name = nameIn('Action.setLoadIndicator', LOAD_INDICATORS, loadIndicator);
    return this.change({ spinner: name === 'spinner' });
  }
}

const ACTION_COSTS = inMemory(
  'setFunctionName',
  'setParameters',
  'setPersistValues',
  'setLoadIndicator',
);

/** A spinner unless the script says otherwise; values are not kept unless it says so. */
export function newAction(execution: Execution): Action {
  const view = { functionName: '', parameters: {}, persistValues: false, spinner: true };
  return handOut<Action, ActionFake>(execution, 'Action', new ActionFake(view), ACTION_COSTS);
}

/** @throws ServiceException when it names no function (wording unconfirmed) */
export function actionOf(action: unknown): ActionView {
  const view = viewOf(action, ActionFake);
  if (view.functionName === '') throw new ServiceException('An action must name a function.');
  return { ...view };
}
