// CacheService: strings that expire on the Workspace's clock.
// https://developers.google.com/apps-script/reference/cache/cache
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { requireBytes } from './arguments';

type Cache = GoogleAppsScript.Cache.Cache;

const KEY_BYTES = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

class CacheFake implements Partial<Cache> {
  readonly #execution: Execution;
  readonly #name: string;

  constructor(execution: Execution, name: string) {
    this.#execution = execution;
    this.#name = name;
  }

  get(key: string): string | null {
    const entry = this.#store()[key];
    return entry && entry.expiresAt > this.#execution.workspace.clock.now() ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.flatMap((key) => {
      const value = this.get(key);
      return value === null ? [] : [[key, value] as const];
    });
    return Object.fromEntries(found);
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): void {
    const text = String(value);
    requireBytes('key', key, KEY_BYTES);
    requireBytes('value', text, VALUE_BYTES);
    if (!(expirationInSeconds >= 1 && expirationInSeconds <= MAX_SECONDS)) {
      throw new ServiceException(`Invalid argument: expirationInSeconds`);
    }
    const now = this.#execution.workspace.clock.now();
    const store = this.#store();
    for (const [old, entry] of Object.entries(store)) if (entry.expiresAt <= now) delete store[old];
    store[key] = { value: text, expiresAt: now + expirationInSeconds * 1000 };
  }

  putAll(values: Record<string, string>, expirationInSeconds = DEFAULT_SECONDS): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    delete this.#store()[key];
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  #store(): Record<string, { value: string; expiresAt: number }> {
    return (this.#execution.workspace.state.base.cache[this.#name] ??= {});
  }
}

const CACHE_COSTS: Costs<CacheFake> = {
  get: 'cache.get',
  getAll: 'cache.get',
  put: 'cache.put',
  putAll: 'cache.put',
  remove: 'cache.put',
  removeAll: 'cache.put',
};

class CacheServiceFake implements Partial<GoogleAppsScript.Cache.CacheService> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  getScriptCache(): Cache {
    return this.#cache('script');
  }

  getUserCache(): Cache {
    return this.#cache(`user:${this.#execution.user}`);
  }

  getDocumentCache(): Cache | null {
    const { containerId } = this.#execution.workspace;
    return containerId ? this.#cache(`document:${containerId}`) : null;
  }

  #cache(name: string): Cache {
    const { workspace } = this.#execution;
    const fake = new CacheFake(this.#execution, workspace.nameInApp(name));
    return guard<Cache, CacheFake>(this.#execution, 'Cache', fake, CACHE_COSTS);
  }
}

const COSTS: Costs<CacheServiceFake> = {
  getScriptCache: 'handle.local',
  getUserCache: 'handle.local',
  getDocumentCache: 'handle.local',
};

export function createCacheService(execution: Execution): GoogleAppsScript.Cache.CacheService {
  const fake = new CacheServiceFake(execution);
  return guard<GoogleAppsScript.Cache.CacheService, CacheServiceFake>(
    execution,
    'CacheService',
    fake,
    COSTS,
  );
}
