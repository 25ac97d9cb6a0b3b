// The block at the top of the Doc: who, since when, and what the Doc is not for. It is the only part
// that the add-on may ever rewrite, and only while it still says what the add-on wrote.
import { sentenceList } from '../text/normalize';
import type { CoachingDocInput } from './coaching-doc-input';
import { docLine } from './doc-text';

/** What the header block depends on. */
export type HeaderInput = Pick<
  CoachingDocInput,
  'name' | 'coach' | 'programme' | 'schoolYear' | 'rhythm' | 'evaluationLine'
>;

interface HeaderBlock {
  title: string;
  subtitle: string;
  rhythmLine: string;
  /** Lines of the box; the first is the heading. */
  box: string[];
  howTo: string;
}

/** How often, for the middle of a sentence. */
export function rhythmInSentence(rhythm: string): string {
  return docLine(rhythm) || 'as often as we agree';
}

export function buildHeaderBlock(input: HeaderInput): HeaderBlock {
  const name = docLine(input.name);
  const pair = bothNames(input);
  const subtitle = [pair, docLine(input.programme), docLine(input.schoolYear)];
  return {
    title: 'Our coaching Doc',
    subtitle: subtitle.filter(Boolean).join(' · '),
    rhythmLine: `We plan to meet ${rhythmInSentence(input.rhythm)}.`,
    box: [
      'For thinking, not for evaluation.',
      docLine(input.evaluationLine),
      `Shared with ${pair}. Nobody else is added without ${name}'s yes.`,
      "Private, not secret: the people who run our school accounts can open files when they have to, records laws or a court can ask for them, and a worry about someone's safety must be passed on.",
      "Under each heading a small line says what the coaches' list picks up. The add-on copies nothing else out of this Doc.",
      "Please leave out students' names and anything about health.",
    ].filter(Boolean),
    howTo: 'Write anywhere. Add rows as you like. Leave "Ref" empty; it fills itself in.',
  };
}

/** Its lines, part by part as they follow one another in the Doc. */
export function headerParts(input: HeaderInput): string[][] {
  const { title, subtitle, rhythmLine, box, howTo } = buildHeaderBlock(input);
  return [[title], [subtitle], [rhythmLine], box, [howTo]];
}

/** The header block's lines as a reader of the Doc finds them, to tell whether anybody changed it. */
export function headerBlockText(input: HeaderInput): string {
  return headerParts(input).flat().join('\n');
}

/** The Doc's title in Drive, when it is made; people may change it. */
export function docFileName(name: string, coach: string, schoolYear: string): string {
  const pair = bothNames({ name, coach });
  return [pair, docLine(schoolYear)].filter(Boolean).join(', ');
}

function bothNames({ name, coach }: Pick<HeaderInput, 'name' | 'coach'>): string {
  return sentenceList([docLine(name), docLine(coach)].filter(Boolean));
}
