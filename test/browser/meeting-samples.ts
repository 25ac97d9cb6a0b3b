// What a meeting is prepared, logged and booked from, to fill its page with in tests: ordinary, and at the
// edges.
import type { Brief, BriefSection, MeetingDesk, NextMeeting } from '../../src/shared/meeting-api';
import type { LogForm } from '../../src/shared/log-api';
import type { EducatorDetail } from '../../src/shared/sidebar-api';
import type { Place } from '../../src/shared/pages';
import { coachedDetail, MEETING } from './log-samples';
import * as sample from './sidebar-samples';

export const SAM = sample.educator('Sam Ortiz', 'coaching');

function section(
  key: BriefSection['key'],
  title: string,
  ...lines: [text: string, from: string][]
): BriefSection {
  return { key, title, lines: lines.map(([text, from]) => ({ text, from })) };
}

const PROMISES = section(
  'promises',
  'Last promises',
  ['Sam tries exit slips with period 3.', 'M-03, Nov 2'],
  ['Rosa brings two examples of exit slips for math.', 'M-03, Nov 2'],
);
const GOAL = section('goal', 'Goal', [
  'Every student says their thinking aloud at least once a week. We will see: more hands, longer sentences.',
  'G-01, Oct 5',
]);
const REVIEWS = section(
  'reviews',
  'Time to look back',
  ['Think, pair, share in groups that change every week', 'S-01, look back on Nov 20'],
  ['Only numbers so far for S-02. What did students make or say?', 'E-02, Nov 12'],
);
const QUESTION = section('question', 'Their question', [
  'How do I get the quiet ones to talk about their thinking?',
  'My question',
]);
const ESSENTIAL = section(
  'essential',
  'Essential to them',
  [
    'Start with why: link today’s work to their question, “How do I get the quiet ones to talk about their thinking?”.',
    'Purposeful',
  ],
  ['Name one thing they will leave with, before you begin.', 'Productive'],
  ['Model it for two minutes, then do it together. No slides.', 'Engaging'],
  [
    'Bring one example for Math, Grades 3 to 5. Build on Classroom routines, Reading aloud. Ask what could get in the way.',
    'Personalized',
  ],
);
const ALSO = section(
  'also-essential',
  'Also essential',
  [
    'Offer to do this with a colleague or a group. Check their sharing choice before you name anyone.',
    'Collaborative',
  ],
  ['Put three small steps on the table. Let them choose where to start.', 'Pathways'],
  ['Add one link to “Resources and learning offers” for their own time.', 'Asynchronous'],
  ['Before you part, set the date for feedback on the next try.', 'Coaching and feedback'],
  [
    'Book the next meeting inside the working day: Tuesday planning time, Thursday lunch.',
    'Job-embedded',
  ],
  [
    'Offer a visit to a colleague’s class, with one thing to look for. Ask both teachers first.',
    'Observations',
  ],
);
const STYLES = section(
  'styles',
  'How they like to work',
  ['Show it first: model a short part or bring a clip.', 'Learning'],
  ['Plan a small try soon, and a talk right after it.', 'Learning'],
  ['Start from the outcome and plan back.', 'Designing'],
  ['Agree on one small step each time.', 'Working'],
  ['Pick one class or group for the first try.', 'Implementing'],
);
const FEEDBACK = section('feedback', 'Feedback', [
  'Ask before you tell. Bring two questions.',
  'Feedback',
]);
const SHARING = section('sharing', 'Sharing', [
  'Ask them before you name them to a colleague.',
  'Group with colleagues',
]);

export const BRIEF: Brief = {
  sections: [...[PROMISES, GOAL, REVIEWS, QUESTION, ESSENTIAL, ALSO, STYLES, FEEDBACK, SHARING]],
  missing: '',
};

/** Somebody to whom everything is essential, who answered everything, and with whom much is open. */
export const FULLEST: Brief = {
  sections: [
    {
      ...PROMISES,
      lines: Array.from({ length: 6 }, (_, at) => ({
        text: `Sam writes down what the students of period ${at + 1} say about their thinking, and brings three of the sentences.`,
        from: 'M-12, Nov 16',
      })),
    },
    section(
      'goal',
      'Goal',
      [GOAL.lines[0]?.text ?? '', 'G-01, Oct 5'],
      ['Stations that run by themselves. We will see: nobody waits for me.', 'G-02, Nov 2'],
    ),
    section(
      'reviews',
      'Time to look back',
      ...Array.from({ length: 5 }, (_, at): [string, string] => [
        `Think, pair, share in groups that change every week, part ${at + 1}`,
        `S-0${at + 1}, look back on Nov 20`,
      ]),
    ),
    section(
      'due',
      'What came due',
      ['The next date, Nov 20, has passed and is not logged yet.', 'M-12, Nov 16'],
      ['The goal was not looked at since Oct 5.', 'G-01, Oct 5'],
    ),
    section('question', 'Their question', ['Why? '.repeat(80).trim(), 'My question']),
    ESSENTIAL,
    ALSO,
    {
      ...STYLES,
      lines: [...STYLES.lines, ...STYLES.lines, ...STYLES.lines].slice(0, 12),
    },
    FEEDBACK,
    section(
      'sharing',
      'Sharing',
      ['Do not name them to colleagues.', 'Group with colleagues'],
      ['Do not ask about sharing their work.', 'Tell other teachers what I do well'],
    ),
  ],
  missing: '',
};

/** As many and as long lines as a brief can have; the question as long as the form takes it. */
export const MOST: Brief = {
  missing: '',
  sections: [
    manyLines(PROMISES, 8, 200, 'M-12, Nov 16'),
    manyLines(GOAL, 3, 615, 'G-01, Oct 5'),
    manyLines(REVIEWS, 6, 110, 'S-01, Nov 20'),
    manyLines({ ...REVIEWS, key: 'due', title: 'What came due' }, 4, 90, 'M-12, Nov 16'),
    manyLines(QUESTION, 1, 2_000, 'My question'),
    manyLines(ESSENTIAL, 4, 250, 'Coaching and feedback'),
    manyLines(ALSO, 6, 120, 'Coaching and feedback'),
    manyLines(STYLES, 12, 70, 'How I put things into practice'),
    FEEDBACK,
    manyLines(SHARING, 2, 60, 'Telling colleagues'),
  ],
};

function manyLines(
  section: BriefSection,
  count: number,
  length: number,
  from: string,
): BriefSection {
  const text = 'Words that somebody wrote. '.repeat(80).slice(0, length);
  return { ...section, lines: Array.from({ length: count }, () => ({ text, from })) };
}

export const NEXT: NextMeeting = {
  date: '2036-11-25',
  start: '15:30',
  minutes: 30,
  why: 'Two weeks after Nov 11. Tuesday after school is one of Sam’s times.',
  title: 'Sam Ortiz and Rosa Lind',
  guest: SAM.email,
  details: sample.DOC_URL,
};

export const AFTER_TODAY: NextMeeting = {
  ...NEXT,
  date: '2036-12-02',
  why: 'Two weeks after today. Tuesday, after school, is one of Sam’s times.',
};

/** What is kept of a meeting with somebody who has no coaching Doc. */
const NO_DOC_FORM: LogForm = {
  kind: 'meeting',
  title: 'Log a meeting',
  note: 'Sam Ortiz has no coaching Doc yet. Start coaching to keep notes, or save only date, minutes and kind.',
  fields: MEETING.fields.filter(({ key }) => ['date', 'minutes', 'kind'].includes(key)),
};

export function desk(more: Partial<MeetingDesk> = {}): MeetingDesk {
  return {
    ...{ detail: coachedDetail(SAM), brief: BRIEF, next: NEXT, afterToday: AFTER_TODAY },
    ...more,
  };
}

/** Somebody without a Doc, who has answered the form or not. */
export function deskWithoutDoc(detail: Partial<EducatorDetail> = {}): MeetingDesk {
  const sam = sample.educator('Sam Ortiz', 'answered');
  return desk({
    detail: sample.detailOf(sam, { logForms: [NO_DOC_FORM], ...detail }),
    brief: { sections: [QUESTION, ESSENTIAL], missing: '' },
    next: { ...NEXT, details: '' },
  });
}

/** Nobody knows anything yet. */
export function emptyDesk(): MeetingDesk {
  const sam = sample.educator('Sam Ortiz', 'invited');
  return desk({
    detail: { ...sample.silentDetail(sam), logForms: [NO_DOC_FORM] },
    brief: { sections: [], missing: '' },
    next: {
      ...{ date: '', start: '', minutes: 30, details: '' },
      ...{ why: 'How often they like to meet is not said yet.' },
      ...{ title: NEXT.title, guest: NEXT.guest },
    },
  });
}

/** The sidebar opened at one of the views of a meeting with this person. */
export function at(name: Place['name'], { detail }: MeetingDesk, kind?: string) {
  const { educatorId } = detail;
  return { ...sample.rosterData([detail]), start: { name, educatorId, kind } };
}
