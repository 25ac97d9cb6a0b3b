// The lines of a brief, section by section; those that are seldom needed are folded away until printed.
import { useState } from 'preact/hooks';
import type { Brief, BriefLine, BriefSection } from '../../../shared/meeting-api';
import { density } from '../../model/brief';
import { TextButton } from '../../parts/button';
import { PersonText } from '../../parts/person-text';

export function BriefSections({ brief }: { brief: Brief }) {
  return (
    <div class={`brief dense-${density(brief)}`}>
      {brief.sections.map(({ key, title, lines }) => (
        <section key={key} class={`brief-${key}`}>
          {key === 'also-essential' ? (
            <Folded title={title} lines={lines} />
          ) : (
            <>
              <h2>{title}</h2>
              <Lines lines={lines} />
            </>
          )}
        </section>
      ))}
    </div>
  );
}

function Folded({ title, lines }: Omit<BriefSection, 'key'>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <h2 class="only-print">{title}</h2>
      <TextButton expanded={open} onPress={() => setOpen(!open)}>
        {title} ({lines.length})
      </TextButton>
      <div class={open ? '' : 'only-print'}>
        <Lines lines={lines} />
      </div>
    </>
  );
}

function Lines({ lines }: { lines: BriefLine[] }) {
  return (
    <ul class="brief-lines">
      {lines.map(({ text, from }, at) => (
        <li key={at}>
          <div>
            <PersonText text={text} />
          </div>
          <p class="hint" dir="auto">
            {from}
          </p>
        </li>
      ))}
    </ul>
  );
}
