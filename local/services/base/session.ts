// Session: who runs the script. In a trigger both users are its creator.
// https://developers.google.com/apps-script/reference/base/session
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { domainOf } from '../../workspace/people';
import { findFile, ownerOf } from '../drive/files';
import { userFor } from './user';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

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
    return userFor(this.#execution, hidden ? '' : user);
  }

  getEffectiveUser(): User {
    return userFor(this.#execution, this.#execution.user);
  }

  getScriptTimeZone(): string {
    return this.#execution.workspace.manifest.timeZone;
  }
}

const COSTS: Costs<SessionFake> = {
  getActiveUser: 'handle.local',
  getEffectiveUser: 'handle.local',
  getScriptTimeZone: 'handle.local',
};

export function createSession(execution: Execution): Session {
  return guard<Session, SessionFake>(execution, 'Session', new SessionFake(execution), COSTS);
}
