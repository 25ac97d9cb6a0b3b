// Shown where something is done with teachers and there are none yet.
import type { Sidebar } from '../view-props';
import { Button } from './button';

export function NoTeachers({ sidebar: { go } }: { sidebar: Sidebar }) {
  return (
    <div class="empty">
      <p>You have no teachers yet.</p>
      <Button primary onPress={() => go({ name: 'add-teachers' })}>
        Add teachers
      </Button>
    </div>
  );
}
