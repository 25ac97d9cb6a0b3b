// One card instead of questions: the Form is shut for this person, or the answers have arrived.
import { useEffect, useRef } from 'preact/hooks';
import type { ShutFormView } from '../../views/form-view';
import type { Sent } from './use-fill-form';

export function ShutNotice({ view }: { view: ShutFormView }) {
  return (
    <main class="form-column">
      <section class="form-card form-head">
        <h1>{view.title || 'Form'}</h1>
        <p class="form-text">{view.message}</p>
      </section>
    </main>
  );
}

interface SentProps {
  sent: Sent;
  /** Opens the Form once more: one's own answers, or an empty Form. */
  onAgain: () => void;
}

export function SentNotice({ sent, onAgain }: SentProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="form-column">
      <section class="form-card form-head">
        <h1 ref={heading} tabIndex={-1}>
          {sent.title}
        </h1>
        <p class="form-text" role="status">
          {sent.confirmation}
        </p>
        {(sent.canEdit || sent.canSendAnother) && (
          <p class="form-links">
            {sent.canEdit && (
              <button class="form-link" type="button" onClick={onAgain}>
                Edit your response
              </button>
            )}
            {sent.canSendAnother && (
              <button class="form-link" type="button" onClick={onAgain}>
                Submit another response
              </button>
            )}
          </p>
        )}
      </section>
    </main>
  );
}
