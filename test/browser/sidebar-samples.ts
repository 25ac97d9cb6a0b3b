// People and answers to fill the sidebar with in tests: ordinary ones, and the awkward ones.
import type {
  EducatorDetail,
  EducatorState,
  EducatorSummary,
  SetUpProgress,
  SidebarData,
} from '../../src/shared/sidebar-api';
import type { TimelineEntry } from '../../src/shared/meeting-api';

export const LEAD = { name: 'Rosa Lind', email: 'rosa.lind@maple.example' };
export const COACH = { name: 'Tom Okafor', email: 'tom.okafor@maple.example' };
export const FORM_URL = 'https://docs.google.com/forms/d/e/sample/viewform';
export const DOC_URL = 'https://docs.google.com/document/d/sample/edit';
export const LONG_NAME =
  'Maria Magdalena Konstantinopoulou-Featherstonehaugh de la Cruz y Villanueva-Ibarra';

const LABELS: Record<EducatorState, string> = {
  invited: 'Invited',
  answered: 'Answered',
  coaching: 'Coaching',
  paused: 'Paused',
  ended: 'Ended',
  declined: 'Not now',
};

/** What a summary says of somebody who never answered and never met their coach. */
export const NOTHING_KNOWN = {
  need: '',
  rhythm: '',
  answeredOn: '',
  answersNews: '',
  lastMet: '',
  nextMeeting: '',
  due: '',
  dueText: '',
} as const;

export function educator(
  name: string,
  state: EducatorState = 'answered',
  more: Partial<EducatorSummary> = {},
): EducatorSummary {
  const id = name.toLowerCase().replace(/[^a-z]+/g, '-') || 'someone';
  return {
    educatorId: id,
    name,
    email: `${id}@maple.example`,
    school: 'Maple Elementary',
    coach: LEAD.email,
    coachName: LEAD.name,
    state,
    stateLabel: LABELS[state],
    docUrl: state === 'coaching' ? DOC_URL : '',
    invitedOn: '',
    remindedOn: '',
    choiceChanged: false,
    ...NOTHING_KNOWN,
    ...more,
  };
}

export function rosterData(
  educators: EducatorSummary[],
  more: Partial<SidebarData> = {},
): SidebarData {
  return {
    view: 'home',
    caller: { email: LEAD.email, isLead: true },
    programme: {
      name: 'Maple coaching',
      schoolYear: '2026–27',
      schools: ['Maple Elementary', 'Birch Middle'],
      coaches: [LEAD, COACH],
      leadEmail: LEAD.email,
      formUrl: FORM_URL,
    },
    educators,
    notices: [],
    ...more,
  };
}

export const SET_UP_DATA: SidebarData = {
  view: 'set-up',
  caller: { email: LEAD.email, isLead: false },
  programme: null,
  educators: [],
  notices: [],
};

const STEPS = [
  'Make the form',
  'Publish the form',
  'Add the tabs',
  'Make your folder',
  'Switch on the triggers',
];

/** The set-up after so many of its steps. */
export function progressAfter(done: number): SetUpProgress {
  return {
    steps: STEPS.map((label, index) => ({
      key: `step-${index}`,
      label,
      state: index < done ? 'done' : index === done ? 'next' : 'waiting',
    })),
    done: done >= STEPS.length,
    checksByHand:
      done >= STEPS.length
        ? [
            { text: 'Open the form as a teacher would, and read the first page.', url: FORM_URL },
            { text: 'Look at who can open this Sheet.', url: '' },
          ]
        : [],
  };
}

const CHARACTERISTICS: [string, string][] = [
  ['Purposeful', 'The reason comes first.'],
  ['Productive', 'Time ends in a result.'],
  ['Engaging', 'Doing beats listening.'],
  ['Personalized', 'It starts from their room.'],
  ['Collaborative', 'Someone else is working on it too.'],
  ['Pathways', 'Rails with room to choose.'],
  ['Asynchronous', 'Not tied to a time or room.'],
  ['Coaching and feedback', 'Help during the try, not after it.'],
  ['Job-embedded', 'Not on top of the day.'],
  ['Observations', 'Seeing it live opens ideas.'],
];
const LEVELS = [
  'essential',
  'essential',
  'helpful',
  'essential',
  'helpful',
  'not-now',
  'not-now',
  'helpful',
  '',
  'not-now',
] as const;

/** Somebody who answered nearly everything. */
export function detailOf(
  summary: EducatorSummary,
  more: Partial<EducatorDetail> = {},
): EducatorDetail {
  return {
    ...summary,
    reading: { readAt: '', failure: '', problems: [], pending: [], counts: [] },
    timeline: [],
    logForms: [],
    choiceChange: null,
    answeredOn: '2026-11-03',
    styles: [
      { label: 'Learning', values: ['Seeing it done first, then trying', 'Talking it through'] },
      { label: 'Designing', values: ['Starting from what students should be able to do'] },
      { label: 'Working', values: ['In short pieces, over several days'] },
      { label: 'Implementing', values: [] },
    ],
    talents: ['Classroom routines', 'Reading aloud', 'Calm with upset students'],
    needs: [
      { label: 'Math talk', first: true },
      { label: 'Small groups', first: false },
      { label: 'Writing feedback that students use', first: false },
    ],
    place: 'I am trying things out',
    places: ['Starting', 'Trying', 'Comfortable', 'Can help'].map((label) => ({
      label,
      chosen: label === 'Trying',
    })),
    characteristics: CHARACTERISTICS.map(([name, meaning], index) => ({
      name,
      meaning,
      level: LEVELS[index] ?? '',
    })),
    answers: [
      { label: 'What already works', text: 'Morning circle. Students run it themselves by now.' },
      { label: 'My question', text: 'How do I get the quiet ones to talk about their thinking?' },
      { label: 'Feedback I like', text: '' },
    ],
    sharing: [
      { label: 'Tell other teachers what I do well', text: 'Ask me each time' },
      { label: 'Group with colleagues', text: '' },
    ],
    remarks: [],
    doc: { kind: 'none' },
    nextStates: [],
    ...more,
  };
}

const KINDS: Pick<TimelineEntry, 'kind' | 'label' | 'ref' | 'words' | 'text'>[] = [
  {
    ...{ kind: 'meeting', label: 'Meeting', ref: 'M', words: ['meeting', '30 min'] },
    text: 'Exit slips: who talks, who does not.',
  },
  {
    ...{ kind: 'strategy', label: 'Strategy', ref: 'S', words: ['trying', 'together'] },
    text: 'Think, pair, share',
  },
  { ...{ kind: 'try', label: 'Try', ref: 'T', words: ['S-01'] }, text: 'Pairs before the circle' },
  { ...{ kind: 'visit', label: 'Visit', ref: 'V', words: ['co-teach'] }, text: '' },
];

/** So many rows of a Doc, the newest first: four kinds by turns, the last row without a date. */
export function timelineOf(rows: number): TimelineEntry[] {
  const all = Array.from({ length: Math.ceil(rows / KINDS.length) }, () => KINDS).flat();
  return all.slice(0, rows).map((kind, index) => {
    const number = String(rows - index).padStart(2, '0');
    const date = new Date(Date.UTC(2026, 10, 20 - 3 * index)).toISOString().slice(0, 10);
    return { ...kind, ref: `${kind.ref}-${number}`, date: index === rows - 1 ? '' : date };
  });
}

/** Somebody who has not answered anything. */
export function silentDetail(summary: EducatorSummary): EducatorDetail {
  const full = detailOf(summary);
  return {
    ...full,
    answeredOn: '',
    styles: full.styles.map(({ label }) => ({ label, values: [] })),
    talents: [],
    needs: [],
    place: '',
    places: [],
    characteristics: full.characteristics.map((one) => ({ ...one, level: '' })),
    answers: full.answers.map(({ label }) => ({ label, text: '' })),
    sharing: full.sharing.map(({ label }) => ({ label, text: '' })),
  };
}

export const ADA = educator('Ada Vale');
export const ROSTER = rosterData([
  ADA,
  educator('Ben Ito', 'coaching'),
  educator('Chloë Nowak', 'invited', { school: 'Birch Middle', coach: '', coachName: '' }),
  educator(LONG_NAME, 'paused'),
  educator('نور الهدى', 'declined', { educatorId: 'noor' }),
]);
