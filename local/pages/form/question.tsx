// One question of a Form: title, help, the field that suits its kind, and what is wrong with it.
import type { FunctionComponent } from 'preact';
import type { AnswerView, QuestionType, QuestionView } from '../../views/form-view';
import { CheckboxField } from './checkbox-field';
import { ChoiceField } from './choice-field';
import { GridField } from './grid-field';
import { ListField, ParagraphField, TextField } from './text-fields';
import './question.css';

export interface FieldProps {
  question: QuestionView;
  answer: AnswerView | undefined;
  /** Whether the question carries a problem now. */
  wrong: boolean;
  /** What names and describes the field to a screen reader. */
  labels: { 'aria-labelledby': string; 'aria-describedby': string | undefined };
  onAnswer: (answer: AnswerView) => void;
}

const FIELDS: Readonly<Record<QuestionType, FunctionComponent<FieldProps>>> = {
  TEXT: TextField,
  PARAGRAPH_TEXT: ParagraphField,
  LIST: ListField,
  MULTIPLE_CHOICE: ChoiceField,
  CHECKBOX: CheckboxField,
  GRID: GridField,
  CHECKBOX_GRID: GridField,
};

interface QuestionProps {
  question: QuestionView;
  answer: AnswerView | undefined;
  problem: string | undefined;
  onAnswer: (answer: AnswerView) => void;
}

export function Question({ question, answer, problem, onAnswer }: QuestionProps) {
  const { id, title, helpText, required, type } = question;
  const Field = FIELDS[type];
  const described = [helpText && `help-${id}`, problem && `problem-${id}`]
    .filter(Boolean)
    .join(' ');
  const labels = { 'aria-labelledby': `title-${id}`, 'aria-describedby': described || undefined };
  return (
    <section class={`form-card question ${problem ? 'question-wrong' : ''}`}>
      <h2 id={`title-${id}`}>
        {title}
        {required && (
          <span class="question-star">
            <span aria-hidden="true"> *</span>
            <span class="visually-hidden"> (required)</span>
          </span>
        )}
      </h2>
      {helpText && (
        <p class="question-help form-text" id={`help-${id}`}>
          {helpText}
        </p>
      )}
      <Field
        question={question}
        answer={answer}
        wrong={problem !== undefined}
        labels={labels}
        onAnswer={onAnswer}
      />
      {problem && <Problem id={`problem-${id}`} text={problem} />}
    </section>
  );
}

function Problem({ id, text }: { id: string; text: string }) {
  return (
    <p class="question-problem" id={id}>
      <span class="question-problem-mark" aria-hidden="true">
        !
      </span>
      {text}
    </p>
  );
}
