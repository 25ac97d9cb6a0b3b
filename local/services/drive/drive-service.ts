// Stands for object until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createDrive(execution: Execution): object {
  void execution;
  throw new NotInLocalWorkspace('drive/drive-service');
}
