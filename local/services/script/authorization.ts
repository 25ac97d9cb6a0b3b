// What a user has granted: ScriptApp.getAuthorizationInfo and requireScopes.
// https://developers.google.com/apps-script/reference/script/authorization-info
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { AUTH_MODE, AUTHORIZATION_STATUS } from './enums';

/** As Google answers, not as its types say: null when nothing is left to authorize. */
export interface AuthorizationInfo {
  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus;
  getAuthorizationUrl(): string | null;
  getAuthorizedScopes(): string[];
}

class AuthorizationInfoFake implements AuthorizationInfo {
  readonly #asked: string[];
  readonly #granted: string[];

  constructor(asked: string[], granted: string[]) {
    this.#asked = asked;
    this.#granted = granted;
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    const all = this.#asked.every((scope) => this.#granted.includes(scope));
    return all ? AUTHORIZATION_STATUS.NOT_REQUIRED : AUTHORIZATION_STATUS.REQUIRED;
  }

  getAuthorizationUrl(): string | null {
    const done = this.getAuthorizationStatus() === AUTHORIZATION_STATUS.NOT_REQUIRED;
    return done ? null : 'https://script.google.com/macros/authorize';
  }

  getAuthorizedScopes(): string[] {
    return this.#asked.filter((scope) => this.#granted.includes(scope));
  }
}

const COSTS: Costs<AuthorizationInfoFake> = {
  getAuthorizationStatus: 'handle.local',
  getAuthorizationUrl: 'handle.local',
  getAuthorizedScopes: 'handle.local',
};

/** @param scopes only these are asked about; all of the manifest's when not given */
export function authorizationInfo(
  execution: Execution,
  authMode: number,
  scopes?: string[],
): AuthorizationInfo {
  const asked =
    authMode === AUTH_MODE.FULL ? (scopes ?? execution.workspace.manifest.oauthScopes) : [];
  const fake = new AuthorizationInfoFake([...asked], execution.grantedScopes);
  return guard<AuthorizationInfo, AuthorizationInfoFake>(
    execution,
    'AuthorizationInfo',
    fake,
    COSTS,
  );
}

/**
 * Google ends the execution and asks the user for consent; a trigger fails. Here it throws.
 * https://developers.google.com/apps-script/reference/script/script-app#requireScopes(AuthMode,String)
 */
export function requireScopes(execution: Execution, authMode: number, scopes: string[]): void {
  if (authMode !== AUTH_MODE.FULL) return;
  if (scopes.every((scope) => execution.grantedScopes.includes(scope))) return;
  throw new ServiceException('Authorization is required to perform that action.');
}
