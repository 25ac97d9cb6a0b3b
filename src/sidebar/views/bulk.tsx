// Start coaching with many teachers, one after the other.
import { Screen } from '../parts/screen';
import type { ViewProps } from '../view-props';

export function Bulk({ sidebar: { onBack, takesFocus } }: ViewProps) {
  return (
    <Screen title="Start coaching" onBack={onBack} takesFocus={takesFocus}>
      {null}
    </Screen>
  );
}
