// The texts of one question in the form: each with its choices, or all of them in a short list.
import type { FormQuestion } from '../../../shared/care-api';
import { whatReads } from '../../model/care';
import { Name } from '../../parts/person-text';
import { PickOne } from '../../parts/pick-one';
import { ActButton, type PartProps } from './care-parts';

interface TextToSettle {
  question: FormQuestion;
  /** The code that stands chosen; '' when it is new. */
  value: string;
  onPick: (code: string) => void;
  save: () => void;
}

export function TextsInShort({ texts }: { texts: TextToSettle[] }) {
  return (
    <ul class="changes">
      {texts.map(({ question, value }) => {
        const was = question.choices.find(({ code }) => code === value);
        return (
          <li key={question.id}>
            “<Name text={question.text} />”{' '}
            <span class="change-kind">{was ? 'was' : 'is new'}</span>{' '}
            {was && (
              <>
                “<Name text={was.text} />”
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function TextCards({ texts, care, first }: PartProps & { texts: TextToSettle[] }) {
  return (
    <ul class="cards">
      {texts.map((text) => (
        <li key={text.question.id} class="card">
          <TextCard {...text} care={care} first={first} />
        </li>
      ))}
    </ul>
  );
}

function TextCard({ question, value, onPick, save, care, first }: PartProps & TextToSettle) {
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
