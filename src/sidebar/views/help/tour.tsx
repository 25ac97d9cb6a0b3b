// The tour: four short steps, one at a time.
import { useEffect, useRef, useState } from 'preact/hooks';
import { TOUR } from '../../../shared/help';
import { Button } from '../../parts/button';
import { focusSoon } from '../../parts/focus';
import { Screen } from '../../parts/screen';
import { TOUR_SEEN } from '../home/tour-offer';
import type { ViewProps } from '../../view-props';

export function Tour({ sidebar: { onBack, takesFocus, restart, drafts } }: ViewProps) {
  const [at, setAt] = useState(0);
  const box = useRef<HTMLElement>(null);
  // Whichever way led here, Today offers it no more.
  useEffect(() => drafts.remember(TOUR_SEEN), []);
  const step = TOUR[at];
  const isLast = at === TOUR.length - 1;
  const turnTo = (next: number): void => {
    setAt(next);
    focusSoon(box, 'h2');
  };
  return (
    <Screen title="SAGE Coach in four steps" onBack={onBack} takesFocus={takesFocus}>
      <section class="box" aria-label="Tour" ref={box}>
        <p class="hint">{`Step ${at + 1} of ${TOUR.length}`}</p>
        <h2 tabIndex={-1}>{step?.title}</h2>
        <p>{step?.text}</p>
        <div class="choices">
          {isLast ? (
            <Button primary onPress={() => restart({ name: 'home' })}>
              Begin
            </Button>
          ) : (
            <Button primary onPress={() => turnTo(at + 1)}>
              Next
            </Button>
          )}
          {at > 0 && <Button onPress={() => turnTo(at - 1)}>Step back</Button>}
        </div>
      </section>
    </Screen>
  );
}
