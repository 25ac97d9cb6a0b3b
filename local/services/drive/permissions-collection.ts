// Drive.Permissions: who may open a file of the script.
// https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions
import type { Execution } from '../../host/execution';
import type { Costs } from '../../host/guard';
import { readableByApp, writableByApp } from './access';
import { apiCall, copied, reply, requireOptions, textOption, type OptionalArgs } from './api-call';
import { DriveRefusal, insufficientPermissions, invalidValue } from './refusals';
import { permissionResource } from './resources';
import { changeRole, findPermission, mayShare, share, unshare, type Grant } from './sharing';
import type { DriveFile, PermissionState, Role } from './state';

type Collection = GoogleAppsScript.Drive_v3.Drive.V3.Collection.PermissionsCollection;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;
type PermissionList = GoogleAppsScript.Drive_v3.Drive.V3.Schema.PermissionList;

const PERMISSION_FIELDS = 'kind,id,type,role';
const MOST_A_PAGE = 100;
const LIST_FIELDS = `kind,nextPageToken,permissions(${PERMISSION_FIELDS})`;
const ROLES: readonly string[] = ['owner', 'writer', 'commenter', 'reader'] satisfies Role[];
const TYPES: readonly string[] = ['user', 'domain', 'anyone'] satisfies PermissionState['type'][];

export class PermissionsFake implements Partial<Collection> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  create(resource: Permission, fileId: string, optionalArgs: OptionalArgs = {}): Permission {
    return apiCall('permissions.create', () => {
      const options = ['sendNotificationEmail', 'emailMessage', 'transferOwnership'];
      requireOptions(optionalArgs, ...options, 'moveToNewOwnersRoot');
      const { workspace, user } = this.#execution;
      const file = writableByApp(this.#execution, fileId);
      const grant = toGrant(copied(resource), optionalArgs);
      return this.#reply(share(workspace, user, file, grant), optionalArgs);
    });
  }

  get(fileId: string, permissionId: string, optionalArgs: OptionalArgs = {}): Permission {
    return apiCall('permissions.get', () => {
      requireOptions(optionalArgs);
      const file = this.#shareable(fileId);
      return this.#reply(findPermission(file, permissionId), optionalArgs);
    });
  }

  list(fileId: string, optionalArgs: OptionalArgs = {}): PermissionList {
    return apiCall('permissions.list', () => {
      requireOptions(optionalArgs, 'pageSize', 'pageToken', 'includePermissionsForView');
      const seen = this.#shareable(fileId).permissions.filter(
        ({ view }) => view === undefined || optionalArgs['includePermissionsForView'] === view,
      );
      const start = Number(optionalArgs['pageToken'] ?? 0);
      const end = start + pageSize(optionalArgs);
      const page = seen.slice(start, end);
      const list: PermissionList = {
        kind: 'drive#permissionList',
        permissions: page.map((one) => permissionResource(this.#execution.workspace, one)),
        ...(end < seen.length && { nextPageToken: String(end) }),
      };
      return reply(list, optionalArgs['fields'], LIST_FIELDS);
    });
  }

  update(
    resource: Permission,
    fileId: string,
    permissionId: string,
    optionalArgs: OptionalArgs = {},
  ): Permission {
    return apiCall('permissions.update', () => {
      requireOptions(optionalArgs, 'transferOwnership', 'removeExpiration');
      const { workspace, user } = this.#execution;
      const file = writableByApp(this.#execution, fileId);
      const transferOwnership = optionalArgs['transferOwnership'] === true;
      const change = { permissionId, role: toRole(copied(resource).role), transferOwnership };
      return this.#reply(changeRole(workspace, user, file, change), optionalArgs);
    });
  }

  remove(fileId: string, permissionId: string, optionalArgs: OptionalArgs = {}): void {
    apiCall('permissions.delete', () => {
      requireOptions(optionalArgs);
      unshare(this.#execution.user, readableByApp(this.#execution, fileId), permissionId);
    });
  }

  /** Only who may share a file sees who has it. */
  #shareable(fileId: string): DriveFile {
    const file = readableByApp(this.#execution, fileId);
    if (!mayShare(file, this.#execution.user)) throw insufficientPermissions(fileId);
    return file;
  }

  #reply(permission: PermissionState, { fields }: OptionalArgs): Permission {
    const resource = permissionResource(this.#execution.workspace, permission);
    return reply(resource, fields, PERMISSION_FIELDS);
  }
}

export const PERMISSIONS_COSTS: Costs<PermissionsFake> = {
  create: 'drive.share',
  get: 'drive.getById',
  list: 'drive.getById',
  update: 'drive.share',
  remove: 'drive.share',
};

function toGrant(resource: Permission, options: OptionalArgs): Grant {
  const type = toType(resource.type);
  const address = type === 'user' ? resource.emailAddress : resource.domain;
  if (type !== 'anyone' && !address) throw invalidSharee(type);
  const message = textOption(options, 'emailMessage');
  const transferOwnership = options['transferOwnership'] === true;
  const role = toRole(resource.role);
  if (role === 'owner' && options['sendNotificationEmail'] === false) {
    throw new DriveRefusal(
      400,
      'badRequest',
      'A transfer of ownership always notifies the new owner.',
    );
  }
  return {
    type,
    role,
    address: address ?? '',
    notify: options['sendNotificationEmail'] !== false,
    transferOwnership,
    moveToNewOwnersRoot: options['moveToNewOwnersRoot'] === true,
    ...(message === undefined ? {} : { message }),
    ...(resource.view === 'published' ? { view: 'published' } : {}),
  };
}

function invalidSharee(type: string): DriveRefusal {
  const field = type === 'user' ? 'emailAddress' : 'domain';
  return new DriveRefusal(400, 'required', `The permission's ${field} is required.`);
}

function toRole(role: string | undefined): Role {
  if (isRole(role)) return role;
  throw invalidValue('role');
}

function toType(type: string | undefined): PermissionState['type'] {
  if (isType(type)) return type;
  throw invalidValue('type');
}

function isRole(role: string | undefined): role is Role {
  return role !== undefined && ROLES.includes(role);
}

function isType(type: string | undefined): type is PermissionState['type'] {
  return type !== undefined && TYPES.includes(type);
}

/**
 * Of a file in My Drive everything at once, unless a size is asked for, at most 100.
 * https://developers.google.com/workspace/drive/api/reference/rest/v3/permissions/list
 */
function pageSize({ pageSize: size }: OptionalArgs): number {
  return size === undefined ? Infinity : Math.min(Number(size), MOST_A_PAGE);
}
