// Stands for GoogleAppsScript.Script.ScriptApp until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createScriptApp(execution: Execution): GoogleAppsScript.Script.ScriptApp {
  void execution;
  throw new NotInLocalWorkspace('script/script-app');
}
