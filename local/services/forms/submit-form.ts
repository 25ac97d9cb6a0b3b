// Answering a Form by hand: checked as Google checks it, stored, then told to the script's triggers.
import { ServiceException } from '../../host/errors';
import type { RunResult } from '../../host/script-host';
import { checkAnswers, isAnswered, isQuestion } from '../../views/form-answers';
import type { AnswersView, AnswerView, QuestionView } from '../../views/form-view';
import type { Workspace } from '../../workspace/workspace';
import { fireFormTriggers, type Delivery } from './form-triggers';
import { findForm } from './handles';
import { pagesOf, refuse, responseToEdit, type OpenOptions } from './open-form';
import type { Answer, FormState, ResponseState } from './state';

export interface SubmitOptions extends OpenOptions {
  /** How Google delivers the event; once unless told. */
  deliver?: Delivery;
}

export interface Submitted {
  responseId: string;
  /** Executions of the submit triggers, in order. */
  runs: RunResult[];
}

/** Answers that the Form doesn't take: item ID → what it says at the question. */
export class AnswersRefused extends ServiceException {
  constructor(readonly problems: Record<string, string>) {
    super(`The form was not sent: ${Object.values(problems).join('; ')}`);
  }
}

/**
 * Sends answers as this person; where one response each is allowed, sending again changes the first.
 * Throws AnswersRefused, or ServiceException with what the page says when the Form is shut.
 */
export function submitFormByHand(
  workspace: Workspace,
  person: string,
  formId: string,
  answers: AnswersView,
  options: SubmitOptions = {},
): Submitted {
  const { form, response } = recordAnswers(workspace, person, formId, answers, options);
  const runs = fireFormTriggers(workspace, form, response, options.deliver ?? 'once');
  return { responseId: response.id, runs };
}

/** Checks and stores answers without telling anybody; throws as `submitFormByHand` does. */
export function recordAnswers(
  workspace: Workspace,
  person: string,
  formId: string,
  answers: AnswersView,
  options: OpenOptions,
): { form: FormState; response: ResponseState } {
  const form = requireOpen(workspace, person, formId);
  const questions = pagesOf(form).flatMap((page) => page.items.filter(isQuestion));
  const problems = checkAnswers(questions, answers);
  if (Object.keys(problems).length > 0) throw new AnswersRefused(problems);
  const response = store(workspace, person, form, storedAnswers(questions, answers), options);
  return { form, response };
}

/** Changing a sent response: the same as sending again. */
export const editFormByHand = submitFormByHand;

function requireOpen(workspace: Workspace, person: string, formId: string): FormState {
  const form = findForm(workspace, formId);
  if (!form) throw new ServiceException('Sorry, the file you have requested does not exist.');
  const refusal = refuse(workspace, person, form);
  if (refusal) throw new ServiceException(refusal.message);
  return form;
}

/** An edit keeps the ID, moves the time and puts the editor's address in place of the first one's. */
function store(
  workspace: Workspace,
  person: string,
  form: FormState,
  answers: ResponseState['answers'],
  options: OpenOptions,
): ResponseState {
  const timestamp = workspace.clock.now();
  const respondentEmail = form.collectEmail ? person : '';
  const earlier = responseToEdit(form, person, options);
  if (earlier && !form.allowResponseEdits) {
    throw new ServiceException("You've already responded. You can only fill out this form once.");
  }
  if (earlier) return Object.assign(earlier, { timestamp, respondentEmail, answers });
  const response: ResponseState = {
    id: workspace.newId('2_'),
    account: person,
    respondentEmail,
    timestamp,
    answers,
    editToken: workspace.newId('2_ABaOnu'),
  };
  form.responses.push(response);
  return response;
}

function storedAnswers(questions: QuestionView[], answers: AnswersView): ResponseState['answers'] {
  const stored: ResponseState['answers'] = {};
  for (const question of questions) {
    const answer = storedAnswer(question, answers[question.id]);
    if (answer !== undefined) stored[question.id] = answer;
  }
  return stored;
}

/** Text items left empty come back as `''`, others not at all. */
function storedAnswer(question: QuestionView, answer: AnswerView | undefined): Answer | undefined {
  const isText = question.type === 'TEXT' || question.type === 'PARAGRAPH_TEXT';
  if (!isAnswered(answer)) return isText ? '' : undefined;
  if (question.type === 'CHECKBOX_GRID' && Array.isArray(answer)) {
    return question.rows.map((_, row) => {
      const ticks = [answer[row] ?? []].flat();
      return ticks.length > 0 ? inOrder(question.columns, ticks) : null;
    });
  }
  if (question.type === 'GRID') return question.rows.map((_, row) => String(answer?.[row] ?? ''));
  if (question.type === 'CHECKBOX' && Array.isArray(answer)) {
    return inOrder(question.choices, answer.flat());
  }
  return answer as string;
}

/** As the page lists them, what was typed into "Other:" last. */
function inOrder(offered: string[], picked: string[]): string[] {
  const own = picked.filter((text) => !offered.includes(text));
  return [...offered.filter((text) => picked.includes(text)), ...own];
}
