// Book the next meeting.
import { Screen } from '../parts/screen';
import type { ViewProps } from '../view-props';

export function Book({ sidebar: { onBack, takesFocus } }: ViewProps) {
  return (
    <Screen title="Book the next meeting" onBack={onBack} takesFocus={takesFocus}>
      <p>Book the next meeting</p>
    </Screen>
  );
}
