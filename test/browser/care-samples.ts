// What waits for a lead coach in tests: nothing, and one of everything.
import type {
  CareData,
  FormQuestion,
  MergePlan,
  RemovalPlan,
  RemovalReceipt,
} from '../../src/shared/care-api';
import { LONG_NAME, ROSTER, educator } from './sidebar-samples';
import type { SidebarData } from '../../src/shared/sidebar-api';
import type { Place } from '../../src/shared/pages';

/** The page for looking after the program as the server opens it: without educators. */
export function programmeData(start: Place, isLead = true): SidebarData {
  const email = isLead ? ROSTER.caller.email : 'tom.okafor@maple.example';
  return { ...ROSTER, educators: [], notices: [], caller: { email, isLead }, start };
}

export const NOTHING_WAITS: CareData = {
  health: [],
  formQuestions: [],
  deletedQuestions: [],
  columnQuestions: [],
  lists: { changes: [], problems: [] },
  merges: [],
  receipts: [],
};

const TALENTS = ['Classroom routines', 'Reading aloud', 'Calm with upset students'];

/** A question of which every answer was written anew. */
export const TRANSLATED: FormQuestion[] = [
  'Rutinas de clase',
  'Leer en voz alta',
  'Calma con estudiantes molestos',
].map((text, at) => ({
  id: `talents-${at}`,
  question: 'What do you bring?',
  kind: 'option',
  text,
  choices: TALENTS.map((talent, code) => ({ code: `t${code}`, text: talent })),
  suggested: `t${at}`,
}));

/** A row that is likely to be new, with many that it may be instead. */
export const LIKELY_NEW: FormQuestion = {
  id: 'school-1',
  question: 'Your school',
  kind: 'row',
  text: 'مدرسة القيقب',
  choices: Array.from({ length: 12 }, (_, n) => ({ code: `s${n}`, text: `School ${n + 1}` })),
  suggested: '',
};

export const RECEIPT: RemovalReceipt = {
  number: 'R-2026-0007',
  on: '2026-11-20T15:30:00Z',
  by: 'Rosa Lind',
  gone: [
    { label: 'Rows in Educators', count: 1 },
    { label: 'Answers', count: 3 },
    { label: 'Records', count: 0 },
  ],
  stays: [
    'The coaching Doc. Delete it in Drive.',
    'Earlier versions of the Sheet, until Google drops them.',
  ],
  finished: false,
};

export const EVERYTHING_WAITS: CareData = {
  health: [
    {
      kind: 'problem',
      text: 'The form is closed. Teachers can’t answer.',
      since: '2026-11-20T08:00:00Z',
      action: 'repair',
      educatorId: '',
    },
    {
      kind: 'problem',
      text: 'New answers are not picked up: the trigger is missing.',
      since: '',
      action: 'repair',
      educatorId: '',
    },
  ],
  formQuestions: [...TRANSLATED, LIKELY_NEW],
  deletedQuestions: [{ key: 'goal', title: 'What would you like to get better at?' }],
  columnQuestions: [
    {
      id: 'educators-goal',
      tab: 'Educators',
      label: 'Goal',
      choices: [
        { column: 'K', label: 'My goal' },
        { column: 'M', label: '' },
      ],
    },
  ],
  lists: {
    changes: [
      { list: 'Schools', kind: 'added', where: 'form', text: 'Cedar High', was: '' },
      {
        list: 'Schools',
        kind: 'renamed',
        where: 'form',
        text: 'Birch Middle School',
        was: 'Birch Middle',
      },
      { list: 'Schools', kind: 'moved', where: 'form', text: 'Maple Elementary', was: '' },
      { list: 'Needs', kind: 'removed', where: 'form', text: 'Math talk', was: '' },
    ],
    problems: [],
  },
  merges: [
    {
      mergeId: 'm1',
      keptName: 'Ada Vale',
      goneName: LONG_NAME,
      on: '2026-11-21T15:30:00Z',
      until: '2026-11-22T15:30:00Z',
    },
  ],
  receipts: [RECEIPT],
};

export const TWICE = [
  educator('Ben Ito', 'coaching'),
  educator('Sam Reed', 'coaching', { educatorId: 'sam-1', email: 'sam.reed@maple.example' }),
  educator('Samuel Reed', 'answered', { educatorId: 'sam-2', email: 'reed@gmail.example' }),
];

/** What merging the first of them with the second would do. */
export function mergePlan(keptId: string, goneId: string): MergePlan {
  const [kept, gone] = [keptId, goneId].map((id) => TWICE.find((one) => one.educatorId === id));
  if (!kept || !gone) throw new Error('nobody with this ID');
  return {
    kept,
    gone,
    lines: [
      { label: 'E-mail', kept: kept.email, gone: gone.email, result: kept.email },
      {
        label: 'Sharing: group',
        kept: 'Yes',
        gone: 'Ask me each time',
        result: 'Ask me each time',
      },
      {
        label: 'Goal',
        kept: '',
        gone: 'Math talk in every lesson',
        result: 'Math talk in every lesson',
      },
    ],
    remarks: [
      'Both have a coaching Doc. The Doc of the row that stays is linked; the other is kept in Drive.',
    ],
  };
}

export const REMOVAL: RemovalPlan = {
  educatorId: 'ada-vale',
  name: 'Ada Vale',
  email: 'ada-vale@maple.example',
  goes: [
    { label: 'Row in Educators', count: 1 },
    { label: 'Answers, with their history', count: 3 },
    { label: 'Responses in the form', count: 1 },
    { label: 'Records', count: 0 },
  ],
  stays: [
    'The coaching Doc. It is in your Drive; delete it there when nobody needs it.',
    'Earlier versions of the Sheet, until Google drops them.',
    'Mails that were sent.',
  ],
};
