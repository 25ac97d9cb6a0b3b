// The health of a programme: what a run finds is collected part by part and stored once, and the sidebar
// tells it from the stored values alone.
import {
  afterLook,
  ailmentOf,
  encodeHealth,
  healthLines,
  parseHealth,
  type HealthCode,
} from '../../../core/programme/health';
import { SCHEMA, versionOf } from '../../../core/programme/migrations';
import { leadCoach } from '../../../core/programme/programme';
import type { Notice } from '../../../shared/sidebar-api';
import { toAddOnError } from '../../google/google-error';
import { tryUnderLock } from '../../google/lock';
import { logWithoutContent } from '../../google/log';
import { readStored, writeStored } from '../../google/stored';
import { isLead, type Session } from '../session';

/** How runs end; each run looks at it anew. */
export const ENDINGS: readonly HealthCode[] = ['scope-lost', 'quota', 'run-failed'];

/** While one of these stands, a tab can't be read, and parts of a run fail on purpose. */
export const WAITING: readonly HealthCode[] = ['tab-damaged', 'tab-missing', 'column-asked'];

/** What one run looked at and found. Each part may fail alone; the others go on. */
export class Checkup {
  private readonly looked = new Set<HealthCode>();
  private readonly found = new Set<HealthCode>();
  private readonly failed: string[] = [];

  look(...codes: readonly HealthCode[]): void {
    for (const code of codes) this.looked.add(code);
  }

  find(...codes: readonly HealthCode[]): void {
    for (const code of codes) this.found.add(code);
  }

  /** Undefined when the part failed. */
  part<T>(name: string, work: () => T): T | undefined {
    try {
      return work();
    } catch (thrown) {
      logWithoutContent(name, thrown);
      this.failed.push(toAddOnError(thrown).code);
      return undefined;
    }
  }

  /** What to store when the run is at its end. */
  outcome({ stored }: Session): { health: string; heartbeat?: string } {
    const now = new Date().toISOString();
    const waits = WAITING.some((code) => this.found.has(code));
    const failures = this.failed.filter((code) => !(waits && code === 'damaged'));
    this.find(...failures.map(ailmentOf));
    this.look(...ENDINGS);
    const before = parseHealth(stored['health'] ?? '');
    const after = afterLook(before, [...this.looked], [...this.found], now);
    const endedWell = this.failed.length === 0;
    return { health: encodeHealth(after), ...(endedWell ? { heartbeat: now } : {}) };
  }
}

/** What a repair stores when it has mended some of it. */
export function mended({ stored }: Session, ...codes: readonly HealthCode[]): { health: string } {
  return { health: encodeHealth(afterLook(parseHealth(stored['health'] ?? ''), codes, [], '')) };
}

export function has({ stored }: Session, code: HealthCode): boolean {
  return parseHealth(stored['health'] ?? '').some((one) => one.code === code);
}

/**
 * Keeps the reason of a run that failed as a whole, so that the sidebar can say it. Best effort: what
 * keeps a run from working may keep us from noting it; then the silence tells. No content is kept.
 */
export function noteFailure(thrown: unknown): void {
  try {
    tryUnderLock(() => {
      const stored = readStored();
      if (!stored['programme'] || versionOf(stored) !== SCHEMA) return;
      const code = ailmentOf(toAddOnError(thrown).code);
      const before = parseHealth(stored['health'] ?? '');
      const after = afterLook(before, [], [code], new Date().toISOString());
      writeStored(stored, { health: encodeHealth(after) });
    });
  } catch (unnoted) {
    logWithoutContent('noteFailure', unnoted);
  }
}

/** For the lead one line each; for other coaches one that sends them to the lead. No call. */
export function healthNotices(session: Session): Notice[] {
  const { stored, programme, setUp } = session;
  if (!programme || !setUp.stands) return [];
  const ailments = parseHealth(stored['health'] ?? '');
  const lines = healthLines(ailments, stored['heartbeat'] ?? '', Date.now());
  if (isLead(session)) {
    return lines.map(({ code, text, since }) => ({
      kind: 'problem',
      text,
      since,
      action: code === 'column-asked' ? 'care' : 'repair',
      educatorId: '',
    }));
  }
  const [oldest] = lines.map(({ since }) => since).sort();
  if (oldest === undefined) return [];
  const text =
    'Something in this program needs a repair, so that new answers may come late. Nothing is lost. ' +
    `Please tell ${leadCoach(programme).name}.`;
  return [{ kind: 'info', text, since: oldest, action: '', educatorId: '' }];
}
