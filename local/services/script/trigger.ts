// One installable trigger as its creator sees it. Nobody sees the triggers of somebody else.
// https://developers.google.com/apps-script/reference/script/trigger
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, unguard, type Costs } from '../../host/guard';
import type { TriggerState } from '../base/state';
import { findFile } from '../drive/files';
import { MIME } from '../drive/state';
import { EVENT_TYPE, TRIGGER_SOURCE } from './enums';

type Trigger = GoogleAppsScript.Script.Trigger;

/** https://developers.google.com/apps-script/guides/services/quotas: triggers per user and script. */
const MAX_TRIGGERS = 20;

class TriggerFake implements Partial<Trigger> {
  readonly #execution: Execution;
  readonly #state: TriggerState;

  constructor(execution: Execution, state: TriggerState) {
    this.#execution = execution;
    this.#state = state;
  }

  getUniqueId(): string {
    return this.#state.id;
  }

  getHandlerFunction(): string {
    return this.#state.handlerFunction;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return EVENT_TYPE[this.#state.event];
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    if (this.#state.event === 'CLOCK') return TRIGGER_SOURCE.CLOCK;
    const file = findFile(this.#execution.workspace, this.#state.sourceId);
    return file?.mimeType === MIME.form ? TRIGGER_SOURCE.FORMS : TRIGGER_SOURCE.SPREADSHEETS;
  }

  /** Empty for a clock trigger, where Google answers null against its own types. */
  getTriggerSourceId(): string {
    return this.#state.sourceId;
  }
}

const COSTS: Costs<TriggerFake> = {
  getUniqueId: 'handle.local',
  getHandlerFunction: 'handle.local',
  getEventType: 'handle.local',
  getTriggerSource: 'handle.local',
  getTriggerSourceId: 'handle.local',
};

export function guardTrigger(execution: Execution, state: TriggerState): Trigger {
  const fake = new TriggerFake(execution, state);
  return guard<Trigger, TriggerFake>(execution, 'Trigger', fake, COSTS);
}

/** The triggers of this script that the execution's user created. */
export function ownTriggers({ workspace, user }: Execution): TriggerState[] {
  return workspace.state.base.triggers.filter((trigger) => trigger.creator === user);
}

/** What a builder has gathered when `create()` is called. */
export type NewTrigger = Pick<TriggerState, 'handlerFunction' | 'event' | 'sourceId' | 'clock'>;

/**
 * Installs a trigger for the execution's user. Whether the handler exists shows only when it fires.
 * @throws ServiceException beyond 20 triggers of this user in this script
 */
export function installTrigger(execution: Execution, asked: NewTrigger): Trigger {
  const { workspace, user } = execution;
  if (ownTriggers(execution).length >= MAX_TRIGGERS) {
    throw new ServiceException(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const state: TriggerState = {
    ...asked,
    id: workspace.newId('t'),
    creator: user,
    createdAt: workspace.clock.now(),
  };
  workspace.state.base.triggers.push(state);
  return guardTrigger(execution, state);
}

/** Removes a trigger of the execution's user; one that is gone already is no error. */
export function removeTrigger({ workspace, user }: Execution, trigger: unknown): void {
  const id = unguard(trigger, TriggerFake).getUniqueId();
  const { base } = workspace.state;
  base.triggers = base.triggers.filter((one) => one.id !== id || one.creator !== user);
}
