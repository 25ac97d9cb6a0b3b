// ScriptApp.newTrigger(…): the builders for Forms, Sheets and the clock.
// https://developers.google.com/apps-script/reference/script/trigger-builder
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, unguard, type Costs } from '../../host/guard';
import { canEdit, findFile } from '../drive/files';
import { MIME } from '../drive/state';
import { guardClockBuilder } from './clock-trigger-builder';
import { installTrigger, type NewTrigger } from './trigger';

type Builder = GoogleAppsScript.Script.TriggerBuilder;
type FormBuilder = GoogleAppsScript.Script.FormTriggerBuilder;
type SheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;
type Trigger = GoogleAppsScript.Script.Trigger;

class TriggerBuilderFake implements Partial<Builder> {
  readonly #execution: Execution;
  readonly #handler: string;

  constructor(execution: Execution, handler: string) {
    this.#execution = execution;
    this.#handler = handler;
  }

  forForm(form: unknown): FormBuilder {
    const id = requireSource(this.#execution, form, MIME.form);
    const fake = new FormTriggerBuilderFake(this.#execution, this.#handler, id);
    return guard<FormBuilder, FormTriggerBuilderFake>(
      this.#execution,
      'FormTriggerBuilder',
      fake,
      FORM_COSTS,
    );
  }

  forSpreadsheet(sheet: unknown): SheetBuilder {
    const id = requireSource(this.#execution, sheet, MIME.spreadsheet);
    requireCurrent(this.#execution, id);
    const fake = new SpreadsheetTriggerBuilderFake(this.#execution, this.#handler, id);
    return guard<SheetBuilder, SpreadsheetTriggerBuilderFake>(
      this.#execution,
      'SpreadsheetTriggerBuilder',
      fake,
      SHEET_COSTS,
    );
  }

  timeBased(): GoogleAppsScript.Script.ClockTriggerBuilder {
    return guardClockBuilder(this.#execution, this.#handler);
  }
}

const BUILDER_COSTS: Costs<TriggerBuilderFake> = {
  forForm: 'handle.local',
  forSpreadsheet: 'handle.local',
  timeBased: 'handle.local',
};

export function guardTriggerBuilder(execution: Execution, handler: string): Builder {
  const fake = new TriggerBuilderFake(execution, handler);
  return guard<Builder, TriggerBuilderFake>(execution, 'TriggerBuilder', fake, BUILDER_COSTS);
}

/** What the builders of both kinds of file share: one event on one file. */
class FileTrigger {
  readonly execution: Execution;
  readonly #asked: Omit<NewTrigger, 'event'>;
  #event: NewTrigger['event'] | undefined;

  constructor(execution: Execution, handlerFunction: string, sourceId: string) {
    this.execution = execution;
    this.#asked = { handlerFunction, sourceId };
  }

  choose(event: NewTrigger['event']): void {
    this.#event = event;
  }

  create(): Trigger {
    if (!this.#event) throw new ServiceException('The trigger must have an event type.');
    return installTrigger(this.execution, { ...this.#asked, event: this.#event });
  }
}

class FormTriggerBuilderFake implements Partial<FormBuilder> {
  readonly #trigger: FileTrigger;

  constructor(execution: Execution, handler: string, id: string) {
    this.#trigger = new FileTrigger(execution, handler, id);
  }

  onFormSubmit(): FormBuilder {
    return this.#on('ON_FORM_SUBMIT');
  }

  onOpen(): FormBuilder {
    return this.#on('ON_OPEN');
  }

  create(): Trigger {
    return this.#trigger.create();
  }

  #on(event: NewTrigger['event']): FormBuilder {
    this.#trigger.choose(event);
    const { execution } = this.#trigger;
    return guard<FormBuilder, FormTriggerBuilderFake>(
      execution,
      'FormTriggerBuilder',
      this,
      FORM_COSTS,
    );
  }
}

const FORM_COSTS: Costs<FormTriggerBuilderFake> = {
  onFormSubmit: 'handle.local',
  onOpen: 'handle.local',
  create: 'trigger.create',
};

class SpreadsheetTriggerBuilderFake implements Partial<SheetBuilder> {
  readonly #trigger: FileTrigger;

  constructor(execution: Execution, handler: string, id: string) {
    this.#trigger = new FileTrigger(execution, handler, id);
  }

  onFormSubmit(): SheetBuilder {
    return this.#on('ON_FORM_SUBMIT');
  }

  onOpen(): SheetBuilder {
    return this.#on('ON_OPEN');
  }

  onEdit(): SheetBuilder {
    return this.#on('ON_EDIT');
  }

  create(): Trigger {
    return this.#trigger.create();
  }

  #on(event: NewTrigger['event']): SheetBuilder {
    this.#trigger.choose(event);
    const { execution } = this.#trigger;
    return guard<SheetBuilder, SpreadsheetTriggerBuilderFake>(
      execution,
      'SpreadsheetTriggerBuilder',
      this,
      SHEET_COSTS,
    );
  }
}

const SHEET_COSTS: Costs<SpreadsheetTriggerBuilderFake> = {
  onFormSubmit: 'handle.local',
  onOpen: 'handle.local',
  onEdit: 'handle.local',
  create: 'trigger.create',
};

/** The ID of a file given by ID or as a Form or Spreadsheet; this user must be able to edit it. */
function requireSource(execution: Execution, given: unknown, mimeType: string): string {
  const id = sourceIdOf(given);
  const file = findFile(execution.workspace, id);
  if (!file || file.trashed || file.mimeType !== mimeType || !canEdit(file, execution.user)) {
    throw new ServiceException('You do not have permission to access the requested document.');
  }
  return id;
}

/** Reads the fake itself, so that finding the ID is no call of the script. */
function sourceIdOf(given: unknown): string {
  if (typeof given === 'string') return given;
  const fake = unguard(given, Object);
  const getId: unknown = Reflect.get(fake, 'getId');
  if (typeof getId !== 'function') throw new TypeError('Expected a document or its ID');
  return String(Reflect.apply(getId, fake, []));
}

/**
 * `spreadsheets.currentonly` reaches only the Sheet the script is bound to.
 * https://developers.google.com/workspace/add-ons/concepts/workspace-scopes
 */
function requireCurrent(execution: Execution, id: string): void {
  if (execution.grantedScopes.includes('https://www.googleapis.com/auth/spreadsheets')) return;
  if (id === execution.workspace.containerId) return;
  throw new ServiceException('You do not have permission to access the requested document.');
}
