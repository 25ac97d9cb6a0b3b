// Protection of a range or a whole sheet, with or without warning only.
import { ServiceException } from '../../host/errors';
import { guard, type Costs } from '../../host/guard';
import { findFile, ownerOf } from '../drive/files';
import { changeSheet, costing, flushedSheet, type SheetContext } from './handles';
import { rangeFor } from './range';
import type { Area, ProtectionState } from './state';
import { emailOf, userFor } from '../base/user';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

/** In the order of SpreadsheetApp.ProtectionType. */
const RANGE = 0;

class ProtectionFake implements Partial<Protection> {
  constructor(
    private readonly context: SheetContext,
    private readonly id: string,
  ) {}

  getDescription(): string {
    return this.state().description;
  }
  setDescription(description: string): Protection {
    return this.change((state) => (state.description = description));
  }
  isWarningOnly(): boolean {
    return this.state().warningOnly;
  }
  setWarningOnly(warningOnly: boolean): Protection {
    return this.change((state) => (state.warningOnly = warningOnly));
  }
  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const sheet = flushedSheet(this.context);
    const whole = {
      row: 1,
      column: 1,
      numRows: sheet.rows.length,
      numColumns: sheet.columns.length,
    };
    return rangeFor(this.context, this.state().area ?? whole);
  }
  getEditors(): User[] {
    const file = findFile(this.context.execution.workspace, this.context.spreadsheetId);
    const owner = file ? [ownerOf(file)] : [];
    return [...new Set([...owner, ...this.state().editors])].map((email) =>
      userFor(this.context.execution, email),
    );
  }
  addEditor(user: string | User): Protection {
    return this.addEditors([emailOf(user)]);
  }
  addEditors(emails: string[]): Protection {
    return this.change((state) => {
      state.editors = [...new Set([...state.editors, ...emails])];
    });
  }
  removeEditors(users: (string | User)[]): Protection {
    const gone = [...users].map(emailOf);
    return this.change((state) => {
      state.editors = state.editors.filter((email) => !gone.includes(email));
    });
  }
  remove(): void {
    changeSheet(this.context, (sheet) => {
      sheet.protections = sheet.protections.filter(({ id }) => id !== this.id);
    });
  }

  private state(): ProtectionState {
    const found = flushedSheet(this.context).protections.find(({ id }) => id === this.id);
    if (!found) throw new ServiceException('The protection has been removed.');
    return found;
  }
  private change(change: (state: ProtectionState) => void): Protection {
    changeSheet(this.context, () => change(this.state()));
    return protectionFor(this.context, this.id);
  }
}

const PROTECTION_COSTS: Costs<ProtectionFake> = costing(
  'sheet.meta',
  ...(['getDescription', 'setDescription', 'isWarningOnly', 'setWarningOnly', 'getRange'] as const),
  ...(['getEditors', 'addEditor', 'addEditors'] as const),
  ...(['removeEditors', 'remove'] as const),
);

function protectionFor(context: SheetContext, id: string): Protection {
  const fake = new ProtectionFake(context, id);
  return guard<Protection, ProtectionFake>(context.execution, 'Protection', fake, PROTECTION_COSTS);
}

/**
 * A fresh protection lets every present editor through, as on Google, until somebody removes them.
 * @param area null for the whole sheet
 */
export function protectArea(context: SheetContext, area: Area | null): Protection {
  const { workspace } = context.execution;
  const id = workspace.newId('protection');
  const editors = (findFile(workspace, context.spreadsheetId)?.permissions ?? [])
    .filter(({ type, role }) => type === 'user' && role === 'writer')
    .map(({ emailAddress }) => emailAddress);
  changeSheet(context, (sheet) => {
    const kept = area ? sheet.protections : sheet.protections.filter((one) => one.area !== null);
    sheet.protections = [...kept, { id, area, description: '', warningOnly: false, editors }];
  });
  return protectionFor(context, id);
}

/** @param type SpreadsheetApp.ProtectionType.RANGE or SHEET */
export function protectionsOf(context: SheetContext, type: unknown): Protection[] {
  const wantsRange = Number(type) === RANGE;
  return flushedSheet(context)
    .protections.filter(({ area }) => (area !== null) === wantsRange)
    .map(({ id }) => protectionFor(context, id));
}
