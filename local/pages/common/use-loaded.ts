// What a page shows, read from the server, and read again when somebody comes back to the page.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { post } from './api';

export interface Loaded<T> {
  /** Undefined until the first answer. */
  data: T | undefined;
  /** Why the last reading failed; empty when it did not. */
  problem: string;
  reload: () => Promise<void>;
}

/** @param body of the request; the same throughout */
export function useLoaded<T>(path: string, body: Record<string, string> = {}): Loaded<T> {
  const [data, setData] = useState<T>();
  const [problem, setProblem] = useState('');
  const latest = useRef(0);
  const reload = useCallback(async () => {
    const turn = ++latest.current;
    const outcome = await post<T>(path, body).then(
      (answer) => () => setData(answer),
      (error: Error) => () => setProblem(error.message),
    );
    // An answer that was overtaken by a newer question must not win.
    if (turn !== latest.current) return;
    setProblem('');
    outcome();
  }, []);
  useEffect(() => {
    void reload();
    const onFocus = (): void => void reload();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, []);
  return { data, problem, reload };
}
