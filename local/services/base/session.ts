// Stands for GoogleAppsScript.Base.Session until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createSession(execution: Execution): GoogleAppsScript.Base.Session {
  void execution;
  throw new NotInLocalWorkspace('base/session');
}
