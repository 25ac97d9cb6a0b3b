// Columns of ours that lost their key: which one it is now, only a person can tell.
import { useState } from 'preact/hooks';
import type { ColumnQuestion } from '../../../shared/care-api';
import type { Choice } from '../../parts/field';
import { Name } from '../../parts/person-text';
import { PickOne } from '../../parts/pick-one';
import { ActButton, CareSection, type PartProps } from './care-parts';

const PART = 'care-columns';

export function ColumnQuestions({ care, first }: PartProps) {
  const questions = care.data?.columnQuestions ?? [];
  if (questions.length === 0) return null;
  return (
    <CareSection id={PART} title="Columns to find again">
      <p class="hint">What stands in your columns is not touched.</p>
      <ul class="cards">
        {questions.map((question, at) => (
          <li key={question.id} class="card">
            <OneColumn question={question} care={care} first={first && at === 0} />
          </li>
        ))}
      </ul>
    </CareSection>
  );
}

function OneColumn({ question, care, first }: PartProps & { question: ColumnQuestion }) {
  const { id, label, tab } = question;
  const [column, setColumn] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const pick = (picked: string): void => {
    setColumn(picked);
    setMissing(false);
  };
  const save = (): void => {
    if (column === null) return setMissing(true);
    care.act(id, PART, async (show) => {
      show(await care.server.answerColumnQuestion(id, column));
      return column ? `Column ${column} is “${label}” again.` : 'A new column was added.';
    });
  };
  return (
    <>
      <PickOne
        legend={
          <>
            Which column of the tab <Name text={tab} /> is “<Name text={label} />
            ”?
          </>
        }
        choices={choicesOf(question)}
        value={column}
        problem={missing ? 'Choose one first.' : undefined}
        onPick={pick}
      />
      <ActButton care={care} id={id} running="Saving…" primary={first} onPress={save}>
        Save
      </ActButton>
    </>
  );
}

function choicesOf({ choices }: ColumnQuestion): Choice[] {
  const columns = choices.map(({ column, label }) => ({
    value: column,
    label: `${column}: ${label || 'no heading'}`,
  }));
  return [...columns, { value: '', label: 'None of them. Add a new column' }];
}
