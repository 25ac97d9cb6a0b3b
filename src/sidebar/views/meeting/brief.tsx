// What to know before a meeting, on one page: every line with the answer or the row that it stems from.
import { useState } from 'preact/hooks';
import { mayLog } from '../../model/log';
import { nothingText, writtenSince } from '../../model/brief';
import { Button, TaskButton, TextButton } from '../../parts/button';
import { focusHeading } from '../../parts/focus';
import { Message } from '../../parts/message';
import { Name } from '../../parts/person-text';
import { dateInWords, today } from '../../words';
import type { Sidebar, ViewProps } from '../../view-props';
import { DeskScreen } from './brief-desk';
import { BriefPrint } from './brief-print';
import { BriefSections } from './brief-sections';
import { useDesk, type Desk, type ReadDesk } from './use-desk';

export function Brief(props: ViewProps) {
  const { sidebar } = props;
  const desk = useDesk(props);
  const { known } = desk;
  return (
    <DeskScreen title="Before you meet" desk={desk} sidebar={sidebar}>
      {known && (
        <>
          <p class="only-print">
            {dateInWords(today())}. Only for <Name text={desk.name} /> and their coach.
          </p>
          <BriefPrint known={known} />
          <Gaps known={known} desk={desk} />
          <Lines known={known} sidebar={sidebar} />
          <Actions known={known} sidebar={sidebar} />
        </>
      )}
    </DeskScreen>
  );
}

/** What the lines don't hold: what could not be read, and what was written after the reading. */
function Gaps({ known, desk: { task, look } }: { known: ReadDesk; desk: Desk }) {
  const { missing } = known.brief;
  const since = writtenSince(known.detail, known.atReading);
  if (!missing && !since) return null;
  const again = async (): Promise<void> => {
    await look();
    focusHeading();
  };
  return (
    <Message kind="info">
      {missing && <p>{missing}</p>}
      {since && <p>{since}</p>}
      {!task.error && (
        <TaskButton task={task} running="Reading…" work={again}>
          Read again
        </TaskButton>
      )}
    </Message>
  );
}

interface PartProps {
  known: ReadDesk;
  sidebar: Sidebar;
}

function Lines({ known, sidebar }: PartProps) {
  const { sections, missing } = known.brief;
  if (sections.length === 0) return missing ? null : <Nothing known={known} sidebar={sidebar} />;
  return (
    <>
      <BriefSections brief={known.brief} />
      <WhereFrom name={known.detail.name} />
    </>
  );
}

function Nothing({ known: { detail }, sidebar }: PartProps) {
  const { educatorId, doc } = detail;
  return (
    <div class="box">
      <p>{nothingText(detail)}</p>
      {doc.kind === 'none' && (
        <p>
          <TextButton onPress={() => sidebar.restart({ name: 'educator', educatorId })}>
            Go to Start coaching
          </TextButton>
        </p>
      )}
    </div>
  );
}

function WhereFrom({ name }: { name: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div class="where-from">
      <TextButton expanded={open} onPress={() => setOpen(!open)}>
        Where do these lines come from?
      </TextButton>
      {open && (
        <p class="hint">
          From what <Name text={name} /> answered in the form, and from the rows of the Doc as it is
          now. The small words tell which: “M-03, Nov 2” is a row of the Doc, “Feedback” an answer.
          What nobody said or wrote is left out. Words from the Doc are shown here and kept nowhere
          else.
        </p>
      )}
    </div>
  );
}

/** One of them is the blue one: logging, or booking for whoever may not log. */
function Actions({ known: { detail }, sidebar: { data, go } }: PartProps) {
  const { educatorId } = detail;
  const logs = mayLog(detail, data.caller.email);
  return (
    <div class="brief-actions">
      {logs && (
        <Button primary onPress={() => go({ name: 'log', educatorId, kind: 'meeting' })}>
          Log this meeting
        </Button>
      )}
      <Button primary={!logs} onPress={() => go({ name: 'book', educatorId })}>
        Book next meeting
      </Button>
    </div>
  );
}
