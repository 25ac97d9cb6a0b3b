// Help.
import { Screen } from '../parts/screen';
import type { ViewProps } from '../view-props';

export function Help({ sidebar: { onBack, takesFocus } }: ViewProps) {
  return (
    <Screen title="Help" onBack={onBack} takesFocus={takesFocus}>
      <p>Help</p>
    </Screen>
  );
}
