// The state of answering a Form: page, answers, problems, sending. No markup.
import { useState } from 'preact/hooks';
import { checkAnswer, checkAnswers } from '../../views/form-answers';
import type {
  AnswersView,
  AnswerView,
  OpenFormView,
  QuestionView,
  SendResultView,
} from '../../views/form-view';
import { post } from '../common/api';
import { useDraft } from './use-draft';

export type Sent = Extract<SendResultView, { sent: true }>;
type Problems = Record<string, string>;

export interface FillFormOptions {
  view: OpenFormView;
  /** From an edit link: the response to change. */
  editToken: string | undefined;
  onSent: (sent: Sent) => void;
}

export function useFillForm({ view, editToken, onSent }: FillFormOptions) {
  const [draft, setDraft, forgetDraft] = useDraft(
    location.pathname + location.search,
    view.answers ?? {},
  );
  const [problems, setProblems] = useState<Problems>({});
  const pageNumber = Math.min(draft.page, view.pages.length - 1);
  const goTo = (page: number, found: Problems = {}) => {
    setProblems(found);
    setDraft({ ...draft, page });
  };
  const { sending, failure, send } = useSending({ view, editToken }, draft.answers, (result) => {
    if (!result.sent) return goTo(pageOf(view, Object.keys(result.problems)), result.problems);
    forgetDraft();
    onSent(result);
  });

  const answer = (question: QuestionView, value: AnswerView) => {
    setDraft({ ...draft, answers: { ...draft.answers, [question.id]: value } });
    if (!problems[question.id] || checkAnswer(question, value)) return;
    setProblems(without(problems, question.id));
  };

  const goOn = () => {
    const found = checkAnswers(view.pages[pageNumber]?.items ?? [], draft.answers);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (pageNumber === view.pages.length - 1) void send();
    else goTo(pageNumber + 1);
  };

  const goBack = () => goTo(pageNumber - 1);
  return { answers: draft.answers, pageNumber, problems, sending, failure, answer, goOn, goBack };
}

function useSending(
  { view, editToken }: Pick<FillFormOptions, 'view' | 'editToken'>,
  answers: AnswersView,
  onResult: (result: SendResultView) => void,
) {
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState('');
  const send = async () => {
    setSending(true);
    setFailure('');
    const body = { id: view.id, editToken, answers: onlyAsked(view, answers) };
    try {
      onResult(await post<SendResultView>('/api/forms/send', body));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setSending(false);
    }
  };
  return { sending, failure, send };
}

/** Leaves out answers to questions that the Form no longer asks. */
function onlyAsked(view: OpenFormView, answers: AnswersView): AnswersView {
  const asked = view.pages.flatMap((page) => page.items.map(({ id }) => id));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.includes(id)));
}

function pageOf(view: OpenFormView, itemIds: string[]): number {
  const index = view.pages.findIndex((page) => page.items.some(({ id }) => itemIds.includes(id)));
  return Math.max(0, index);
}

function without(problems: Problems, solved: string): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([id]) => id !== solved));
}
