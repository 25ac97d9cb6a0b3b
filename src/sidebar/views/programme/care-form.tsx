// Texts in the form of which only a person knows what they stand for. Each comes with the likeliest.
import { useRef, useState } from 'preact/hooks';
import type { CareData, FormQuestion } from '../../../shared/care-api';
import { chosenCode, grouped, savedSoFar, type Group, type Picked } from '../../model/care';
import { TextButton } from '../../parts/button';
import { FirstFew } from '../../parts/first-few';
import { focusSoon } from '../../parts/focus';
import { Name } from '../../parts/person-text';
import { ActButton, CareSection, type PartProps } from './care-parts';
import { TextCards, TextsInShort } from './care-texts';
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
      <FirstFew items={groups} few={5}>
        {(shown) =>
          shown.map((group, at) => (
            <QuestionGroup
              key={group.title}
              group={group}
              care={care}
              picked={picked}
              onPick={(id, code) => setPicked({ ...picked, [id]: code })}
              first={first && at === 0}
            />
          ))
        }
      </FirstFew>
    </CareSection>
  );
}

interface GroupProps extends PartProps {
  group: Group<FormQuestion>;
  picked: Picked;
  onPick: (id: string, code: string) => void;
}

/** Several texts of one question stand in a short list with one button; they can be taken one by one. */
function QuestionGroup({ group, care, picked, onPick, first }: GroupProps) {
  const { title, items } = group;
  const [open, setOpen] = useState(false);
  const element = useRef<HTMLDivElement>(null);
  const saved = care.pressed === title && (care.task.running || care.task.error !== '');
  const several = items.length > 1 || saved;
  const save = (button: string, questions: FormQuestion[]): void =>
    care.act(button, PART, (show) => saveEach(care, questions, picked, show));
  const unfold = (): void => {
    setOpen(true);
    focusSoon(element, 'input:checked, select');
  };
  const each = items.map((question) => ({
    question,
    value: chosenCode(question, picked),
    onPick: (code: string) => onPick(question.id, code),
    save: () => save(question.id, [question]),
  }));
  return (
    <div class="care-group" ref={element}>
      <h3>
        <Name text={title} />
      </h3>
      {several && !open ? (
        <>
          <p class="hint">Our best guess. Please check each one before you save.</p>
          <TextsInShort texts={each} />
        </>
      ) : (
        <TextCards texts={each} care={care} first={first && !several} />
      )}
      {several && (
        <SaveAll care={care} group={group} first={first} onPress={() => save(title, items)} />
      )}
      {several && !open && <TextButton onPress={unfold}>Choose one by one</TextButton>}
    </div>
  );
}

interface SaveAllProps extends PartProps {
  group: Group<FormQuestion>;
  onPress: () => void;
}

function SaveAll({ care, group: { title, items }, first, onPress }: SaveAllProps) {
  const failed = care.pressed === title && care.task.error !== '';
  return (
    <ActButton
      care={care}
      id={title}
      running={care.said || 'Saving…'}
      primary={first}
      onPress={onPress}
    >
      {failed ? 'Try again' : `Save all ${items.length}`}
    </ActButton>
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
