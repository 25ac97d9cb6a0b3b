// One educator's answers as a coach reads them: every text ready to show, nothing scored, and an
// empty value wherever the teacher said nothing.
import { REMARKS } from '../answers/answers';
import type { Answers } from '../answers/answers';
import type { OwnItem } from '../answers/form-map';
import { ANSWER_LABELS } from '../answers/labels';
import { shownChoices, shownText } from '../answers/wording';
import { CHARACTERISTICS } from '../intake/characteristics';
import type { Question, QuestionKey } from '../intake/question';
import { UNSURE } from '../programme/lists';
import { rhythmSentence, styleWords } from './phrases';

export interface Profile {
  styles: { label: StyleLabel; values: string[] }[];
  talents: string[];
  needs: { label: string; first: boolean }[];
  /** Self-placement on the first need; '' when not said. */
  place: string;
  /** The same among the steps that the Form offers; none unless it is one of them. */
  places: { label: string; chosen: boolean }[];
  characteristics: { name: string; meaning: string; level: Level }[];
  answers: LabelledText[];
  sharing: LabelledText[];
  remarks: string[];
}

type StyleLabel = 'Learning' | 'Designing' | 'Working' | 'Implementing';
type Level = 'essential' | 'helpful' | 'not-now' | '';

interface LabelledText {
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
  return question === undefined ? [] : shownChoices(answers, question);
}

function styles(answers: Answers, asked: Asked): Profile['styles'] {
  return [
    { label: 'Learning', values: styleWords(answers, asked, 'learn') },
    { label: 'Designing', values: shorts(answers, asked, 'design') },
    { label: 'Working', values: styleWords(answers, asked, 'work') },
    { label: 'Implementing', values: shorts(answers, asked, 'implement') },
  ];
}

function needs(answers: Answers, asked: Asked): Profile['needs'] {
  const first = shorts(answers, asked, 'need').map((label) => ({ label, first: true }));
  const more = shorts(answers, asked, 'needs').map((label) => ({ label, first: false }));
  return [...first, ...more];
}

/** "I am not sure yet" is an answer, and no step. */
function places(answers: Answers, asked: Asked): Profile['places'] {
  const question = asked.get('place');
  const steps = question?.type === 'choice' ? question.options : [];
  const shown = steps
    .filter(({ code }) => code !== UNSURE)
    .map(({ code, short, text }) => ({
      label: short ?? text,
      chosen: code === answers.place?.code,
    }));
  return shown.some(({ chosen }) => chosen) ? shown : [];
}

function level(code: string | undefined): Level {
  return code === 'essential' || code === 'helpful' || code === 'not-now' ? code : '';
}

function textOf(answers: Answers, asked: Asked, key: QuestionKey): string {
  const question = asked.get(key);
  if (key === 'rhythm' && rhythmSentence(answers) !== '') return rhythmSentence(answers);
  return question === undefined ? '' : shownText(answers, question);
}

function sharing(answers: Answers, asked: Asked): LabelledText[] {
  const highlight =
    answers.highlight?.code === 'never'
      ? 'Asked not to be asked about sharing.'
      : shorts(answers, asked, 'highlight').join('; ');
  return [
    { label: ANSWER_LABELS.group, text: shorts(answers, asked, 'group').join('; ') },
    { label: ANSWER_LABELS.highlight, text: highlight },
    { label: ANSWER_LABELS.open, text: shorts(answers, asked, 'open').join('; ') },
  ];
}

/**
 * @param answers null when the Form was not answered: everything is empty then
 * @param own questions that the lead added
 */
export function buildProfile(
  answers: Answers | null,
  questions: readonly Question[],
  own: readonly OwnItem[] = [],
): Profile {
  const given = answers ?? {};
  const asked: Asked = new Map(questions.map((one) => [one.key, one]));
  return {
    styles: styles(given, asked),
    talents: shorts(given, asked, 'talents'),
    needs: needs(given, asked),
    place: textOf(given, asked, 'place'),
    places: places(given, asked),
    characteristics: CHARACTERISTICS.map(({ code, name, meaning }) => ({
      name,
      meaning,
      level: level(given.ten?.[code]),
    })),
    answers: [
      ...FURTHER.map((key) => ({ label: ANSWER_LABELS[key], text: textOf(given, asked, key) })),
      ...own.map(({ itemId, title }) => ({ label: title, text: given.own?.[itemId] ?? '' })),
    ],
    sharing: sharing(given, asked),
    remarks: (given.remarks ?? []).map((code) => REMARKS[code]),
  };
}
