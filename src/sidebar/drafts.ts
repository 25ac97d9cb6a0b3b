// What somebody typed but has not sent, kept per person until it is sent or seven days old. A sandboxed
// frame may forbid localStorage; then the drafts live as long as the page.

export interface Drafts {
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  clear(name: string): void;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEEP_MS = 7 * 24 * 60 * 60 * 1000;

export function openDrafts(
  email: string,
  store: Store = browserStore(),
  now: () => number = Date.now,
): Drafts {
  const key = (name: string): string => `sage-coach/${email}/${name}`;
  const clear = (name: string): void => quietly(() => store.removeItem(key(name)));
  return {
    clear,
    read(name) {
      const kept = quietly(() => parseDraft(store.getItem(key(name))));
      if (!kept) return undefined;
      if (now() - kept.savedAt <= KEEP_MS) return kept.value;
      clear(name);
      return undefined;
    },
    write: (name, value) =>
      quietly(() => store.setItem(key(name), JSON.stringify({ savedAt: now(), value }))),
  };
}

function parseDraft(text: string | null): { savedAt: number; value: unknown } | undefined {
  const parsed: unknown = text === null ? null : JSON.parse(text);
  if (
    typeof parsed !== 'object' ||
    parsed === null ||
    !('savedAt' in parsed) ||
    !('value' in parsed)
  )
    return undefined;
  return typeof parsed.savedAt === 'number'
    ? { savedAt: parsed.savedAt, value: parsed.value }
    : undefined;
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
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
