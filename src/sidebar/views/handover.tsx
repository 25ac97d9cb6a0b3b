// A teacher and, with their yes, the Doc go to another coach.
import { Screen } from '../parts/screen';
import type { ViewProps } from '../view-props';

export function Handover({ sidebar: { onBack, takesFocus } }: ViewProps) {
  return (
    <Screen title="Hand over" onBack={onBack} takesFocus={takesFocus}>
      {null}
    </Screen>
  );
}
