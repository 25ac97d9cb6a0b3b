// Utilities: dates and waiting; IDs come from the Workspace so that runs repeat.
// https://developers.google.com/apps-script/reference/utilities/utilities
import { createHash } from 'node:crypto';
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import { guard, type Costs } from '../../host/guard';
import { signatureError } from './arguments';
import { formatDate } from './date-format';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** Utilities.sleep takes at most five minutes. */
const MAX_SLEEP_MS = 300_000;

class UtilitiesFake implements Partial<Utilities> {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  formatDate(date: unknown, timeZone: string, pattern: string): string {
    const isDate = Object.prototype.toString.call(date) === '[object Date]';
    if (!isDate || typeof timeZone !== 'string' || typeof pattern !== 'string') {
      throw signatureError('Utilities.formatDate', date, timeZone, pattern);
    }
    return formatDate(Number(date), timeZone, pattern);
  }

  getUuid(): string {
    const { state } = this.#execution.workspace;
    const hex = createHash('sha256').update(`uuid ${state.nextId++}`).digest('hex');
    const parts = [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `a${hex.slice(17, 20)}`,
    ];
    return [...parts, hex.slice(20, 32)].join('-');
  }

  sleep(milliseconds: number): void {
    if (!(milliseconds >= 0 && milliseconds <= MAX_SLEEP_MS)) {
      throw new ServiceException('Invalid argument: milliseconds');
    }
    this.#execution.pass({ lo: milliseconds, mid: milliseconds, hi: milliseconds });
  }
}

const COSTS: Costs<UtilitiesFake> = {
  formatDate: 'handle.local',
  getUuid: 'handle.local',
  sleep: 'handle.local',
};

export function createUtilities(execution: Execution): Utilities {
  const fake = new UtilitiesFake(execution);
  return guard<Utilities, UtilitiesFake>(execution, 'Utilities', fake, COSTS);
}
