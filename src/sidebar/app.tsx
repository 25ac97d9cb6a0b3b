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
  const go = (next: Place): void => setWay((known) => wayTo([...known.places, next], known));
  // The other page may not open: then there must be a way back to this one.
  const stepBackOrGo = (): void =>
    before && !(before.name in screens) ? go(before) : setWay(stepBack);
  const onBack = before && stepBackOrGo;
  useEscape(onBack);
  const walk = (places: Place[]): void => setWay((known) => wayTo(places, known));
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
    restart: (next) => walk(withHome(data, next)),
    forget: (educatorId) => setWay((known) => without(educatorId, known)),
    renew: (fresh) => {
      setData(fresh);
      if (fresh.view !== data.view) walk([{ name: fresh.view }]);
    },
  };
  const View = screens[place.name] ?? Opening;
  return <View key={way.visit} place={place} sidebar={sidebar} />;
}

/** The places passed through, the open one last. */
interface Way {
  places: Place[];
  cameFrom: string;
  moved: boolean;
  /** Counts the moves: each of them opens a view anew. */
  visit: number;
}

/**
 * A view that another page led to has this person's own first view behind it, and the educator whom it
 * is about.
 */
function firstWay({ view, start }: SidebarData): Way {
  const home: Place = { name: view };
  if (!start || start.name === view)
    return { places: [home], cameFrom: '', moved: start !== undefined, visit: 0 };
  const { name, educatorId } = start;
  const about: Place[] =
    educatorId && name !== 'educator' ? [{ name: 'educator', educatorId }] : [];
  return { places: [home, ...about, start], cameFrom: '', moved: true, visit: 0 };
}

/** This person's own first view, and another on top of it. */
function withHome({ view }: SidebarData, next: Place): Place[] {
  return next.name === view ? [next] : [{ name: view }, next];
}

function wayTo(places: Place[], { visit }: Way, cameFrom = ''): Way {
  return { places, cameFrom, moved: true, visit: visit + 1 };
}

function stepBack(way: Way): Way {
  const left = way.places[way.places.length - 1];
  return wayTo(way.places.slice(0, -1), way, left?.educatorId);
}

/** The open view stays as it is. */
function without(educatorId: string, way: Way): Way {
  const last = way.places.length - 1;
  const places = way.places.filter((place, at) => at === last || place.educatorId !== educatorId);
  return { ...way, places };
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
