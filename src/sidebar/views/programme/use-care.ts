// What waits for the lead coach, read from the server, and one deed at a time upon it.
import { useEffect, useState } from 'preact/hooks';
import type { CareData } from '../../../shared/care-api';
import { keepFocus } from '../../parts/focus';
import { useTask, type Task } from '../../parts/use-task';
import type { Server } from '../../server-calls';

/** Does something, showing what stands as it goes; answers with what to say at the end. */
type Deed = (show: (fresh: CareData, said?: string) => void) => Promise<string>;

export interface Care {
  data: CareData | null;
  server: Server;
  task: Task;
  /** Which button was pressed last. */
  pressed: string;
  /** What the last deed did, or how far it has come. */
  said: string;
  look: () => Promise<void>;
  /**
   * @param part ID of the heading that takes the focus when the button is no longer there
   */
  act: (button: string, part: string, deed: Deed) => void;
}

export function useCare(server: Server): Care {
  const [data, setData] = useState<CareData | null>(null);
  const [pressed, setPressed] = useState('');
  const [said, setSaid] = useState('');
  const task = useTask();
  const look = async (): Promise<void> => setData(await server.openCare());
  useEffect(() => void task.run(look), []);
  const act = async (button: string, part: string, deed: Deed): Promise<void> => {
    if (task.running) return;
    setPressed(button);
    setSaid('');
    await task.run(async () => {
      const show = (fresh: CareData, soFar = ''): void => {
        setData(fresh);
        setSaid(soFar);
      };
      setSaid(await deed(show));
    });
    keepFocus(`#${part}`);
  };
  return { data, server, task, pressed, said, look, act: (...it) => void act(...it) };
}
