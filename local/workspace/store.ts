// Keeps the Workspace's state in one folder over restarts. A save is written beside the old state and
// then takes its place, so that whatever happens there is one whole state to read.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

/** Another process keeps its state in this folder. */
export class FolderInUse extends Error {}

export class Store {
  private readonly file: string;
  private readonly claimFile: string;
  /** The text on disk, to leave it alone when nothing has changed. */
  private onDisk = '';
  private writing: Promise<void> = Promise.resolve();
  private queued: Promise<void> | undefined;

  /** @param folder made when it is missing */
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.file = join(folder, 'state.json');
    this.claimFile = join(folder, 'in-use');
  }

  /**
   * Keeps other processes out of the folder until `release`; two would overwrite each other.
   * @throws FolderInUse with a sentence that says what to do
   */
  claim(): void {
    const holder = existsSync(this.claimFile) ? Number(readFileSync(this.claimFile, 'utf8')) : 0;
    if (holder !== process.pid && isRunning(holder)) {
      throw new FolderInUse(
        `The local Workspace is open already, in process ${holder}. Stop that one first. ` +
          `If there is no such process, delete ${this.claimFile}.`,
      );
    }
    writeFileSync(this.claimFile, String(process.pid));
  }

  release(): void {
    rmSync(this.claimFile, { force: true });
  }

  load(): Loaded {
    if (!existsSync(this.file)) return { kind: 'new' };
    const text = readFileSync(this.file, 'utf8');
    const state = parseSaved(text);
    if (state) {
      this.onDisk = text;
      return { kind: 'kept', state };
    }
    const movedTo = this.unusedName();
    renameSync(this.file, movedTo);
    return { kind: 'unreadable', movedTo };
  }

  /** Resolves when this state, or a newer one, is on disk: one write at a time, one more waiting. */
  save(state: WorkspaceState): Promise<void> {
    this.queued ??= this.writing
      .catch(() => undefined)
      .then(() => {
        this.queued = undefined;
        this.writing = this.write(state);
        return this.writing;
      });
    return this.queued;
  }

  private async write(state: WorkspaceState): Promise<void> {
    const saved: Saved = { version: VERSION, state };
    const text = JSON.stringify(saved);
    if (text === this.onDisk) return;
    const fresh = `${this.file}.new`;
    const handle = await open(fresh, 'w');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(fresh, this.file);
    this.onDisk = text;
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
    const whole = saved.version === VERSION && hasShapeOf(emptyState(), saved.state);
    return whole ? saved.state : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value has every member of a new state, of the same kind; the rest is the services'. */
function hasShapeOf(sample: unknown, value: unknown): boolean {
  if (typeof sample !== 'object' || sample === null) return typeof value === typeof sample;
  if (Array.isArray(sample)) return Array.isArray(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(sample).every(([key, member]) =>
    hasShapeOf(member, Reflect.get(value, key)),
  );
}

/** Signal 0 only asks. https://nodejs.org/api/process.html#processkillpid-signal */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
