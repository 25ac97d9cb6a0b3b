// The way to Start coaching with several teachers at once.
import { withoutDoc } from '../model/roster';
import { Button } from '../parts/button';
import type { Sidebar } from '../view-props';

export function StartSeveral({ sidebar: { data, go } }: { sidebar: Sidebar }) {
  if (withoutDoc(data.educators).length < 2) return null;
  return <Button onPress={() => go({ name: 'bulk' })}>Start coaching with several</Button>;
}
