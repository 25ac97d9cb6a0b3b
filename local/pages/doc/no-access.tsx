// What somebody sees whom nobody let in.
import { me } from '../common/shell';

export function NoAccess() {
  return (
    <main class="notice-page">
      <h1>You need access</h1>
      <p>
        This Doc is shared with a few people only. If you should be one of them, ask the person who
        sent you the link.
      </p>
      <p>
        <a class="button button-primary" href="/drive">
          Go to Drive
        </a>
      </p>
      <p class="muted">You are looking as {me.name}.</p>
    </main>
  );
}
