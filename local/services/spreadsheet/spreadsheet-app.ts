// SpreadsheetApp: the way into the spreadsheet that the script is bound to, and to the editor's Ui.
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { METADATA_VISIBILITY } from './developer-metadata';
import { bookOf, costing } from './handles';
import { openSpreadsheet, SpreadsheetFake } from './spreadsheet';
import { uiFor } from './ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

class SpreadsheetAppFake implements Partial<App> {
  readonly ProtectionType: App['ProtectionType'] = { RANGE: 0, SHEET: 1 };
  readonly WrapStrategy: App['WrapStrategy'] = { WRAP: 0, OVERFLOW: 1, CLIP: 2 };
  readonly DeveloperMetadataVisibility = METADATA_VISIBILITY;
  constructor(private readonly execution: Execution) {}

  getActiveSpreadsheet(): Spreadsheet {
    return openSpreadsheet(this.execution, containerOf(this.execution));
  }
  getActive(): Spreadsheet {
    return this.getActiveSpreadsheet();
  }
  getActiveSheet(): Sheet {
    return this.active().getActiveSheet();
  }
  getActiveRange(): Range {
    return this.active().getActiveRange();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return this.active().setActiveSheet(sheet);
  }
  openById(id: string): Spreadsheet {
    return openSpreadsheet(this.execution, id);
  }
  openByUrl(url: string): Spreadsheet {
    const id = /\/d\/([^/]+)/.exec(url)?.[1];
    if (!id) throw new ServiceException(`Invalid argument: url`);
    return openSpreadsheet(this.execution, id);
  }
  getUi(): GoogleAppsScript.Base.Ui {
    return uiFor(this.execution);
  }
  flush(): void {
    this.execution.flush();
  }

  /** The active spreadsheet without the guard, whose calls would be counted. */
  private active(): SpreadsheetFake {
    const context = { execution: this.execution, spreadsheetId: containerOf(this.execution) };
    bookOf(context);
    return new SpreadsheetFake(context);
  }
}

const APP_COSTS: Costs<SpreadsheetAppFake> = {
  ...costing('handle.local', 'getActiveSpreadsheet', 'getActive', 'getUi'),
  ...costing('sheet.meta', 'getActiveSheet', 'getActiveRange', 'setActiveSheet'),
  ...costing('sheet.openById', 'openById', 'openByUrl'),
  flush: 'sheet.flush',
};

function containerOf(execution: Execution): string {
  return execution.workspace.containerId;
}

export function createSpreadsheetApp(execution: Execution): App {
  const fake = new SpreadsheetAppFake(execution);
  return guard<App, SpreadsheetAppFake>(execution, 'SpreadsheetApp', fake, APP_COSTS);
}
