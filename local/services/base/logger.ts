// Stands for GoogleAppsScript.Base.Logger until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createLogger(execution: Execution): GoogleAppsScript.Base.Logger {
  void execution;
  throw new NotInLocalWorkspace('base/logger');
}
