// Running the bound script: from the menu, from its sidebar, and what it showed.
import { useRef, useState } from 'preact/hooks';
import type { RunView } from '../../views/sheet-view';
import { post } from '../common/api';

/** A page of the script, as it stands in a frame. */
export interface ScriptPage {
  /** Counts up, so that opening the same page again begins anew. */
  key: number;
  title: string;
  html: string;
  functions: string[];
}

export interface Script {
  running: number;
  /** Google's sentence about the run that failed last. */
  error: string;
  alerts: string[];
  sidebar: ScriptPage | undefined;
  choose: (functionName: string) => void;
  /** Answers what the function returned; throws an Error with the script's message. */
  call: (functionName: string, args: unknown[]) => Promise<unknown>;
  closeSidebar: () => void;
  closeAlert: () => void;
  dismissError: () => void;
}

interface Shown {
  error: string;
  alerts: string[];
  sidebar: ScriptPage | undefined;
}

const NOTHING: Shown = { error: '', alerts: [], sidebar: undefined };

interface ScriptHost {
  /** Where the person is, as the script will find it. */
  selection: () => unknown;
  /** Shows what the script changed. */
  reload: () => Promise<void>;
  /** Follows the script to the tab that it activated. */
  follow: (sheetId: number) => void;
}

export function useScript(host: ScriptHost): Script {
  const [running, setRunning] = useState(0);
  const [shown, setShown] = useState(NOTHING);
  const keys = useRef(0);
  const current = useRef(host);
  current.current = host;

  const run = async (path: string, body: object): Promise<RunView> => {
    setRunning((count) => count + 1);
    try {
      const result = await post<RunView>(path, { ...body, selection: current.current.selection() });
      setShown((before) => withEffects(before, result, () => ++keys.current));
      await current.current.reload();
      if (result.activeSheetId !== null) current.current.follow(result.activeSheetId);
      return result;
    } finally {
      setRunning((count) => count - 1);
    }
  };
  const set = (change: (before: Shown) => Partial<Shown>): void =>
    setShown((before) => ({ ...before, ...change(before) }));
  return {
    ...shown,
    running,
    ...closers(set),
    choose: (functionName) => {
      set(() => ({ error: '' }));
      run('/api/sheets/menu', { functionName }).then(
        ({ ok, error }) => !ok && set(() => ({ error })),
        (error: Error) => set(() => ({ error: error.message })),
      );
    },
    call: async (functionName, args) => {
      const result = await run('/api/sheets/run', { functionName, args });
      if (!result.ok) throw new Error(result.error);
      return result.value;
    },
  };
}

type Closers = 'closeSidebar' | 'closeAlert' | 'dismissError';

function closers(set: (change: (before: Shown) => Partial<Shown>) => void): Pick<Script, Closers> {
  return {
    closeSidebar: () => set(() => ({ sidebar: undefined })),
    closeAlert: () => set(({ alerts }) => ({ alerts: alerts.slice(1) })),
    dismissError: () => set(() => ({ error: '' })),
  };
}

/** A new sidebar takes the old one's place; everything else is added. */
function withEffects(before: Shown, result: RunView, nextKey: () => number): Shown {
  const { functions, sidebar } = result;
  return {
    ...before,
    sidebar: sidebar ? { ...sidebar, functions, key: nextKey() } : before.sidebar,
    alerts: [...before.alerts, ...result.alerts],
  };
}
