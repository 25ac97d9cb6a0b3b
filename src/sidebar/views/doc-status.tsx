// What there is to say about a coaching Doc, state by state.
import type { DocStatus, EducatorDetail } from '../../shared/sidebar-api';
import { Tick } from '../parts/field';
import { Link } from '../parts/link';
import { Message } from '../parts/message';
import { Name } from '../parts/person-text';
import { dateInWords, NO_ANSWERS, timeInWords } from '../words';

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

export function DocShared({ doc, name }: { doc: DocAs<'shared'>; name: string }) {
  return (
    <>
      <Link href={doc.url} class="button primary">
        Open the coaching Doc
      </Link>
      <p class="hint">
        Shared with <Name text={name} />
        {doc.sharedOn && ` on ${dateInWords(doc.sharedOn)}`}.
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
      <Message kind="problem">
        <p>
          The Doc is made, but <Name text={name} /> cannot open it yet.
        </p>
        <p>{doc.reason}</p>
        <p>
          <Link href={doc.url}>Look at the Doc</Link>
        </p>
      </Message>
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
  return (
    <Message kind="info">
      <p>Another press may be making this Doc right now, so no second one is made.</p>
      <p>If no Doc shows up, try again {time ? `at ${time}` : 'in two minutes'}.</p>
    </Message>
  );
}
