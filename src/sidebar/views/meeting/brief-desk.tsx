// The frame of the three views of a meeting: whom it is about, and how the reading stands.
import type { ComponentChildren } from 'preact';
import { Status } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { Retry } from '../../parts/retry';
import { Screen } from '../../parts/screen';
import type { Sidebar } from '../../view-props';
import type { Desk } from './use-desk';

interface DeskScreenProps {
  title: string;
  desk: Desk;
  sidebar: Sidebar;
  children: ComponentChildren;
}

export function DeskScreen({ title, desk, sidebar, children }: DeskScreenProps) {
  const { name, task, look } = desk;
  const { onBack, takesFocus } = sidebar;
  return (
    <Screen
      title={title}
      over={name && <Name text={name} />}
      onBack={onBack}
      takesFocus={takesFocus}
    >
      <Status>{task.running && 'Reading the answers and the Doc…'}</Status>
      <Retry task={task} work={look} />
      {children}
    </Screen>
  );
}
