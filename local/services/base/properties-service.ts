// PropertiesService: three stores of strings, with Google's size limits and daily quota.
// https://developers.google.com/apps-script/reference/properties
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { requireBytes, signatureError } from './arguments';
import { useQuota } from './quotas';

type Properties = GoogleAppsScript.Properties.Properties;

/** As Google answers, not as its types say: no document store outside a document. */
export interface PropertiesServiceAsIs extends Omit<
  GoogleAppsScript.Properties.PropertiesService,
  'getDocumentProperties'
> {
  getDocumentProperties(): Properties | null;
}

/** https://developers.google.com/apps-script/guides/services/quotas: properties. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

class PropertiesFake implements Partial<Properties> {
  readonly #execution: Execution;
  readonly #name: string;

  constructor(execution: Execution, name: string) {
    this.#execution = execution;
    this.#name = name;
  }

  getProperty(key: string): string | null {
    return this.#read()[key] ?? null;
  }

  getProperties(): Record<string, string> {
    return { ...this.#read() };
  }

  getKeys(): string[] {
    return Object.keys(this.#read());
  }

  setProperty(key: string, value: string): Properties {
    return this.#write({ ...this.#store(), [requireKey(key)]: String(value) });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): Properties {
    const kept = deleteAllOthers ? {} : this.#store();
    const added = Object.entries(properties).map(([key, value]) => [key, String(value)]);
    return this.#write({ ...kept, ...Object.fromEntries(added) });
  }

  deleteProperty(key: string): Properties {
    const { [key]: gone, ...kept } = this.#store();
    void gone;
    return this.#write(kept);
  }

  deleteAllProperties(): Properties {
    return this.#write({});
  }

  #read(): Record<string, string> {
    this.#count();
    return this.#store();
  }

  #write(store: Record<string, string>): Properties {
    this.#count();
    for (const value of Object.values(store)) requireBytes('value', value, VALUE_BYTES);
    if (Buffer.byteLength(Object.entries(store).flat().join('')) > STORE_BYTES) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#execution.workspace.state.base.properties[this.#name] = store;
    return guardProperties(this.#execution, this);
  }

  #store(): Record<string, string> {
    return this.#execution.workspace.state.base.properties[this.#name] ?? {};
  }

  #count(): void {
    useQuota(this.#execution.workspace, this.#execution.user, 'property reads and writes');
  }
}

const PROPERTIES_COSTS: Costs<PropertiesFake> = {
  getProperty: 'properties.get',
  getProperties: 'properties.get',
  getKeys: 'properties.get',
  setProperty: 'properties.set',
  setProperties: 'properties.set',
  deleteProperty: 'properties.set',
  deleteAllProperties: 'properties.set',
};

function guardProperties(execution: Execution, fake: PropertiesFake): Properties {
  return guard<Properties, PropertiesFake>(execution, 'Properties', fake, PROPERTIES_COSTS);
}

function requireKey(key: string): string {
  if (typeof key !== 'string' || key === '') throw signatureError('Properties.setProperty', key);
  return key;
}

class PropertiesServiceFake implements Partial<PropertiesServiceAsIs> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  getScriptProperties(): Properties {
    return this.#store('getScriptProperties', 'script');
  }

  getUserProperties(): Properties {
    return this.#store('getUserProperties', `user:${this.#execution.user}`);
  }

  getDocumentProperties(): Properties | null {
    const { containerId } = this.#execution.workspace;
    return containerId ? this.#store('getDocumentProperties', `document:${containerId}`) : null;
  }

  /**
   * Properties don't work before the user has authorised the script.
   * https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle
   */
  #store(method: string, name: string): Properties {
    if (this.#execution.options.authMode === 'NONE') {
      throw new ServiceException(`You do not have permission to call PropertiesService.${method}`);
    }
    const { workspace } = this.#execution;
    const fake = new PropertiesFake(this.#execution, workspace.nameInApp(name));
    return guardProperties(this.#execution, fake);
  }
}

const COSTS: Costs<PropertiesServiceFake> = {
  getScriptProperties: 'handle.local',
  getUserProperties: 'handle.local',
  getDocumentProperties: 'handle.local',
};

export function createPropertiesService(execution: Execution): PropertiesServiceAsIs {
  const fake = new PropertiesServiceFake(execution);
  return guard<PropertiesServiceAsIs, PropertiesServiceFake>(
    execution,
    'PropertiesService',
    fake,
    COSTS,
  );
}
