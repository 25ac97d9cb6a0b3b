// Session: who runs the script. In a trigger both users are its creator.
// https://developers.google.com/apps-script/reference/base/session
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { domainOf } from '../../workspace/people';
import { findFile, ownerOf } from '../drive/files';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

class UserFake implements Partial<User> {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }
}

const USER_COSTS: Costs<UserFake> = { getEmail: 'handle.local' };

class SessionFake implements Partial<Session> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** Blank for a user of another domain than the script's owner: security policies may hide it. */
  getActiveUser(): User {
    const { workspace, user } = this.#execution;
    const container = findFile(workspace, workspace.state.containerId);
    const hidden = container && domainOf(ownerOf(container)) !== domainOf(user);
    return this.#user(hidden ? '' : user);
  }

  getEffectiveUser(): User {
    return this.#user(this.#execution.user);
  }

  getActiveUserLocale(): string {
    return 'en';
  }

  getScriptTimeZone(): string {
    return this.#execution.workspace.manifest.timeZone;
  }

  #user(email: string): User {
    return guard<User, UserFake>(this.#execution, 'User', new UserFake(email), USER_COSTS);
  }
}

const COSTS: Costs<SessionFake> = {
  getActiveUser: 'handle.local',
  getEffectiveUser: 'handle.local',
  getActiveUserLocale: 'handle.local',
  getScriptTimeZone: 'handle.local',
};

export function createSession(execution: Execution): Session {
  return guard<Session, SessionFake>(execution, 'Session', new SessionFake(execution), COSTS);
}
