// The tables with fixed rows: labels on the left, on the right the teacher's own words from the Form
// or a text to start from. People edit all of it.
import type { AboutPhrases } from './coaching-doc-input';

/** A row whose right cell starts with the teacher's answer, with a text, or empty. */
export interface LabeledRow {
  readonly key: string;
  readonly label: string;
  readonly starts:
    { readonly phrase: keyof AboutPhrases } | { readonly text: string } | { readonly empty: true };
}

/** A table of two columns: labels on the left, people's own words on the right. */
export interface LabeledTable {
  readonly holds: 'labeled-rows';
  readonly columns: readonly [Column, Column];
  readonly rows: readonly LabeledRow[];
}

interface Column {
  readonly heading: string;
  /** Percent of the table's width. */
  readonly width: number;
}

export const ABOUT_ME: LabeledTable = {
  holds: 'labeled-rows',
  columns: [
    { heading: 'About', width: 30 },
    { heading: 'In my words', width: 70 },
  ],
  rows: [
    { key: 'keep', label: 'What already works', starts: { phrase: 'keep' } },
    { key: 'talents', label: 'Colleagues come to me for', starts: { phrase: 'talents' } },
    { key: 'learn', label: 'It helps me to', starts: { phrase: 'learn' } },
    { key: 'design', label: 'When I plan', starts: { phrase: 'design' } },
    { key: 'work', label: 'When I get ready', starts: { phrase: 'work' } },
    { key: 'implement', label: 'When I try something new', starts: { phrase: 'implement' } },
    { key: 'ten', label: 'Learning is worth my time when there is', starts: { phrase: 'ten' } },
    { key: 'feedback', label: 'Feedback I like', starts: { phrase: 'feedback' } },
    { key: 'support', label: 'Support I am open to', starts: { phrase: 'support' } },
    { key: 'else', label: 'What could get in the way', starts: { phrase: 'else' } },
  ],
};

export const AGREEMENT: LabeledTable = {
  holds: 'labeled-rows',
  columns: [
    { heading: 'We agree', width: 30 },
    { heading: 'Our words', width: 70 },
  ],
  rows: [
    {
      key: 'coach-will',
      label: 'My coach will',
      starts: {
        text: 'listen first, keep to time, do what was promised, and ask before sharing anything, good or bad.',
      },
    },
    {
      key: 'i-will',
      label: 'I will',
      starts: {
        text: 'say what I want from our time, try things, and say when something does not help.',
      },
    },
    {
      key: 'when-and-where',
      label: 'When and where',
      starts: { text: 'We meet {rhythm}. Place:' },
    },
    {
      key: 'cannot-make-it',
      label: 'If one of us cannot make it',
      starts: { text: 'we tell each other as soon as we can and pick a new time.' },
    },
    {
      key: 'stays-between-us',
      label: 'What stays between us',
      starts: { text: 'what we say, what is in this Doc, and what is seen in my room.' },
    },
    {
      key: 'cannot-stay',
      label: 'What cannot stay between us',
      starts: { text: "a danger to someone's safety, and what a law or a court requires." },
    },
    {
      key: 'who-may-know',
      label: 'Who else may know',
      starts: {
        text: 'that we work together: yes / no (I choose). What we work on: only if I say so.',
      },
    },
    {
      key: 'not-working',
      label: 'If it is not working',
      starts: { text: 'either of us can say so, pause, or stop. No reasons needed.' },
    },
    { key: 'look-again', label: 'We look at this again on', starts: { empty: true } },
  ],
};

export const FIRST_TALK: LabeledTable = {
  holds: 'labeled-rows',
  columns: [
    { heading: 'We talk about', width: 35 },
    { heading: 'Notes', width: 65 },
  ],
  rows: [
    { key: 'already', label: 'What I already know and do', starts: { phrase: 'keep' } },
    { key: 'growth', label: 'What I want to get better at', starts: { phrase: 'growth' } },
    { key: 'need', label: 'What I need from my coach', starts: { phrase: 'support' } },
    {
      key: 'worry',
      label: 'What worries me or could get in the way',
      starts: { phrase: 'else' },
    },
    { key: 'question', label: 'The question I brought', starts: { phrase: 'question' } },
    { key: 'small-thing', label: 'One small thing before we meet again', starts: { empty: true } },
    { key: 'how-we-know', label: 'How we will know that this helps', starts: { empty: true } },
  ],
};
