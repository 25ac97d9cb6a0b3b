// Why Drive says no: one error for the API and for people's own actions, with Google's reasons.
// https://developers.google.com/workspace/drive/api/guides/handle-errors

export class DriveRefusal extends Error {
  override readonly name = 'DriveRefusal';
  constructor(
    readonly code: number,
    /** Google's reason, such as `notFound`. */
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

export function fileNotFound(id: string): DriveRefusal {
  return new DriveRefusal(404, 'notFound', `File not found: ${id}.`);
}

export function permissionNotFound(id: string): DriveRefusal {
  return new DriveRefusal(404, 'notFound', `Permission not found: ${id}.`);
}

/** Under `drive.file`: the person may open the file, the app may not. */
export function appNotAuthorized(id: string, verb: 'read' | 'write'): DriveRefusal {
  const text = `The user has not granted the app LocalWorkspace ${verb} access to the file ${id}.`;
  return new DriveRefusal(403, 'appNotAuthorizedToFile', text);
}

export function insufficientPermissions(id: string): DriveRefusal {
  const text = `The user does not have sufficient permissions for file ${id}.`;
  return new DriveRefusal(403, 'insufficientFilePermissions', text);
}

/** As seen in https://github.com/RobinBobin/react-native-google-drive-api-wrapper/issues/35 */
export function cannotAddParent(): DriveRefusal {
  return new DriveRefusal(
    403,
    'cannotAddParent',
    'Increasing the number of parents is not allowed',
  );
}

export function invalidValue(what: string): DriveRefusal {
  return new DriveRefusal(400, 'invalid', `Invalid Value: ${what}`);
}

/** The message goes to people and is in their language: only the reason can be relied on. */
export function invalidSharing(userMessage: string): DriveRefusal {
  const text = `Bad Request. User message: "${userMessage}"`;
  return new DriveRefusal(400, 'invalidSharingRequest', text);
}
