// Stands for GoogleAppsScript.Mail.MailApp until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createMailApp(execution: Execution): GoogleAppsScript.Mail.MailApp {
  void execution;
  throw new NotInLocalWorkspace('base/mail-app');
}
