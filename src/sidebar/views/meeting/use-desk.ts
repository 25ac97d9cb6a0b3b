// Everything for a meeting with one teacher: read with one call, then known to all views of the page.
import { useEffect, useState } from 'preact/hooks';
import type { MeetingDesk } from '../../../shared/meeting-api';
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { useTask, type Task } from '../../parts/use-task';
import type { ViewProps } from '../../view-props';

export interface Desk {
  /** Null until it was read. */
  known: ReadDesk | null;
  /** Of the teacher; '' while nobody knows it. */
  name: string;
  task: Task;
  look: () => Promise<void>;
}

/** As it was read, but with the teacher as they are now: something may have been logged since. */
export interface ReadDesk extends MeetingDesk {
  atReading: EducatorDetail;
}

export function useDesk({ sidebar, place: { educatorId = '' } }: ViewProps): Desk {
  const { server, data, details, desks, learnDesk } = sidebar;
  // Whoever was merged is known by another ID than was asked for.
  const [readId, setReadId] = useState(educatorId);
  const desk = desks[readId];
  const task = useTask();
  const look = async (): Promise<void> => {
    const fresh = await server.prepareMeeting(educatorId);
    learnDesk(fresh);
    setReadId(fresh.detail.educatorId);
  };
  useEffect(() => {
    if (!desk) void task.run(look);
  }, []);
  const known = desk
    ? { ...desk, atReading: desk.detail, detail: details[readId] ?? desk.detail }
    : null;
  const listed = data.educators.find((educator) => educator.educatorId === educatorId);
  return { known, name: known?.detail.name ?? listed?.name ?? '', task, look };
}
