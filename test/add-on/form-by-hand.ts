// A Form in the lead's hands: every question translated or moved, and what teachers then answer.
import {
  changeListByHand,
  changeItemByHand,
  moveItemByHand,
} from '../../local/services/forms/form-editing';
import type { ItemState } from '../../local/services/forms/state';
import { submitFormByHand, type SubmitOptions } from '../../local/services/forms/submit-form';
import { openFormByHand } from '../../local/services/forms/open-form';
import { sampleAnswers } from '../../local/samples/answers';
import { sampleTeachers } from '../../local/samples/teachers';
import type { AnswersView, AnswerView, OpenFormView } from '../../local/views/form-view';
import { parseAnswersJson } from '../../src/core/answers/stored';
import type { Answers } from '../../src/core/answers/answers';
import { rowsOf } from '../support/looking';
import { LEAD, type LocalProgramme } from '../support/programme';

const LISTS = ['choices', 'rows', 'columns'] as const;

/** What the lead writes in place of a text; the same text is always translated the same way. */
export const translated = (text: string): string => `» ${text} «`;
const original = (text: string): string => text.replace(/^» (.*) «$/s, '$1');

export function itemTitled(programme: LocalProgramme, title: string): ItemState {
  const item = programme.form.items.find((one) => one.title === title);
  if (!item) throw new Error(`The Form does not ask "${title}".`);
  return item;
}

export function translateEverything({ workspace, form }: LocalProgramme): void {
  for (const item of form.items) {
    const texts = { title: translated(item.title), helpText: translated(item.helpText) };
    changeItemByHand(workspace, LEAD, form.id, item.id, texts);
    for (const list of LISTS) {
      if (item[list].length === 0) continue;
      changeListByHand(workspace, LEAD, form.id, item.id, list, item[list].map(translated));
    }
  }
}

/** Questions back to front, over all pages; options and rows too. */
export function reorderEverything({ workspace, form }: LocalProgramme): void {
  for (const { id } of [...form.items]) moveItemByHand(workspace, LEAD, form.id, id, 0);
  for (const item of form.items) {
    for (const list of LISTS) {
      if (item[list].length === 0) continue;
      changeListByHand(workspace, LEAD, form.id, item.id, list, [...item[list]].reverse());
    }
  }
}

/** Says of every translated text what it stands for. @returns how many were asked */
export function answerEverything(programme: LocalProgramme): number {
  let { formQuestions } = programme.ask('openCare', []);
  for (let asked = 0; ; asked++) {
    const [question] = formQuestions;
    if (!question) return asked;
    const code = question.choices.find(({ text }) => text === original(question.text))?.code ?? '';
    ({ formQuestions } = programme.ask('answerFormQuestion', [question.id, code]));
  }
}

function openForm(programme: LocalProgramme, person: string): OpenFormView {
  const view = openFormByHand(programme.workspace, person, programme.formId);
  if (view.kind !== 'form') throw new Error(view.message);
  return view;
}

/** How the options and rows of a question read today, found by how they read at first. */
function inWordsOfToday(item: ItemState, first: ItemState, answer: AnswerView): AnswerView {
  const texts = [...item.choices, ...item.columns];
  const today = (text: string): string =>
    texts.find((one) => one === text || one === translated(text)) ?? text;
  const cell = (value: string | string[]): string | string[] =>
    typeof value === 'string' ? today(value) : value.map(today);
  if (typeof answer === 'string') return today(answer);
  if (item.rows.length === 0) return answer.map(cell) as AnswerView;
  return item.rows.map((row) => {
    const at = first.rows.findIndex((one) => one === row || translated(one) === row);
    return at < 0 ? '' : cell(answer[at] ?? '');
  }) as AnswerView;
}

/**
 * Teachers answer the Form as they would have answered it as it was at first.
 * @param first the programme as it was then
 */
export function answerLike(
  programme: LocalProgramme,
  first: LocalProgramme,
  teachers: { from: number; to: number },
  options: SubmitOptions = {},
  more: AnswersView = {},
): void {
  const people = sampleTeachers(teachers.to).slice(teachers.from);
  people.forEach((person, n) => {
    for (const { workspace } of [programme, first]) {
      if (!workspace.hasAccount(person.email)) workspace.state.people.push(person);
    }
    const answers = sampleAnswers(openForm(first, person.email), person, teachers.from + n);
    const today = Object.entries(answers).flatMap(([id, answer]) => {
      const [now, then] = [programme, first].map(({ form }) =>
        form.items.find((item) => item.id === id),
      );
      return now && then ? [[id, inWordsOfToday(now, then, answer)] as const] : [];
    });
    programme.workspace.clock.advance(1000);
    const sent = { ...Object.fromEntries(today), ...more };
    submitFormByHand(programme.workspace, person.email, programme.formId, sent, options);
  });
}

/** What each teacher's row holds for the program, by address. */
export function answersByEmail(programme: LocalProgramme): Record<string, Answers | null> {
  return Object.fromEntries(
    rowsOf(programme, 'Educators').map(({ cells }) => [
      cells['E-mail'] ?? '',
      parseAnswersJson(cells['Answers (for the program)'] ?? ''),
    ]),
  );
}
