// Coaching ends: a copy for the teacher, the Doc into the archive.
import { Screen } from '../parts/screen';
import type { ViewProps } from '../view-props';

export function EndCoaching({ sidebar: { onBack, takesFocus } }: ViewProps) {
  return (
    <Screen title="End coaching" onBack={onBack} takesFocus={takesFocus}>
      {null}
    </Screen>
  );
}
