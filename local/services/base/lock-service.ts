// Stands for GoogleAppsScript.Lock.LockService until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createLockService(execution: Execution): GoogleAppsScript.Lock.LockService {
  void execution;
  throw new NotInLocalWorkspace('base/lock-service');
}
