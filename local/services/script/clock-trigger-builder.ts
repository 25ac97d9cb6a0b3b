// ScriptApp.newTrigger(…).timeBased(): how often a clock trigger runs.
// https://developers.google.com/apps-script/reference/script/clock-trigger-builder
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import type { ClockRule } from '../base/state';
import { installTrigger } from './trigger';

type ClockBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;

const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];
const DAY_MINUTES = 24 * 60;

class ClockTriggerBuilderFake implements Partial<ClockBuilder> {
  readonly #execution: Execution;
  readonly #handler: string;
  #rule: ClockRule = {};

  constructor(execution: Execution, handler: string) {
    this.#execution = execution;
    this.#handler = handler;
  }

  everyMinutes(n: number): ClockBuilder {
    return this.#add({ everyMinutes: oneOf(n, MINUTES, 'everyMinutes') });
  }

  everyHours(n: number): ClockBuilder {
    return this.#add({ everyMinutes: oneOf(n, HOURS, 'everyHours') * 60 });
  }

  everyDays(n: number): ClockBuilder {
    return this.#add({ everyMinutes: n * DAY_MINUTES });
  }

  atHour(hour: number): ClockBuilder {
    return this.#add({ atHour: hour });
  }

  after(durationMilliseconds: number): ClockBuilder {
    return this.#add({ runAt: this.#execution.workspace.clock.now() + durationMilliseconds });
  }

  at(date: unknown): ClockBuilder {
    return this.#add({ runAt: Number(date) });
  }

  create(): GoogleAppsScript.Script.Trigger {
    if (this.#rule.everyMinutes === undefined && this.#rule.runAt === undefined) {
      throw new ServiceException('The trigger must have a time at which it runs.');
    }
    return installTrigger(this.#execution, {
      handlerFunction: this.#handler,
      event: 'CLOCK',
      sourceId: '',
      clock: this.#rule,
    });
  }

  #add(rule: ClockRule): ClockBuilder {
    this.#rule = { ...this.#rule, ...rule };
    return guardFake(this.#execution, this);
  }
}

const COSTS: Costs<ClockTriggerBuilderFake> = {
  everyMinutes: 'handle.local',
  everyHours: 'handle.local',
  everyDays: 'handle.local',
  atHour: 'handle.local',
  after: 'handle.local',
  at: 'handle.local',
  create: 'trigger.create',
};

export function guardClockBuilder(execution: Execution, handler: string): ClockBuilder {
  return guardFake(execution, new ClockTriggerBuilderFake(execution, handler));
}

function guardFake(execution: Execution, fake: ClockTriggerBuilderFake): ClockBuilder {
  return guard<ClockBuilder, ClockTriggerBuilderFake>(
    execution,
    'ClockTriggerBuilder',
    fake,
    COSTS,
  );
}

function oneOf(n: number, allowed: number[], method: string): number {
  if (allowed.includes(n)) return n;
  throw new ServiceException(`Invalid argument: ${method} takes one of ${allowed.join(', ')}.`);
}
