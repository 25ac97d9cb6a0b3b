// One educator's answers as a coach reads them: every text ready to show, nothing scored, and an
// empty value wherever the teacher said nothing.
import { REMARKS } from '../answers/answers';
import type { Answers } from '../answers/answers';
import { ANSWER_LABELS } from '../answers/labels';
import { answerText, choiceShort, choiceText } from '../answers/wording';
import { CHARACTERISTICS } from '../intake/characteristics';
import { resolveIntake } from '../intake/intake';
import type { Question, QuestionKey } from '../intake/question';
import type { Programme } from '../programme/programme';
import { highlightNever, rhythmSentence, styleWords } from './phrases';

export interface Profile {
  styles: { label: StyleLabel; values: string[] }[];
  talents: string[];
  needs: { label: string; first: boolean }[];
  /** Self-placement on the first need; '' when not said. */
  place: string;
  characteristics: { name: string; meaning: string; level: Level }[];
  answers: LabelledText[];
  sharing: LabelledText[];
  remarks: string[];
}

export type StyleLabel = 'Learning' | 'Designing' | 'Working' | 'Implementing';
export type Level = 'essential' | 'helpful' | 'not-now' | '';

export interface LabelledText {
  label: string;
  text: string;
}

/** Further answers, in the order in which a coach reads them. */
const FURTHER: readonly QuestionKey[] = [
  'question',
  'goal',
  'keep',
  'else',
  'support',
  'feedback',
  'branch',
  'rhythm',
  'times',
  'grades',
  'subjects',
  'years',
];

type Asked = ReadonlyMap<string, Question>;

/** The short words of an answer of one or many choices. */
function shorts(answers: Answers, asked: Asked, key: QuestionKey): string[] {
  const question = asked.get(key);
  if (question === undefined || !('options' in question)) return [];
  const answer = answers[question.key] ?? [];
  const choices = 'code' in answer ? [answer] : answer;
  return choices.map((choice) => choiceShort(question, choice));
}

function styles(answers: Answers, asked: Asked): Profile['styles'] {
  return [
    { label: 'Learning', values: styleWords(answers, 'learn') },
    { label: 'Designing', values: shorts(answers, asked, 'design') },
    { label: 'Working', values: styleWords(answers, 'work') },
    { label: 'Implementing', values: shorts(answers, asked, 'implement') },
  ];
}

function needs(answers: Answers, asked: Asked): Profile['needs'] {
  const first = shorts(answers, asked, 'need').map((label) => ({ label, first: true }));
  const more = shorts(answers, asked, 'needs').map((label) => ({ label, first: false }));
  return [...first, ...more];
}

function level(code: string | undefined): Level {
  return code === 'essential' || code === 'helpful' || code === 'not-now' ? code : '';
}

function textOf(answers: Answers, asked: Asked, key: QuestionKey): string {
  if (key === 'rhythm') return rhythmSentence(answers);
  const question = asked.get(key);
  return question === undefined ? '' : answerText(answers, question);
}

function sharing(answers: Answers, asked: Asked): LabelledText[] {
  const highlight = highlightNever(answers)
    ? 'Asked not to be asked about sharing.'
    : shorts(answers, asked, 'highlight').join('; ');
  return [
    { label: ANSWER_LABELS.group, text: shorts(answers, asked, 'group').join('; ') },
    { label: ANSWER_LABELS.highlight, text: highlight },
    { label: ANSWER_LABELS.open, text: shorts(answers, asked, 'open').join('; ') },
  ];
}

/** @param answers null when the Form was not answered: everything is empty then */
export function buildProfile(
  answers: Answers | null,
  programme: Pick<Programme, 'schools' | 'lists'>,
): Profile {
  const given = answers ?? {};
  const asked: Asked = new Map(resolveIntake(programme).map((one) => [one.key, one]));
  const place = asked.get('place');
  return {
    styles: styles(given, asked),
    talents: shorts(given, asked, 'talents'),
    needs: needs(given, asked),
    place: place !== undefined && given.place ? choiceText(place, given.place) : '',
    characteristics: CHARACTERISTICS.map(({ code, name, meaning }) => ({
      name,
      meaning,
      level: level(given.ten?.[code]),
    })),
    answers: FURTHER.map((key) => ({
      label: ANSWER_LABELS[key],
      text: textOf(given, asked, key),
    })),
    sharing: sharing(given, asked),
    remarks: (given.remarks ?? []).map((code) => REMARKS[code]),
  };
}
