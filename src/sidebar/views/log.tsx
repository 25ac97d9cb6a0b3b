// One row for the Doc, filled in within a minute.
import { Screen } from '../parts/screen';
import type { ViewProps } from '../view-props';

export function Log({ sidebar: { onBack, takesFocus } }: ViewProps) {
  return (
    <Screen title="Log" onBack={onBack} takesFocus={takesFocus}>
      {null}
    </Screen>
  );
}
