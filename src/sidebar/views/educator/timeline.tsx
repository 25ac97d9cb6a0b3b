// What has been: the rows of the Doc as they stand there, newest first, all kinds or one of them.
import { useRef, useState } from 'preact/hooks';
import type { TimelineEntry } from '../../../shared/meeting-api';
import type { EducatorDetail, SidebarData } from '../../../shared/sidebar-api';
import { otherCoach } from '../../model/educator';
import { countsText, lastReadText, pendingText } from '../../model/reading';
import { kindsIn, ofKind, ROWS_AT_ONCE, whyEmpty } from '../../model/timeline';
import { Button } from '../../parts/button';
import { ChoiceField } from '../../parts/field';
import { focusSoon } from '../../parts/focus';
import { PersonText } from '../../parts/person-text';
import { dayInWords } from '../../words';
import { Section } from './educator-section';

interface TimelineProps {
  detail: EducatorDetail;
  data: SidebarData;
}

export function Timeline({ detail, data }: TimelineProps) {
  const { timeline, reading } = detail;
  const [kind, setKind] = useState('');
  const kinds = kindsIn(timeline);
  const isFilled = timeline.length > 0;
  const counts = countsText(reading);
  const pending = pendingText(reading);
  return (
    <Section title="Timeline" id="timeline">
      {counts && <p>{counts}</p>}
      {pending && <p>{pending}</p>}
      {reading.readAt && (
        <p class="hint">
          {lastReadText(reading.readAt)}
          {isFilled && ' The words live in the Doc: they are shown here and not kept.'}
        </p>
      )}
      {kinds.length > 1 && (
        <ChoiceField
          label="Show"
          value={kind}
          onInput={setKind}
          choices={[{ value: '', label: 'Everything' }, ...kinds]}
        />
      )}
      {isFilled ? (
        <Rows key={kind} entries={ofKind(timeline, kind)} />
      ) : (
        <p>{whyEmpty(detail, otherCoach(detail, data))}</p>
      )}
    </Section>
  );
}

function Rows({ entries }: { entries: TimelineEntry[] }) {
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const list = useRef<HTMLOListElement>(null);
  const more = (): void => {
    setShown(shown + ROWS_AT_ONCE);
    focusSoon(list, `li:nth-child(${shown + 1})`);
  };
  return (
    <>
      <ol class="timeline" ref={list}>
        {entries.slice(0, shown).map((entry, at) => (
          <Row key={at} entry={entry} />
        ))}
      </ol>
      {shown < entries.length && <Button onPress={more}>Show more</Button>}
    </>
  );
}

function Row({ entry: { label, ref, date, text, words } }: { entry: TimelineEntry }) {
  return (
    <li tabIndex={-1}>
      <p class="card-head">
        <span>
          <strong>{label}</strong> {ref}
        </span>
        <span>{date ? dayInWords(date) : 'No date'}</span>
      </p>
      {words.length > 0 && (
        <p class="hint" dir="auto">
          {words.join(' · ')}
        </p>
      )}
      {text && <PersonText text={text} />}
    </li>
  );
}
