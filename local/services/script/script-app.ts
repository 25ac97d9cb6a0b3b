// ScriptApp: the user's own triggers, and what the user has granted.
// https://developers.google.com/apps-script/reference/script/script-app
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { authorizationInfo, requireScopes, type AuthorizationInfo } from './authorization';
import { AUTH_MODE, AUTHORIZATION_STATUS, EVENT_TYPE, TRIGGER_SOURCE } from './enums';
import { guardTrigger, ownTriggers, removeTrigger } from './trigger';
import { guardTriggerBuilder } from './trigger-builders';

type Trigger = GoogleAppsScript.Script.Trigger;

/** Google's ScriptApp with the scope-wise question that its published types lack. */
export interface ScriptAppAsIs extends Omit<
  GoogleAppsScript.Script.ScriptApp,
  'getAuthorizationInfo'
> {
  getAuthorizationInfo(
    authMode: GoogleAppsScript.Script.AuthMode,
    oAuthScopes?: string[],
  ): AuthorizationInfo;
}

class ScriptAppFake implements Partial<ScriptAppAsIs> {
  readonly #execution: Execution;
  readonly AuthMode = AUTH_MODE;
  readonly AuthorizationStatus = AUTHORIZATION_STATUS;
  readonly EventType = EVENT_TYPE;
  readonly TriggerSource = TRIGGER_SOURCE;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return guardTriggerBuilder(this.#execution, functionName);
  }

  getProjectTriggers(): Trigger[] {
    return ownTriggers(this.#execution).map((state) => guardTrigger(this.#execution, state));
  }

  deleteTrigger(trigger: Trigger): void {
    removeTrigger(this.#execution, trigger);
  }

  getAuthorizationInfo(authMode: number, oAuthScopes?: string[]): AuthorizationInfo {
    return authorizationInfo(this.#execution, authMode, oAuthScopes);
  }

  requireScopes(authMode: number, oAuthScopes: string[]): void {
    requireScopes(this.#execution, authMode, oAuthScopes);
  }
}

const COSTS: Costs<ScriptAppFake> = {
  newTrigger: 'handle.local',
  getProjectTriggers: 'trigger.create',
  deleteTrigger: 'trigger.create',
  getAuthorizationInfo: 'properties.get',
  requireScopes: 'properties.get',
};

export function createScriptApp(execution: Execution): ScriptAppAsIs {
  const fake = new ScriptAppFake(execution);
  return guard<ScriptAppAsIs, ScriptAppFake>(execution, 'ScriptApp', fake, COSTS);
}
