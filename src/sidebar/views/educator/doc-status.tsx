// What there is to say about a coaching Doc until it is made and shared, state by state.
import type { DocStatus, EducatorDetail } from '../../../shared/sidebar-api';
import { Tick } from '../../parts/field';
import { Link } from '../../parts/link';
import { Note } from './educator-section';
import { Name } from '../../parts/person-text';
import { NO_ANSWERS, timeInWords } from '../../words';

type DocAs<Kind extends DocStatus['kind']> = Extract<DocStatus, { kind: Kind }>;

export function DocBeforeStart({
  detail: { name, answeredOn, state, coach },
}: {
  detail: EducatorDetail;
}) {
  return (
    <>
      {!answeredOn && <p>{NO_ANSWERS}</p>}
      {state === 'declined' && (
        <p>
          <Name text={name} /> said not now. Start only if they have asked for it since.
        </p>
      )}
      {!coach && <p>No coach yet. If you start, you become their coach.</p>}
      <p class="hint">
        Makes one Doc in your Drive and shares it with <Name text={name} /> and you, nobody else. No
        mail is sent.
      </p>
    </>
  );
}

interface NotSharedProps {
  doc: DocAs<'not-shared'>;
  name: string;
  notify: boolean;
  onNotify: (notify: boolean) => void;
}

export function DocNotShared({ doc, name, notify, onNotify }: NotSharedProps) {
  return (
    <>
      <Note kind="problem" lines={[`The Doc is made, but ${name} cannot open it yet.`, doc.reason]}>
        <p>
          <Link href={doc.url}>Look at the Doc</Link>
        </p>
      </Note>
      {doc.mayNotify && (
        <Tick
          label="Let Google e-mail the teacher about the Doc"
          hint="Some addresses get access only with a mail. It comes from your address and holds the Doc's name and link."
          checked={notify}
          onChange={onNotify}
        />
      )}
    </>
  );
}

export function DocInDoubt({ until }: { until: string }) {
  const time = timeInWords(until);
  const text = `Another press may be making this Doc right now, so no second one is made. If none shows up, try again ${time ? `at ${time}` : 'in two minutes'}.`;
  return <Note kind="info" lines={[text]} />;
}
