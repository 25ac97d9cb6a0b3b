// Shown where something is done with teachers and there are none yet.
import type { ComponentChildren } from 'preact';
import type { Sidebar } from '../view-props';
import { Button } from './button';

interface NoTeachersProps {
  sidebar: Sidebar;
  /** What else can be done. */
  children?: ComponentChildren;
}

export function NoTeachers({ sidebar: { go }, children }: NoTeachersProps) {
  return (
    <div class="empty">
      <p>You have no teachers yet.</p>
      <Button primary onPress={() => go({ name: 'add-teachers' })}>
        Add teachers
      </Button>
      {children}
    </div>
  );
}
