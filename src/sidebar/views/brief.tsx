// Before you meet.
import { Screen } from '../parts/screen';
import type { ViewProps } from '../view-props';

export function Brief({ sidebar: { onBack, takesFocus } }: ViewProps) {
  return (
    <Screen title="Before you meet" onBack={onBack} takesFocus={takesFocus}>
      <p>Before you meet</p>
    </Screen>
  );
}
