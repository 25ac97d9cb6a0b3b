// What the help says, as data: its topics, the four steps of the tour, and what to say when a leader asks.
// The page of help, the tour and the menu's Help are made from it.

export interface HelpTopic {
  heading: string;
  /** What to know at least; the menu's Help has no more than this. */
  gist: string;
  /** A short sentence each. */
  more: readonly string[];
}

export const HELP_TOPICS: readonly HelpTopic[] = [
  {
    heading: 'Your day with the sidebar',
    gist: 'It shows whom to meet today, who has waited longest, and what needs you.',
    more: [
      'Open it from the menu: SAGE Coach > Open sidebar.',
      'Open a teacher to read what they told you and what you did together.',
      'What is seldom needed is under More.',
    ],
  },
  {
    heading: 'The form, and who sees what',
    gist: 'Teachers fill in a short form, and all coaches of this program can read it.',
    more: [
      'Leaders get counts only, and only for groups of five or more.',
      'Anything with a teacher’s name on it is that teacher’s choice, one thing at a time.',
      'Teachers can change their answers later. You are told when they do.',
    ],
  },
  {
    heading: 'Start coaching',
    gist: 'Talk first. Then “Start coaching” makes one Doc for the two of you.',
    more: [
      'Open the teacher and press “Start coaching”.',
      'What they wrote in the form is in the Doc already, in their own words.',
      'You can start before they answer. The Doc then says “Not said yet”.',
    ],
  },
  {
    heading: 'The Doc is the only log',
    gist: 'You both write in the Doc, and there is no other place to fill in.',
    more: [
      'Add rows as you like. Leave “Ref” empty; it fills itself in.',
      'A small line under each heading says what the Sheet picks up. All other words stay in the Doc.',
      'A cell that can’t be read is left as it is, and the sidebar says where it stands.',
    ],
  },
  {
    heading: 'Before a meeting',
    gist: 'One page brings together what you promised each other, the goal, and what came due.',
    more: [
      'Open the teacher and press “Prepare”. You can print the page.',
      'Every line comes from an answer or from the Doc. Nothing is guessed.',
      'Words from the Doc are shown, and kept nowhere else.',
    ],
  },
  {
    heading: 'Log in a minute',
    gist: 'Log a meeting, a visit or a try in the sidebar, and it becomes a row in the Doc.',
    more: [
      'What you type is kept in your browser until it is saved, for seven days at most.',
      'While there is no Doc, only date, minutes and kind are kept.',
    ],
  },
  {
    heading: 'Book the next meeting',
    gist: '“Book next meeting” opens your calendar with everything filled in, and you save it there.',
    more: [
      'The day comes from how often, and when, the teacher would like to meet.',
      'Change what you like. Nobody is invited before you save.',
    ],
  },
  {
    heading: 'Select several',
    gist: 'Tick teachers in the list to invite them, or to start coaching with all of them.',
    more: [
      'Press “Select several” among your teachers, then tick.',
      'To find one teacher quickly, select their row in the Sheet and press “Use the selected row”.',
      'You see who it is about before anything happens.',
    ],
  },
  {
    heading: 'When something does not work',
    gist: 'Try again; what you typed is kept, and nothing is done twice.',
    more: [
      'Reload the Sheet and open the sidebar again.',
      'If you use several Google accounts, open the Sheet in a window with your school account only.',
      'If something is missing, the lead coach chooses SAGE Coach > Set up or repair. It touches nothing else.',
    ],
  },
  {
    heading: 'Privacy',
    gist: 'Whoever can open this Sheet can read every answer. Share it with the coaches of the program only, and with nobody who evaluates these teachers.',
    more: [
      'It is private, but it is not secret: the people who run the school’s accounts can open files when they have to.',
      'Please leave out students’ names, and anything about health.',
    ],
  },
];

/** What to say to somebody who asks how one teacher is doing, and what to do then. */
export const LEADER_ASKS = {
  heading: 'If a leader asks',
  question: 'How is Ms. X doing?',
  before: 'You can say:',
  say: "I don't speak for the teachers I work with. Please ask her; she may like to tell you herself. I can show you what the whole group is working on, without names.",
  after: 'Then tell Ms. X that you were asked.',
} as const;

interface TourStep {
  title: string;
  /** Two short sentences. */
  text: string;
}

/** What somebody sees who opens the sidebar for the first time. */
export const TOUR: readonly TourStep[] = [
  {
    title: 'Your day',
    text: '“Today” shows whom to meet and what needs you. The blue button is what comes first.',
  },
  {
    title: 'Each teacher',
    text: 'Open a teacher to read what they told you. What they left out reads “Not said yet”.',
  },
  {
    title: 'One Doc for two',
    text: 'You both write in the coaching Doc; it is the only log. What you log here becomes a row there.',
  },
  {
    title: 'Theirs to share',
    text: 'Nothing here rates a teacher. Help has the words for when a leader asks about one.',
  },
];

const BEGINNING = [
  'SAGE Coach helps you fit your coaching to each teacher.',
  '“Set up or repair” makes the form and the tabs. “Open sidebar” is where you work; all of this is explained there under Help.',
];

/** The help in short, as plain text. */
export function helpInShort(): string {
  const topics = HELP_TOPICS.map(({ heading, gist }) => `• ${heading}: ${gist}`);
  return [...BEGINNING, topics.join('\n')].join('\n\n');
}
