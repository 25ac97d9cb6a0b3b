// Stands for GoogleAppsScript.Utilities.Utilities until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createUtilities(execution: Execution): GoogleAppsScript.Utilities.Utilities {
  void execution;
  throw new NotInLocalWorkspace('base/utilities');
}
