// More.
import { Screen } from '../parts/screen';
import type { ViewProps } from '../view-props';

export function More({ sidebar: { onBack, takesFocus } }: ViewProps) {
  return (
    <Screen title="More" onBack={onBack} takesFocus={takesFocus}>
      <p>More</p>
    </Screen>
  );
}
