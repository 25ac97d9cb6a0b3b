// The global names that Apps Script gives a script; nothing else exists in its context.
import type { Execution } from '../host/execution';
import { createLockService } from './base/lock-service';
import { createLogger } from './base/logger';
import { createMailApp } from './base/mail-app';
import { createPropertiesService } from './base/properties-service';
import { createSession } from './base/session';
import { createUtilities } from './base/utilities';
import { createCardService } from './card/card-service';
import { createDocs } from './docs/docs-service';
import { createDrive } from './drive/drive-service';
import { createFormApp } from './forms/form-app';
import { createHtmlService } from './html/html-service';
import { createScriptApp } from './script/script-app';
import { createSpreadsheetApp } from './spreadsheet/spreadsheet-app';

/** Services that exist only when the manifest enables them. */
const ADVANCED_SERVICES: Record<string, (execution: Execution) => object> = {
  Docs: createDocs,
  Drive: createDrive,
};

const SERVICES: Record<string, (execution: Execution) => object> = {
  CardService: createCardService,
  FormApp: createFormApp,
  HtmlService: createHtmlService,
  LockService: createLockService,
  Logger: createLogger,
  MailApp: createMailApp,
  PropertiesService: createPropertiesService,
  ScriptApp: createScriptApp,
  Session: createSession,
  SpreadsheetApp: createSpreadsheetApp,
  Utilities: createUtilities,
};

/** Name → maker of each service global in this execution; the host calls a maker at first use. */
export function serviceMakers(execution: Execution): Record<string, () => object> {
  const enabled = execution.workspace.manifest.dependencies?.enabledAdvancedServices ?? [];
  const makers = { ...SERVICES };
  for (const { userSymbol } of enabled) {
    const make = ADVANCED_SERVICES[userSymbol];
    if (make) makers[userSymbol] = make;
  }
  return Object.fromEntries(
    Object.entries(makers).map(([name, make]) => [name, () => make(execution)]),
  );
}
