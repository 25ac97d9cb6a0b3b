// A Form as set-up leaves it, and responses to it as Google hands them over.
import type { RawResponse } from '../../../src/core/answers/answers';
import { toFormItem } from '../../../src/core/answers/form-map';
import type { FormMap } from '../../../src/core/answers/form-map';
import { responseReader, type ReadResponse } from '../../../src/core/answers/read-response';
import { resolveIntake } from '../../../src/core/intake/intake';
import type { QuestionKey } from '../../../src/core/intake/question';
import { PROGRAMME } from '../programme/sample-programme';

export const QUESTIONS = resolveIntake(PROGRAMME);

/** Item IDs are the keys with a prefix, which makes tests readable. */
export const FORM_MAP: FormMap = {
  items: QUESTIONS.map((question) => toFormItem(question, `item-${question.key}`)),
  own: [],
};

export type RawValues = Partial<Record<QuestionKey, unknown>>;

/** Every required question answered. */
export const FULL: RawValues = {
  notice: ['I have read who sees my answers and what this is not'],
  name: 'Sam Ortiz',
  site: '北京学校',
  grades: ['Grades 6 to 8', 'Kindergarten to grade 2'],
  subjects: ['Science', 'Robotics; and more'],
  years: '5 to 9 years',
  talents: ['Getting students to talk', 'Projects and hands-on work'],
  keep: 'Lab notebooks.',
  learn: ['Usually', 'Rarely', 'Usually', 'Sometimes', 'Sometimes'],
  design: 'build my own',
  work: ['Usually', 'Sometimes', 'Rarely', 'Sometimes'],
  implement: 'try it with one class or group first',
  need: 'Small groups and stations',
  needs: ['Math thinking and problem solving'],
  place: 'I am trying things out',
  question: 'How do I get quiet students talking?',
  goal: '',
  ten: [
    'Essential',
    'Helpful',
    'Essential',
    'Helpful',
    'Not now',
    'Not now',
    'Helpful',
    'Helpful',
    'Essential',
    'Not now',
  ],
  support: ['Teach a lesson together', 'Plan a lesson together'],
  feedback: 'In a conversation',
  branch: 'We design it together',
  times: [null, ['Planning time', 'Lunch'], null, ['Lunch'], ['']],
  rhythm: 'Twice a month for 30 minutes (a good start for most people)',
  group: 'Ask me each time',
  highlight: 'Yes, ask me each time',
  open: ['Opening my room to colleagues'],
};

export function rawResponse(values: RawValues, about: Partial<RawResponse> = {}): RawResponse {
  return {
    responseId: 'response-1',
    submittedAt: '2026-09-01T12:00:00.000Z',
    email: 'sam@school.org',
    answers: Object.entries(values).map(([key, value]) => ({ itemId: `item-${key}`, value })),
    ...about,
  };
}

/** One response of the sample Form, read. */
export function readResponse(map: FormMap, raw: RawResponse): ReadResponse {
  return responseReader(map)(raw);
}
