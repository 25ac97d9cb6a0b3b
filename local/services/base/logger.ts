// Logger: lines that end up in the execution's log, where console.log writes too.
// https://developers.google.com/apps-script/reference/base/logger
import { format } from 'node:util';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';

type Logger = GoogleAppsScript.Base.Logger;

class LoggerFake implements Partial<Logger> {
  readonly #execution: Execution;
  readonly #lines: string[] = [];

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  log(first: unknown, ...values: unknown[]): Logger {
    const line = format(first, ...values);
    this.#lines.push(line);
    this.#execution.log.push(line);
    return guard<Logger, LoggerFake>(this.#execution, 'Logger', this, COSTS);
  }

  clear(): void {
    this.#lines.length = 0;
  }
}

const COSTS: Costs<LoggerFake> = {
  log: 'handle.local',
  clear: 'handle.local',
};

export function createLogger(execution: Execution): Logger {
  return guard<Logger, LoggerFake>(execution, 'Logger', new LoggerFake(execution), COSTS);
}
