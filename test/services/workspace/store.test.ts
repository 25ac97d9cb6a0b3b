// What `npm start` keeps: whole after any crash, never lost in silence, one process at a time.
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalWorkspace } from '../../../local/workspace/seed';
import type { WorkspaceState } from '../../../local/workspace/state';
import { FolderInUse, Store } from '../../../local/workspace/store';
import { projectOf } from '../../support/local-workspace';

let folder: string;
const file = (): string => join(folder, 'state.json');
const newState = (): WorkspaceState => createLocalWorkspace({ project: projectOf('') }).state;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workspace-store-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('Saving', () => {
  test('brings back exactly what was saved', async () => {
    const state = newState();
    await new Store(folder).save(state);
    expect(new Store(folder).load()).toEqual({ kind: 'kept', state });
  });

  test('an empty folder gives a new workspace', () => {
    expect(new Store(folder).load()).toEqual({ kind: 'new' });
  });

  test('many saves at once end with the newest state and no leftovers', async () => {
    const state = newState();
    const store = new Store(folder);
    const saves: Promise<void>[] = [];
    for (let n = 1; n <= 50; n++) {
      state.nextId = 1_000 + n;
      saves.push(store.save(state));
      if (n % 10 === 0) await Promise.resolve();
    }
    await Promise.all(saves);
    expect(new Store(folder).load()).toMatchObject({ kind: 'kept', state: { nextId: 1_050 } });
    expect(readdirSync(folder)).toEqual(['state.json']);
  });

  test('a save covers what changed while an earlier one was being written', async () => {
    const state = newState();
    const store = new Store(folder);
    const first = store.save(state);
    await Promise.resolve();
    state.nextId = 77;
    await store.save(state);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ state: { nextId: 77 } });
    await first;
  });

  test('leaves the file alone when nothing changed', async () => {
    const state = newState();
    const store = new Store(folder);
    await store.save(state);
    const written = statSync(file()).ino;
    await store.save(state);
    expect(statSync(file()).ino).toBe(written);
  });

  test('says when it could not write, and writes again once it can', async () => {
    const state = newState();
    const store = new Store(folder);
    rmSync(folder, { recursive: true });
    await expect(store.save(state)).rejects.toThrow('ENOENT');
    new Store(folder);
    await store.save(state);
    expect(new Store(folder).load().kind).toBe('kept');
  });

  test('a crash in the middle of a write leaves the state before it', async () => {
    const state = newState();
    await new Store(folder).save(state);
    writeFileSync(`${file()}.new`, '{"version":1,"state":{"nex');
    expect(new Store(folder).load()).toEqual({ kind: 'kept', state });
  });
});

describe('What can not be read', () => {
  const whole = (): string => JSON.stringify({ version: 1, state: newState() });
  const without = (key: keyof WorkspaceState): string =>
    JSON.stringify({ version: 1, state: { ...newState(), [key]: undefined } });

  test.each([
    ['half a file', () => whole().slice(0, 200)],
    ['an empty file', () => ''],
    ['another version', () => whole().replace('"version":1', '"version":99')],
    ['a state without Forms', () => without('forms')],
    ['a part of another kind', () => whole().replace('"nextId":', '"nextId":"x","was":')],
    ['no object at all', () => 'null'],
  ])('%s is moved aside whole', (_name, textOf) => {
    const text = textOf();
    writeFileSync(file(), text);
    const loaded = new Store(folder).load();
    expect(loaded).toEqual({ kind: 'unreadable', movedTo: join(folder, 'unreadable-1.json') });
    expect(readFileSync(join(folder, 'unreadable-1.json'), 'utf8')).toBe(text);
    expect(new Store(folder).load()).toEqual({ kind: 'new' });
  });

  test('a second one does not take the place of the first', () => {
    for (const text of ['first', 'second']) {
      writeFileSync(file(), text);
      new Store(folder).load();
    }
    expect(readFileSync(join(folder, 'unreadable-1.json'), 'utf8')).toBe('first');
    expect(readFileSync(join(folder, 'unreadable-2.json'), 'utf8')).toBe('second');
  });
});

describe('One process at a time', () => {
  test('a folder that a running process holds is refused, with what to do', () => {
    writeFileSync(join(folder, 'in-use'), String(process.ppid));
    const claim = (): void => new Store(folder).claim();
    expect(claim).toThrow(FolderInUse);
    expect(claim).toThrow(`open already, in process ${process.ppid}. Stop that one first.`);
  });

  test.each(['', 'no number', '999999999'])('a claim left behind (%j) is taken over', (left) => {
    writeFileSync(join(folder, 'in-use'), left);
    const store = new Store(folder);
    store.claim();
    expect(readFileSync(join(folder, 'in-use'), 'utf8')).toBe(String(process.pid));
    store.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
