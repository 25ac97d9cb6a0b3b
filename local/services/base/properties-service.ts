// Stands for GoogleAppsScript.Properties.PropertiesService until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createPropertiesService(execution: Execution): GoogleAppsScript.Properties.PropertiesService {
  void execution;
  throw new NotInLocalWorkspace('base/properties-service');
}
