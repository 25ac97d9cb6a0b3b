// Who may change which cells: editors of the file, except where a protection names others.
import { ServiceException } from '../../host/errors';
import type { Workspace } from '../../workspace/workspace';
import { canEdit, findFile, ownerOf } from '../drive/files';
import { overlaps } from './area';
import type { Area, ProtectionState, SheetState } from './state';

/** @throws Exception unless the person may edit the file */
export function requireEditor(workspace: Workspace, id: string, person: string): void {
  const file = findFile(workspace, id);
  if (file && canEdit(file, person)) return;
  throw new ServiceException('You do not have permission to perform that action.');
}

/**
 * Warning-only protections stop nobody; a warning is something that the page shows to a person.
 * https://developers.google.com/apps-script/reference/spreadsheet/protection
 * @throws Exception in Google's words when a protection keeps this person out
 */
export function requireEditableCells(
  workspace: Workspace,
  id: string,
  person: string,
  sheet: SheetState,
  area: Area,
): void {
  requireEditor(workspace, id, person);
  const closed = protectionsOver(sheet, area).some(
    (protection) => !protection.warningOnly && !mayPass(workspace, id, person, protection),
  );
  if (!closed) return;
  throw new ServiceException(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to ' +
      'remove protection if you need to edit.',
  );
}

/** Protections that cover any cell of the area. */
function protectionsOver(sheet: SheetState, area: Area): ProtectionState[] {
  return sheet.protections.filter((one) => one.area === null || overlaps(one.area, area));
}

export function mayPass(
  workspace: Workspace,
  id: string,
  person: string,
  protection: ProtectionState,
): boolean {
  const file = findFile(workspace, id);
  const same = (email: string): boolean => email.toLowerCase() === person.toLowerCase();
  return (file !== undefined && same(ownerOf(file))) || protection.editors.some(same);
}
