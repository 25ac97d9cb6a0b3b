// Help, all of it on one page: what to say when a leader asks, the topics, the tour, and whom to ask.
import { useState } from 'preact/hooks';
import { HELP_TOPICS, LEADER_ASKS, type HelpTopic } from '../../../shared/help';
import { Button } from '../../parts/button';
import { CopyButton } from '../../parts/copy-button';
import { Fold } from '../../parts/fold';
import { LeadCoach } from '../../parts/lead-coach';
import { Name } from '../../parts/person-text';
import { Screen } from '../../parts/screen';
import type { SidebarData } from '../../../shared/sidebar-api';
import type { ViewProps } from '../../view-props';

export function Help({ sidebar }: ViewProps) {
  const { data, go, onBack, takesFocus } = sidebar;
  return (
    <Screen title="Help" onBack={onBack} takesFocus={takesFocus}>
      <LeaderAsks />
      <div class="folds">
        {HELP_TOPICS.map((topic) => (
          <Topic key={topic.heading} topic={topic} />
        ))}
      </div>
      <Button onPress={() => go({ name: 'tour' })}>Take the tour</Button>
      <WhoToAsk data={data} />
    </Screen>
  );
}

function LeaderAsks() {
  const { heading, question, before, say, after } = LEADER_ASKS;
  return (
    <section class="box leader-asks" aria-labelledby="leader-asks">
      <h2 id="leader-asks">
        {heading}, “{question}”
      </h2>
      <p>{before}</p>
      <blockquote>“{say}”</blockquote>
      <p>{after}</p>
      <CopyButton label="Copy what to say" field="What to say" text={say} />
    </section>
  );
}

function Topic({ topic: { heading, gist, more } }: { topic: HelpTopic }) {
  const [open, setOpen] = useState(false);
  return (
    <Fold title={heading} open={open} onToggle={setOpen}>
      <p>{gist}</p>
      <ul class="bullets">
        {more.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Fold>
  );
}

function WhoToAsk({ data: { programme, caller } }: { data: SidebarData }) {
  if (caller.isLead) {
    return (
      <p class="hint">
        You are the lead coach: other coaches ask you. What waits for you is under “Look after the
        program”.
      </p>
    );
  }
  return (
    <p class="hint">
      <LeadCoach programme={programme} /> helps with everything else
      {programme?.leadEmail && (
        <>
          : <Name text={programme.leadEmail} />
        </>
      )}
      .
    </p>
  );
}
