// Settings.
import { Screen } from '../parts/screen';
import type { ViewProps } from '../view-props';

export function Settings({ sidebar: { onBack, takesFocus } }: ViewProps) {
  return (
    <Screen title="Settings" onBack={onBack} takesFocus={takesFocus}>
      <p>Settings</p>
    </Screen>
  );
}
