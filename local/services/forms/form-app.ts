// Stands for GoogleAppsScript.Forms.FormApp until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createFormApp(execution: Execution): GoogleAppsScript.Forms.FormApp {
  void execution;
  throw new NotInLocalWorkspace('forms/form-app');
}
