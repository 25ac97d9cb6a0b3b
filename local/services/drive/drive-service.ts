// The advanced service Drive, version 3: Drive.About, Drive.Files and Drive.Permissions.
// https://developers.google.com/apps-script/advanced/drive
import type { Execution } from '../../host/execution';
import { guard } from '../../host/guard';
import { ABOUT_COSTS, AboutFake } from './about-collection';
import { FILES_COSTS, FilesFake } from './files-collection';
import { PERMISSIONS_COSTS, PermissionsFake } from './permissions-collection';

type Drive = GoogleAppsScript.Drive;

export function createDrive(execution: Execution): Drive {
  const About = guard<Drive['About'], AboutFake>(
    execution,
    'Drive.About',
    new AboutFake(execution),
    ABOUT_COSTS,
  );
  const Files = guard<Drive['Files'], FilesFake>(
    execution,
    'Drive.Files',
    new FilesFake(execution),
    FILES_COSTS,
  );
  const Permissions = guard<Drive['Permissions'], PermissionsFake>(
    execution,
    'Drive.Permissions',
    new PermissionsFake(execution),
    PERMISSIONS_COSTS,
  );
  return guard<Drive, Pick<Drive, 'About' | 'Files' | 'Permissions'>>(
    execution,
    'Drive',
    { About, Files, Permissions },
    {},
  );
}
