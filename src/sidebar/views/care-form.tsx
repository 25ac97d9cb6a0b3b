// Texts in the form of which only a person knows what they stand for. Each comes with the likeliest.
import { useState } from 'preact/hooks';
import type { CareData, FormQuestion } from '../../shared/care-api';
import { chosenCode, grouped, savedSoFar, whatReads, type Group, type Picked } from '../model/care';
import { Name } from '../parts/person-text';
import { PickOne } from '../parts/pick-one';
import { ActButton, CareSection, type PartProps } from './care-parts';
import type { Care } from './use-care';

const PART = 'care-form';

export function FormQuestions({ care, first }: PartProps) {
  const [picked, setPicked] = useState<Picked>({});
  const groups = grouped(care.data?.formQuestions ?? [], ({ question }) => question);
  if (groups.length === 0) return null;
  return (
    <CareSection id={PART} title="Changed in the form">
      <p class="hint">
        Every answer is kept as it was given. Say what these texts stand for, so that old and new
        answers stay together.
      </p>
      {groups.map((group, at) => (
        <QuestionGroup
          key={group.title}
          group={group}
          care={care}
          picked={picked}
          onPick={(id, code) => setPicked({ ...picked, [id]: code })}
          first={first && at === 0}
        />
      ))}
    </CareSection>
  );
}

interface GroupProps extends PartProps {
  group: Group<FormQuestion>;
  picked: Picked;
  onPick: (id: string, code: string) => void;
}

function QuestionGroup({ group, care, picked, onPick, first }: GroupProps) {
  const { title, items } = group;
  const failed = care.pressed === title && care.task.error !== '';
  const savesAll = care.pressed === title && care.task.running;
  const several = items.length > 1 || failed || savesAll;
  const save = (button: string, questions: FormQuestion[]): void =>
    care.act(button, PART, (show) => saveEach(care, questions, picked, show));
  return (
    <div class="care-group">
      <h3>
        <Name text={title} />
      </h3>
      <ul class="cards">
        {items.map((question) => (
          <li key={question.id} class="card">
            <FormText
              question={question}
              value={chosenCode(question, picked)}
              onPick={(code) => onPick(question.id, code)}
              care={care}
              first={first && !several}
              save={() => save(question.id, [question])}
            />
          </li>
        ))}
      </ul>
      {several && (
        <ActButton
          care={care}
          id={title}
          running="Saving…"
          primary={first}
          onPress={() => save(title, items)}
        >
          {failed ? 'Try again' : `Save all ${items.length} as chosen`}
        </ActButton>
      )}
    </div>
  );
}

interface FormTextProps extends PartProps {
  question: FormQuestion;
  value: string;
  onPick: (code: string) => void;
  save: () => void;
}

function FormText({ question, value, onPick, care, first, save }: FormTextProps) {
  const choices = question.choices.map(({ code, text }) => ({ value: code, label: text }));
  return (
    <>
      <PickOne
        legend={
          <>
            {whatReads(question)} “<Name text={question.text} />
            ”. It was:
          </>
        }
        choices={[...choices, { value: '', label: 'It is new' }]}
        value={value}
        onPick={onPick}
      />
      <ActButton care={care} id={question.id} running="Saving…" primary={first} onPress={save}>
        Save
      </ActButton>
    </>
  );
}

/** One after the other: each answer may settle the next one too. */
async function saveEach(
  { server }: Care,
  questions: FormQuestion[],
  picked: Picked,
  show: (fresh: CareData, said?: string) => void,
): Promise<string> {
  let open = questions;
  for (let done = 1; open[0]; done += 1) {
    const [next, ...rest] = open;
    const fresh = await server.answerFormQuestion(next.id, chosenCode(next, picked));
    show(fresh, savedSoFar(done, questions.length));
    open = rest.flatMap(({ id }) => fresh.formQuestions.find((left) => left.id === id) ?? []);
  }
  return savedSoFar(questions.length, questions.length);
}
