// Stands for GoogleAppsScript.Cache.CacheService until built.
import { NotInLocalWorkspace } from '../../host/errors';
import type { Execution } from '../../host/execution';

export function createCacheService(execution: Execution): GoogleAppsScript.Cache.CacheService {
  void execution;
  throw new NotInLocalWorkspace('base/cache-service');
}
