// A page of the sidebar: what is known, which view is open, and the way back.
import { Component, type ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Place } from '../shared/pages';
import type { MeetingDesk } from '../shared/meeting-api';
import type { EducatorDetail, EducatorSummary, SidebarData } from '../shared/sidebar-api';
import { watchCalls } from './calls-under-way';
import { openDrafts } from './drafts';
import { withForms } from './model/log';
import { caseloadOf, EMPTY_VIEW, mergeEducators } from './model/roster';
import { firstWay, insteadOf, stepBack, trailTo, wayTo, withHome, without } from './model/way';
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

/** The draft of the way, for the page that opens next. */
const TRAIL = 'way';

function Views({ initial, server, screens }: AppProps & { initial: SidebarData }) {
  const known = useKnown(initial);
  const { data } = known;
  const drafts = useMemo(() => openDrafts(initial.caller.email), []);
  const trail = useMemo(() => trailTo(initial.start, drafts.read(TRAIL)), []);
  const [roster, setRoster] = useState(trail.roster ?? EMPTY_VIEW);
  const [way, setWay] = useState(() => firstWay(initial, trail));
  const calls = useMemo(() => watchCalls(server), [server]);
  const { places, cameFrom, moved: takesFocus } = way;
  const place = places[places.length - 1] ?? { name: data.view };
  const before = places[places.length - 2];
  const go = (next: Place): void => setWay((now) => wayTo([...now.places, next], now));
  // The other page may not open: then there must be a way back to this one.
  const stepBackOrGo = (): void =>
    before && !(before.name in screens) ? go(before) : setWay((now) => stepBack(now));
  const onBack = before && stepBackOrGo;
  useEscape(onBack);
  const walk = (places: Place[]): void => setWay((now) => wayTo(places, now));
  const sidebar: Sidebar = {
    ...known,
    ...calls,
    ...{ drafts, roster, setRoster, onBack, cameFrom, takesFocus, go },
    restart: (next) => walk(withHome(data, next)),
    instead: (next) => setWay((now) => insteadOf(now, next)),
    forget: (educatorId) => setWay((now) => without(educatorId, now)),
    renew: (fresh) => {
      known.renew(fresh);
      if (fresh.view !== data.view) walk([{ name: fresh.view }]);
    },
  };
  const View = screens[place.name] ?? Opening;
  // Those who are ticked stay so on the way, and not in a list that is opened anew.
  useEffect(() => {
    if (View !== Opening) drafts.clear(TRAIL);
    else drafts.write(TRAIL, { places, roster: places[2] ? roster : { ...roster, ticked: null } });
  }, [way]);
  return <View key={way.visit} place={place} sidebar={sidebar} />;
}

/** What is known, and how views add to it. */
function useKnown(initial: SidebarData) {
  const [data, setData] = useState(initial);
  const [details, setDetails] = useState<Sidebar['details']>({});
  const [everybody, setEverybody] = useState<EducatorSummary[] | null>(null);
  const learn = (fresh: EducatorSummary[]): void => {
    setEverybody((known) => known && mergeEducators(known, fresh));
    setData((known) => {
      const educators = mergeEducators(known.educators, fresh);
      return { ...known, educators: caseloadOf(educators, known.caller) };
    });
  };
  const renew = (fresh: SidebarData): void => {
    setEverybody(null);
    setData(fresh);
  };
  const learnAll = (detail: EducatorDetail): void => {
    const { educatorId } = detail;
    setDetails((known) => ({ ...known, [educatorId]: withForms(detail, known[educatorId]) }));
    learn([detail]);
  };
  const [desks, setDesks] = useState<Sidebar['desks']>({});
  const learnDesk = (desk: MeetingDesk): void => {
    setDesks((known) => ({ ...known, [desk.detail.educatorId]: desk }));
    learnAll(desk.detail);
  };
  const more = { everybody, setEverybody, renew };
  return { data, details, desks, learn, learnAll, learnDesk, ...more };
}

function useEscape(onBack: (() => void) | undefined): void {
  useLayoutEffect(() => {
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
