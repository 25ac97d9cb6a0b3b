// Offers the tour to whoever is here for the first time. Once it was taken or declined, More and Help lead to it.
import { useState } from 'preact/hooks';
import { Button, TextButton } from '../../parts/button';
import { focusHeading } from '../../parts/focus';
import type { Sidebar } from '../../view-props';

/** The name of what is remembered. */
export const TOUR_SEEN = 'tour';

export function TourOffer({ sidebar: { drafts, go } }: { sidebar: Sidebar }) {
  const [offered, setOffered] = useState(drafts.remembers(TOUR_SEEN));
  const decide = (): void => {
    drafts.remember(TOUR_SEEN);
    setOffered(true);
  };
  if (offered) return null;
  return (
    <section class="box" aria-label="Tour">
      <h2>New here?</h2>
      <p>See in four steps how this works.</p>
      <div class="choices">
        <Button
          onPress={() => {
            decide();
            go({ name: 'tour' });
          }}
        >
          Take the tour
        </Button>
        <TextButton
          onPress={() => {
            decide();
            focusHeading();
          }}
        >
          Not now
        </TextButton>
      </div>
    </section>
  );
}
