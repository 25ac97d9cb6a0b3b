// One call to the server as a view sees it: running or not, and the sentence of its last failure.
import { useRef, useState } from 'preact/hooks';
import { sentenceOf } from '../server-calls';

export interface Task {
  running: boolean;
  /** A sentence for the coach; empty when the last try went well. */
  error: string;
  /** Does the work unless some is already running; resolves in any case. */
  run(work: () => Promise<void>): Promise<void>;
}

export function useTask(): Task {
  const [state, setState] = useState({ running: false, error: '' });
  const busy = useRef(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setState({ running: true, error: '' });
    let error = '';
    try {
      await work();
    } catch (thrown) {
      error = sentenceOf(thrown);
    }
    busy.current = false;
    setState({ running: false, error });
  };
  return { ...state, run };
}
