// The coaching Doc of one educator: started with one button, opened with one link, and what to do when
// it could not be shared. The server makes one Doc however often the button is pressed.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocStatus, EducatorDetail } from '../../shared/sidebar-api';
import { Tick } from '../parts/field';
import { Link } from '../parts/link';
import { ErrorMessage, Message, Status } from '../parts/message';
import { Name } from '../parts/person-text';
import { useTask } from '../parts/use-task';
import { dateInWords, NO_ANSWERS, timeInWords } from '../words';

interface CoachingDocProps {
  detail: EducatorDetail;
  start: (notify: boolean) => Promise<EducatorDetail>;
  onDetail: (detail: EducatorDetail) => void;
}

export function CoachingDoc({ detail, start, onDetail }: CoachingDocProps) {
  const [notify, setNotify] = useState(false);
  const [outcome, setOutcome] = useState('');
  const section = useRef<HTMLElement>(null);
  const task = useTask();
  const { doc, name } = detail;
  const press = (): Promise<void> =>
    task.run(async () => {
      setOutcome('');
      const fresh = await start(notify);
      onDetail(fresh);
      setNotify(false);
      setOutcome(outcomeOf(fresh));
    });
  useEffect(() => {
    if (outcome) section.current?.querySelector<HTMLElement>('.primary')?.focus();
  }, [outcome]);
  return (
    <section class="doc" aria-labelledby="doc-heading" ref={section}>
      <h2 id="doc-heading">Coaching Doc</h2>
      {doc.kind === 'none' && <BeforeStart detail={detail} />}
      {doc.kind === 'not-shared' && (
        <NotShared doc={doc} name={name} notify={notify} onNotify={setNotify} />
      )}
      {doc.kind === 'in-doubt' && <InDoubt until={doc.until} />}
      <ErrorMessage text={task.error} />
      {doc.kind === 'shared' ? (
        <Shared url={doc.url} sharedOn={doc.sharedOn} name={name} />
      ) : (
        <button
          type="button"
          class="button primary"
          aria-disabled={task.running}
          onClick={() => void press()}
        >
          {task.running ? 'Working…' : buttonOf(doc, notify, task.error)}
        </button>
      )}
      <Status>
        {task.running
          ? 'Making the Doc and sharing it. This can take half a minute. Nothing else to do.'
          : outcome}
      </Status>
    </section>
  );
}

function outcomeOf({ doc, name }: EducatorDetail): string {
  if (doc.kind === 'shared') return `The Doc is ready and shared with ${name}.`;
  return doc.kind === 'not-shared' ? 'The Doc is made, but it is not shared yet.' : '';
}

function buttonOf(doc: DocStatus, notify: boolean, error: string): string {
  if (doc.kind === 'not-shared' && notify) return 'Share and send the mail';
  return doc.kind === 'none' && !error ? 'Start coaching' : 'Try again';
}

function BeforeStart({ detail: { name, answeredOn, state } }: { detail: EducatorDetail }) {
  return (
    <>
      {!answeredOn && <p>{NO_ANSWERS}</p>}
      {state === 'declined' && (
        <p>
          <Name text={name} /> said not now. Start only if they have asked for it since.
        </p>
      )}
      <p class="hint">
        Makes one Doc in your Drive and shares it with <Name text={name} /> and you, nobody else. No
        mail is sent.
      </p>
    </>
  );
}

function Shared({ url, sharedOn, name }: { url: string; sharedOn: string; name: string }) {
  return (
    <>
      <Link href={url} class="button primary">
        Open the coaching Doc
      </Link>
      <p class="hint">
        Shared with <Name text={name} />
        {sharedOn && ` on ${dateInWords(sharedOn)}`}.
      </p>
    </>
  );
}

interface NotSharedProps {
  doc: Extract<DocStatus, { kind: 'not-shared' }>;
  name: string;
  notify: boolean;
  onNotify: (notify: boolean) => void;
}

function NotShared({ doc, name, notify, onNotify }: NotSharedProps) {
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
          hint="Some addresses can only be given access with a mail. It comes from your address, names the Doc and holds its link. Ask the teacher first if you are not sure."
          checked={notify}
          onChange={onNotify}
        />
      )}
    </>
  );
}

function InDoubt({ until }: { until: string }) {
  const time = timeInWords(until);
  return (
    <Message kind="info">
      <p>Another press may be making this Doc right now, so no second one is made.</p>
      <p>
        {time
          ? `If no Doc shows up, try again at ${time}.`
          : 'If no Doc shows up, try again in two minutes.'}
      </p>
    </Message>
  );
}
