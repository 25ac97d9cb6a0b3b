// The tour: offered to whoever is here for the first time, and open to everybody from More.
import { useEffect, useRef, useState } from 'preact/hooks';
import { TOUR } from '../../../shared/help';
import { Button, TextButton } from '../../parts/button';
import { focusHeading, focusSoon, onEscape } from '../../parts/focus';
import type { Sidebar } from '../../view-props';

/** The name of what is remembered. */
const SEEN = 'tour';

interface TourProps {
  sidebar: Sidebar;
  /** Begins at the first step, whether it was seen or not. */
  begun: boolean;
}

export function Tour({ sidebar: { drafts }, begun }: TourProps) {
  const [seen, setSeen] = useState(!begun && drafts.remembers(SEEN));
  const [at, setAt] = useState(begun ? 0 : -1);
  const box = useRef<HTMLElement>(null);
  const step = TOUR[at];
  const isLast = at === TOUR.length - 1;
  const turnTo = (next: number): void => {
    setAt(next);
    focusSoon(box, 'h2');
  };
  const close = (): void => {
    drafts.remember(SEEN);
    setSeen(true);
    focusHeading();
  };
  useEffect(() => {
    if (begun) focusSoon(box, 'h2');
  }, []);
  if (seen) return null;
  return (
    <section
      class="box"
      aria-label="Tour"
      ref={box}
      onKeyDown={(event) => step && onEscape(event, close)}
    >
      <h2 tabIndex={-1}>{step ? step.title : 'New here?'}</h2>
      <p>{step ? step.text : 'See in four steps how this works.'}</p>
      {step && <p class="hint">{`Step ${at + 1} of ${TOUR.length}`}</p>}
      <div class="choices">
        {!isLast && (
          <Button onPress={() => turnTo(at + 1)}>{step ? 'Next' : 'Take the tour'}</Button>
        )}
        {at > 0 && <Button onPress={() => turnTo(at - 1)}>Back</Button>}
        <TextButton onPress={close}>{!step ? 'Not now' : isLast ? 'Done' : 'Close'}</TextButton>
      </div>
    </section>
  );
}
