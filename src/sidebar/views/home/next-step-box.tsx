// The one blue button of home, with a sentence on why it comes next.
import type { NextStep } from '../../model/home';
import { Button } from '../../parts/button';
import { Name } from '../../parts/person-text';
import type { Sidebar } from '../../view-props';

interface StepProps {
  step: NextStep;
  sidebar: Sidebar;
  primary?: boolean;
}

export function NextStepBox({ step, sidebar }: { step: NextStep | null; sidebar: Sidebar }) {
  const { educators, notices } = sidebar.data;
  // Nobody knows whether there are teachers while their tab can't be read.
  if (educators.length === 0 && notices.some(({ action }) => action === 'repair')) return null;
  return (
    <section class="box" aria-label="Next step">
      {step ? (
        <StepOffer primary step={step} sidebar={sidebar} />
      ) : (
        <>
          <p>Nothing waits for you.</p>
          <p class="hint">Meetings that are due and new answers will be listed here.</p>
        </>
      )}
    </section>
  );
}

export function StepOffer({ step, sidebar, primary = false }: StepProps) {
  const { name, why, label, place } = step;
  return (
    <>
      <p>
        {name && (
          <strong>
            <Name text={name} />
          </strong>
        )}
        {why}
      </p>
      <Button primary={primary} onPress={() => sidebar.go(place)}>
        {label}
      </Button>
    </>
  );
}
