// A page of the sidebar: what is known, which view is open, and the way back.
import { Component, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Place } from '../shared/pages';
import type { SidebarData } from '../shared/sidebar-api';
import { openDrafts } from './drafts';
import { EMPTY_VIEW, mergeEducators } from './model/roster';
import type { Server } from './server-calls';
import type { Screens, Sidebar } from './view-props';
import { Opening } from './views/opening';
import { PageError } from './views/page-error';

interface AppProps {
  initial: SidebarData | null;
  server: Server;
  screens: Screens;
}

export function App({ initial, server, screens }: AppProps) {
  const [data, setData] = useState(initial);
  return (
    <Boundary onReload={() => server.refresh().then(setData)}>
      {data ? (
        <Views initial={data} server={server} screens={screens} />
      ) : (
        <PageError onReload={() => server.refresh().then(setData)} />
      )}
    </Boundary>
  );
}

function Views({ initial, server, screens }: AppProps & { initial: SidebarData }) {
  const [data, setData] = useState(initial);
  const [roster, setRoster] = useState(EMPTY_VIEW);
  const [way, setWay] = useState(() => firstWay(initial));
  const drafts = useMemo(() => openDrafts(initial.caller.email), []);
  const place = way.places[way.places.length - 1] ?? { name: data.view };
  const before = way.places[way.places.length - 2];
  const go = (next: Place): void =>
    setWay(({ places }) => ({ places: [...places, next], cameFrom: '', moved: true }));
  // The other page may not open: then there must be a way back to this one.
  const stepBackOrGo = (): void =>
    before && !(before.name in screens) ? go(before) : setWay(stepBack);
  const onBack = before && stepBackOrGo;
  useEscape(onBack);
  const restart = (first: Place): void => setWay({ places: [first], cameFrom: '', moved: true });
  const sidebar: Sidebar = {
    data,
    server,
    drafts,
    roster,
    setRoster,
    onBack,
    cameFrom: way.cameFrom,
    takesFocus: way.moved,
    go,
    learn: (fresh) =>
      setData((known) => ({ ...known, educators: mergeEducators(known.educators, fresh) })),
    restart,
    renew: (fresh) => {
      setData(fresh);
      if (fresh.view !== data.view) restart({ name: fresh.view });
    },
  };
  const View = screens[place.name] ?? Opening;
  return <View key={JSON.stringify(way.places)} place={place} sidebar={sidebar} />;
}

/** The places passed through, the open one last. */
interface Way {
  places: Place[];
  cameFrom: string;
  moved: boolean;
}

/** A view that another page led to has this person's own first view behind it. */
function firstWay({ view, start }: SidebarData): Way {
  const home: Place = { name: view };
  const places = start && start.name !== view ? [home, start] : [home];
  return { places, cameFrom: '', moved: start !== undefined };
}

function stepBack({ places }: Way): Way {
  const left = places[places.length - 1];
  const cameFrom = left?.educatorId ?? '';
  return { places: places.slice(0, -1), cameFrom, moved: true };
}

function useEscape(onBack: (() => void) | undefined): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onBack?.();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onBack]);
}

/** Catches what no view expected, so that nobody sits before an empty page. */
class Boundary extends Component<{ onReload: () => Promise<void>; children: ComponentChildren }> {
  override state = { broken: false };

  override componentDidCatch(): void {
    this.setState({ broken: true });
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const reload = (): Promise<void> =>
      this.props.onReload().then(() => this.setState({ broken: false }));
    return <PageError onReload={reload} />;
  }
}
