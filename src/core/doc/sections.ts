// The coaching Doc, section by section, in the order of the page: everything that teacher and coach
// find in it before they have written a word. A programme may choose other headings, hints and an order
// of its own, leave sections out and add free ones.
import type { RecordKindKey, RecordTableKey } from '../records/record-kinds';
import { ABOUT_ME, AGREEMENT, FIRST_TALK, type LabeledTable } from './labeled-tables';

type SectionContent =
  | LabeledTable
  | { readonly holds: 'records'; readonly kind: RecordKindKey }
  | { readonly holds: 'starter-lines'; readonly lines: readonly string[] };

type SectionKey = 'about-me' | 'agreement' | 'first-talk' | 'reflection' | RecordTableKey;

export interface Section {
  readonly key: SectionKey;
  readonly heading: string;
  /** Grey line under the heading. */
  readonly hint: string;
  /** What the coaches' list copies out of the section. */
  readonly pickedUp: string;
  readonly content: SectionContent;
}

/** A section as a programme wants it in new Docs. */
export interface ChosenSection {
  /** A `SectionKey`; any other key is that of a free section, which only holds room to write. */
  readonly key: string;
  readonly heading: string;
  /** Empty: no grey line. */
  readonly hint: string;
}

/** Said under the heading of every section that stays in the Doc. */
export const NOTHING_PICKED_UP = 'Nothing here is picked up.';

export const SECTIONS: readonly Section[] = [
  {
    key: 'about-me',
    heading: 'About me',
    hint: 'My own words from the form. I can change, add or take out anything here.',
    pickedUp: NOTHING_PICKED_UP,
    content: ABOUT_ME,
  },
  {
    key: 'agreement',
    heading: 'How we work together',
    hint: 'Read this together in the first talk. Change any line until it sounds like us.',
    pickedUp: NOTHING_PICKED_UP,
    content: AGREEMENT,
  },
  {
    key: 'first-talk',
    heading: 'Our first talk',
    hint: 'Half an hour is enough. Leave empty what we do not get to.',
    pickedUp: NOTHING_PICKED_UP,
    content: FIRST_TALK,
  },
  {
    key: 'goals',
    heading: 'What I am working toward',
    hint: 'One goal is enough. Start from what students will know, do or feel.',
    pickedUp: 'Picked up: staff goal, status, date, Ref. The words stay here.',
    content: { holds: 'records', kind: 'goal' },
  },
  {
    key: 'meetings',
    heading: 'Our meetings',
    hint: 'Newest first. Start each meeting with last time\'s promises. One promise a line, starting with who; write "done" at the end when it is done.',
    pickedUp:
      'Picked up: date, minutes, kind, next date, Ref. What came up and what we promised stay here.',
    content: { holds: 'records', kind: 'meeting' },
  },
  {
    key: 'strategies',
    heading: 'Strategies I am trying',
    hint: 'A strategy can be mine, ours or borrowed. Before we start one, we decide: design it together, or do I design it and get help to put it into practice?',
    pickedUp:
      'Picked up: where it came from, help, dates, status, Ref. The words and links stay here.',
    content: { holds: 'records', kind: 'strategy' },
  },
  {
    key: 'tries',
    heading: 'Tries',
    hint: 'Small and honest. A try that did not work is worth a row.',
    pickedUp: 'Picked up: date, strategy Ref, Ref. The words stay here.',
    content: { holds: 'records', kind: 'try' },
  },
  {
    key: 'visits',
    heading: 'Visits, both ways',
    hint: 'Fill in "Please notice" before the visit; it is the visitor\'s only job. No ratings, no checklists. Name a colleague only if they agree.',
    pickedUp: 'Picked up: date, kind, Ref. What was noticed stays here.',
    content: { holds: 'records', kind: 'visit' },
  },
  {
    key: 'evidence',
    heading: 'What we are seeing',
    hint: 'Start with what students made, said or did. Numbers help, but seldom tell the whole story. No student names. Link only to work with names removed or with permission.',
    pickedUp:
      'Picked up: date, strategy Ref, kind, names, next move, Ref. Links and meaning stay here.',
    content: { holds: 'records', kind: 'evidence' },
  },
  {
    key: 'reflection',
    heading: 'Room to think',
    hint: 'For thoughts, doubts and hard conversations. Some things are better said than written; this is a school file.',
    pickedUp: NOTHING_PICKED_UP,
    content: {
      holds: 'starter-lines',
      lines: [
        'What surprised me:',
        'What I would do differently:',
        'Something we need to talk about:',
        'At the end of a cycle: What is different for my students, and how do I know? What can I now do without my coach?',
      ],
    },
  },
  {
    key: 'highlights',
    heading: 'Sharing what works',
    hint: 'Only I fill in "My answer". A yes counts for these exact words in this one place. If the words change, the yes no longer counts. I can write "withdrawn" any time.',
    pickedUp:
      'Picked up: strategy Ref, place, signature, answer, date, Ref; the exact words only after a yes.',
    content: { holds: 'records', kind: 'highlight' },
  },
  {
    key: 'plan',
    heading: 'My plan over the years',
    hint: 'A line or two each year. Look at it again in winter and in spring.',
    pickedUp: 'Picked up: year, date, Ref. The words stay here.',
    content: { holds: 'records', kind: 'plan' },
  },
  {
    key: 'resources',
    heading: 'Resources and learning offers',
    hint: 'My coach adds what might fit, and why. I choose.',
    pickedUp: 'Picked up: how, my pick, Ref.',
    content: { holds: 'records', kind: 'resource' },
  },
];

/** What every programme begins with. */
export const DEFAULT_SECTIONS: readonly ChosenSection[] = SECTIONS.map(
  ({ key, heading, hint }) => ({ key, heading, hint }),
);

/** The section that we know under a key; undefined for a free one. */
export function knownSection(key: string): Section | undefined {
  return SECTIONS.find((section) => section.key === key);
}

/** Stands in place of the highlights table when the teacher asked not to be asked. */
export const HIGHLIGHTS_OFF =
  'I asked not to be asked about sharing. If I change my mind, I can edit my form answers or tell my coach.';
