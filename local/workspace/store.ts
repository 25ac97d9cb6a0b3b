// Keeps the Workspace's state in one folder over restarts. A save is written beside the old state and
// then takes its place, so that whatever happens there is one whole state to read.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyState, type WorkspaceState } from './state';

/** Changes when saved states of before can't be read any more. */
const VERSION = 1;

interface Saved {
  version: number;
  state: WorkspaceState;
}

export type Loaded =
  | { kind: 'new' }
  | { kind: 'kept'; state: WorkspaceState }
  /** Could not be read; it was moved to `movedTo`, nothing was deleted. */
  | { kind: 'unreadable'; movedTo: string };

export class Store {
  private readonly file: string;
  private saving: Promise<void> = Promise.resolve();

  /** @param folder made when it is missing */
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, 'state.json');
  }

  load(): Loaded {
    if (!existsSync(this.file)) return { kind: 'new' };
    const state = parseSaved(readFileSync(this.file, 'utf8'));
    if (state) return { kind: 'kept', state };
    const movedTo = this.unusedName();
    renameSync(this.file, movedTo);
    return { kind: 'unreadable', movedTo };
  }

  /** Forgets the state that was kept. */
  clear(): void {
    rmSync(this.file, { force: true });
  }

  /** Resolves when this state, or a newer one, is on disk. One write at a time. */
  save(state: WorkspaceState): Promise<void> {
    this.saving = this.saving.catch(() => undefined).then(() => this.write(state));
    return this.saving;
  }

  private async write(state: WorkspaceState): Promise<void> {
    const saved: Saved = { version: VERSION, state };
    const fresh = `${this.file}.new`;
    const handle = await open(fresh, 'w');
    try {
      await handle.writeFile(JSON.stringify(saved));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, this.file);
  }

  private unusedName(): string {
    for (let n = 1; ; n++) {
      const name = join(this.folder, `unreadable-${n}.json`);
      if (!existsSync(name)) return name;
    }
  }
}

/** Undefined when the text is damaged, of another version, or lacks a part of the state. */
function parseSaved(text: string): WorkspaceState | undefined {
  try {
    const saved = JSON.parse(text) as Partial<Saved>;
    const { state } = saved;
    const whole = state && Object.keys(emptyState()).every((key) => key in state);
    return saved.version === VERSION && whole ? state : undefined;
  } catch {
    return undefined;
  }
}
