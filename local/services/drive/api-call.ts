// What every call of the advanced service shares: arguments are JSON, replies are masked JSON, and
// refusals come as GoogleJsonResponseException. https://developers.google.com/apps-script/advanced/drive
import { GoogleJsonResponseException, ServiceException } from '../../host/errors';
import { masked } from '../docs/get-arguments';
import { DriveRefusal } from './refusals';
import { FIELD_NAMES } from './resources';

export type OptionalArgs = Readonly<Record<string, unknown>>;

/** Runs one API call; `name` is for example `files.get`. */
export function apiCall<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof DriveRefusal)) throw error;
    throw new GoogleJsonResponseException(`drive.${name}`, error.code, error.reason, error.message);
  }
}

/** Only what was asked for, copied: a reply shares nothing with the Workspace's state. */
export function reply<T extends object>(resource: T, fields: unknown, otherwise: string): T {
  const mask = typeof fields === 'string' ? fields : otherwise;
  for (const name of mask.match(/[\w*]+/g) ?? []) {
    if (FIELD_NAMES.has(name)) continue;
    throw new DriveRefusal(400, 'invalidParameter', `Invalid field selection ${name}`);
  }
  return copied(masked(resource, mask));
}

/** What a script sends, as the JSON that crosses to Google. */
export function copied<T>(resource: T): T {
  return JSON.parse(JSON.stringify(resource ?? {}));
}

/** @throws ServiceException for an option that the method doesn't have */
export function requireOptions(given: OptionalArgs, ...known: string[]): void {
  for (const name of Object.keys(given)) {
    if (name === 'fields' || name === 'supportsAllDrives' || known.includes(name)) continue;
    throw new ServiceException(`Invalid argument: ${name}`);
  }
}

export function textOption(given: OptionalArgs, name: string): string | undefined {
  const value = given[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
