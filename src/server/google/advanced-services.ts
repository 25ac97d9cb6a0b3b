// The advanced services Docs and Drive, which somebody has to add to the script once. Without them the
// global names do not exist at all.
import { disabledService } from './google-error';

/** @throws AddOnError `service-disabled` */
export function driveService(): GoogleAppsScript.Drive {
  if (typeof Drive === 'undefined') throw disabledService('Drive API (v3)');
  return Drive;
}

/** @throws AddOnError `service-disabled` */
export function docsService(): GoogleAppsScript.Docs {
  if (typeof Docs === 'undefined') throw disabledService('Google Docs API (v1)');
  return Docs;
}

/** Says at the beginning of a set-up what would stop it, or Start coaching, later. */
export function requireAdvancedServices(): void {
  driveService();
  docsService();
}
