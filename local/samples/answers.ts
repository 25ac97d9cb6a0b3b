// Sample answers to any Form: every item is filled in by its kind, as a varied staff would.
import { submitFormByHand, type Submitted } from '../services/forms/submit-form';
import { openFormByHand } from '../services/forms/open-form';
import { isQuestion } from '../views/form-answers';
import type { AnswersView, AnswerView, OpenFormView, QuestionView } from '../views/form-view';
import type { Person } from '../workspace/people';
import type { Workspace } from '../workspace/workspace';
import { randomFrom, type Random } from './random';
import { sampleTeachers } from './teachers';
import { OWN_OPTIONS, PARAGRAPHS, voiceFor } from './voices';

/** How often an optional question is answered. */
const ANSWERS_OPTIONAL = 0.6;
const WRITES_OWN_OPTION = 0.08;
/** People tick one or two, seldom more than this many. */
const USUAL_TICKS = 4;
/** Options that say "nothing of this": never ticked together with others, and rarely at all. */
const EXCLUSIVE = /^(i am not sure|none of|my school is not|i would rather not)/i;
const TICKS_EXCLUSIVE = 0.08;

/** The same person and seed give the same answers. */
export function sampleAnswers(form: OpenFormView, person: Person, seed: number): AnswersView {
  const random = randomFrom(seed);
  const questions = form.pages.flatMap((page) => page.items.filter(isQuestion));
  const entries = questions
    .filter(({ required }) => required || random.chance(ANSWERS_OPTIONAL))
    .map((question) => [question.id, sampleAnswer(question, person, random)]);
  return Object.fromEntries(entries) as AnswersView;
}

/**
 * Lets n sample teachers answer a Form, each once: those who have answered before are left alone.
 * Adds them to the Workspace's people. Throws when the Form is shut for one of them.
 */
export function submitSamples(workspace: Workspace, formId: string, n: number): Submitted[] {
  return sampleTeachers(n).flatMap((person, seed) => {
    const known = workspace.state.people.some(({ email }) => email === person.email);
    if (!known) workspace.state.people.push(person);
    const form = openFormByHand(workspace, person.email, formId);
    if (form.kind !== 'form') throw new Error(`${person.name} can't answer: ${form.message}`);
    if (form.answers) return [];
    const answers = sampleAnswers(form, person, seed);
    return [submitFormByHand(workspace, person.email, formId, answers)];
  });
}

function sampleAnswer(question: QuestionView, person: Person, random: Random): AnswerView {
  switch (question.type) {
    case 'TEXT':
      return /call you|name/i.test(question.title) ? person.name : sampleText(question, random);
    case 'PARAGRAPH_TEXT':
      return sampleText(question, random);
    case 'LIST':
    case 'MULTIPLE_CHOICE':
      return sampleOptions(question, random, 1)[0] ?? '';
    case 'CHECKBOX':
      return sampleOptions(
        question,
        random,
        1 + Math.floor(random.next() ** 2 * mostTicks(question)),
      );
    case 'GRID':
      return question.rows.map(() => random.pick(question.columns));
    case 'CHECKBOX_GRID':
      return question.rows.map(() => sampleTicks(question, random));
  }
}

function sampleText(question: QuestionView, random: Random): string {
  return random.pick(voiceFor(PARAGRAPHS, question.title));
}

function sampleTicks({ columns, required }: QuestionView, random: Random): string[] {
  const least = required ? 1 : 0;
  return random.pickSome(columns, Math.max(least, Math.floor(random.next() * 3)));
}

/** So many options, one of them sometimes in own words, or the one that excludes all others. */
function sampleOptions(question: QuestionView, random: Random, count: number): string[] {
  const { choices, other, title } = question;
  const exclusive = choices.filter((choice) => EXCLUSIVE.test(choice));
  const plain = choices.filter((choice) => !exclusive.includes(choice));
  const excludes = plain.length === 0 || random.chance(TICKS_EXCLUSIVE);
  if (exclusive.length > 0 && excludes) return [random.pick(exclusive)];
  if (!other || !random.chance(WRITES_OWN_OPTION)) return random.pickSome(plain, count);
  const own = random.pick(voiceFor(OWN_OPTIONS, title));
  return [...random.pickSome(plain, count - 1), own];
}

function mostTicks({ choices, validation }: QuestionView): number {
  const allowed = validation?.rule === 'select-at-most' ? Number(validation.limit) : USUAL_TICKS;
  return Math.min(allowed, choices.length);
}
