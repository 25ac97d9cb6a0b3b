// Stands for GoogleAppsScript.HTML.HtmlService until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createHtmlService(execution: Execution): GoogleAppsScript.HTML.HtmlService {
  void execution;
  throw new NotInLocalWorkspace('html/html-service');
}
