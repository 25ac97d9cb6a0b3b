// The tables with fixed rows: labels on the left, on the right the teacher's own words from the Form
// or a text to start from. People edit all of it.
import type { AboutPhrases } from './coaching-doc-input';

/** A row whose right cell starts with the teacher's answer, with a text, or empty. */
export interface LabeledRow {
  readonly label: string;
  readonly phrase?: keyof AboutPhrases;
  readonly text?: string;
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
    { label: 'What already works', phrase: 'keep' },
    { label: 'Colleagues come to me for', phrase: 'talents' },
    { label: 'It helps me to', phrase: 'learn' },
    { label: 'When I plan', phrase: 'design' },
    { label: 'When I get ready', phrase: 'work' },
    { label: 'When I try something new', phrase: 'implement' },
    { label: 'Learning is worth my time when there is', phrase: 'ten' },
    { label: 'Feedback I like', phrase: 'feedback' },
    { label: 'Support I am open to', phrase: 'support' },
    { label: 'What could get in the way', phrase: 'else' },
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
      label: 'My coach will',
      text: 'listen first, keep to time, do what was promised, and ask before sharing anything, good or bad.',
    },
    {
      label: 'I will',
      text: 'say what I want from our time, try things, and say when something does not help.',
    },
    {
      label: 'When and where',
      text: 'We meet {rhythm}. Place:',
    },
    {
      label: 'If one of us cannot make it',
      text: 'we tell each other as soon as we can and pick a new time.',
    },
    {
      label: 'What stays between us',
      text: 'what we say, what is in this Doc, and what is seen in my room.',
    },
    {
      label: 'What cannot stay between us',
      text: "a danger to someone's safety, and what a law or a court requires.",
    },
    {
      label: 'Who else may know',
      text: 'that we work together: yes / no (I choose). What we work on: only if I say so.',
    },
    {
      label: 'If it is not working',
      text: 'either of us can say so, pause, or stop. No reasons needed.',
    },
    { label: 'We look at this again on' },
  ],
};

export const FIRST_TALK: LabeledTable = {
  holds: 'labeled-rows',
  columns: [
    { heading: 'We talk about', width: 35 },
    { heading: 'Notes', width: 65 },
  ],
  rows: [
    { label: 'What I already know and do', phrase: 'keep' },
    { label: 'What I want to get better at', phrase: 'growth' },
    { label: 'What I need from my coach', phrase: 'support' },
    {
      label: 'What worries me or could get in the way',
      phrase: 'else',
    },
    { label: 'The question I brought', phrase: 'question' },
    { label: 'One small thing before we meet again' },
    { label: 'How we will know that this helps' },
  ],
};
