// The ways to everything that is not for every day.
import type { ViewName } from '../../../shared/pages';
import { CopyButton } from '../../parts/copy-button';
import { Screen } from '../../parts/screen';
import type { ViewProps } from '../../view-props';
import { DocsRead } from './docs-read';
import { Nav } from './nav';

/** Label, and the view where it leads. */
type Entry = [label: string, name: ViewName];

const TEACHERS: Entry[] = [
  ['Add teachers', 'add-teachers'],
  ['Invite or remind', 'invite'],
  ['Start coaching with several', 'bulk'],
];
/** The lead’s. */
const PROGRAM: Entry[] = [
  ['Settings', 'settings'],
  ['Look after the program', 'care'],
  ['Set up or repair', 'set-up'],
];
const HELP: Entry[] = [
  ['Tour in four steps', 'tour'],
  ['Help', 'help'],
];

export function More({ sidebar }: ViewProps) {
  const { data, takesFocus, go } = sidebar;
  const formUrl = data.programme?.formUrl;
  const menu = (title: string, entries: Entry[]) => (
    <section>
      <h2>{title}</h2>
      <ul class="rows">
        {entries.map(([label, name]) => (
          <li key={label}>
            <button type="button" class="row" onClick={() => go({ name })}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      <Nav at="more" sidebar={sidebar} />
      <Screen title="More" takesFocus={takesFocus}>
        {menu('Teachers', TEACHERS)}
        {formUrl && <CopyButton label="Copy form link" field="Form link" text={formUrl} />}
        {data.caller.isLead && menu('Program', PROGRAM)}
        {menu('Help', HELP)}
        <DocsRead sidebar={sidebar} docs={false} />
      </Screen>
    </>
  );
}
