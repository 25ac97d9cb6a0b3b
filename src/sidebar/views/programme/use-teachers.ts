// The teachers whom this person may choose from, read when the view opens.
import { useEffect, useState } from 'preact/hooks';
import type { EducatorName } from '../../../shared/sidebar-api';
import { useTask, type Task } from '../../parts/use-task';
import type { Server } from '../../server-calls';

export interface Teachers {
  /** Null until they are read. */
  all: EducatorName[] | null;
  task: Task;
  read: () => Promise<void>;
}

export function useTeachers(server: Server): Teachers {
  const [all, setAll] = useState<EducatorName[] | null>(null);
  const task = useTask();
  const read = async (): Promise<void> => setAll(await server.listNames());
  useEffect(() => void task.run(read), []);
  return { all, task, read };
}
