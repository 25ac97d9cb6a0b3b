// The teachers whom this person may choose from, read when the view opens.
import { useEffect, useState } from 'preact/hooks';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { useTask, type Task } from '../../parts/use-task';
import type { Server } from '../../server-calls';

export interface Teachers {
  /** Null until they are read. */
  all: EducatorSummary[] | null;
  task: Task;
  read: () => Promise<void>;
}

export function useTeachers(server: Server): Teachers {
  const [all, setAll] = useState<EducatorSummary[] | null>(null);
  const task = useTask();
  const read = async (): Promise<void> => setAll(await server.listTeachers());
  useEffect(() => void task.run(read), []);
  return { all, task, read };
}
