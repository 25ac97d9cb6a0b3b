// What somebody typed but has not sent, kept per person until it is sent or seven days old. A sandboxed
// frame may forbid localStorage; then the drafts live as long as the page.

export interface Drafts {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  clear(name: string): void;
  /** Notes for good that this person has seen something. */
  remember(name: string): void;
  remembers(name: string): boolean;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const KEEP_MS = 7 * 24 * 60 * 60 * 1000;
const PREFIX = 'sage-coach/';
const SEEN = 'sage-coach-seen/';

export function openDrafts(
  email: string,
  store: Store = browserStore(),
  now: () => number = Date.now,
): Drafts {
  const key = (name: string): string => `${PREFIX}${email}/${name}`;
  quietly(() => dropOld(store, now()));
  return {
    clear: (name) => quietly(() => store.removeItem(key(name))),
    read(name) {
      const kept = quietly(() => parseDraft(store.getItem(key(name))));
      return kept && isYoung(kept, now()) ? kept.value : undefined;
    },
    write: (name, value) =>
      quietly(() => store.setItem(key(name), JSON.stringify({ savedAt: now(), value }))),
    remember: (name) => quietly(() => store.setItem(`${SEEN}${email}/${name}`, 'yes')),
    remembers: (name) => quietly(() => store.getItem(`${SEEN}${email}/${name}`)) === 'yes',
  };
}

interface Kept {
  savedAt: number;
  value: unknown;
}

function isYoung({ savedAt }: Kept, now: number): boolean {
  return now - savedAt <= KEEP_MS;
}

/** Whatever is too old goes, whoever typed it here: perhaps nobody comes back to it. */
function dropOld(store: Store, now: number): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  for (const key of keys.filter((one) => one.startsWith(PREFIX))) {
    const kept = quietly(() => parseDraft(store.getItem(key)));
    if (!kept || !isYoung(kept, now)) store.removeItem(key);
  }
}

function parseDraft(text: string | null): Kept | undefined {
  const parsed: Partial<Kept> | null = JSON.parse(text ?? 'null');
  const { savedAt, value } = parsed ?? {};
  return typeof savedAt === 'number' ? { savedAt, value } : undefined;
}

/** Full, forbidden or damaged storage never stops the work: the draft is simply not kept. */
function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function browserStore(): Store {
  return quietly(() => window.localStorage) ?? memoryStore();
}

export function memoryStore(): Store {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
