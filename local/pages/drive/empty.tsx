// What a Drive without files says, and where a new Workspace begins.
import type { StartView } from '../../views/drive-view';
import { nameOf } from '../common/shell';

const MENU_STEPS = (
  <>
    then the menu <strong>SAGE Coach</strong> &gt; <strong>Open sidebar</strong>
  </>
);

/** For the person who has the Sheet from which everything else is made. */
export function BeginHere({ start }: { start: StartView }) {
  return (
    <p class="banner drive-begin">
      <span>
        Begin here: open <a href={start.path}>{start.name}</a>, {MENU_STEPS}.
      </span>
    </p>
  );
}

export function NothingShared({ start }: { start: StartView | null }) {
  return (
    <div class="card empty">
      <h2>Nothing has been shared with you yet</h2>
      <p class="muted">Files appear here when somebody shares them with you.</p>
      {start && (
        <p class="muted">
          To begin, switch to {nameOf(start.owner)} at the top right. Open “<bdi>{start.name}</bdi>
          ”, {MENU_STEPS}.
        </p>
      )}
    </div>
  );
}

export function EmptyFolder() {
  return (
    <div class="card empty">
      <h2>This folder is empty</h2>
      <p class="muted">Files that are made in it or moved into it appear here.</p>
    </div>
  );
}
