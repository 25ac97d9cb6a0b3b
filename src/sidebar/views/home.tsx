// What today asks for.
import type { ViewProps } from '../view-props';
import { Roster } from './roster';

export function Home(props: ViewProps) {
  return <Roster {...props} />;
}
