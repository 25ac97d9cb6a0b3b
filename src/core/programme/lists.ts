// The lists that a programme may change in its Settings, with the defaults that set-up writes.
// Codes of the defaults are fixed; "Other" is the Form's own box and stands in no list.
import { DEFAULT_SECTIONS, type ChosenSection } from '../doc/sections';
import type { Option } from '../intake/question';

/** An entry of a Settings list; `short` is what fits into a chip or the middle of a sentence. */
export interface ListEntry extends Option {
  readonly short: string;
  /** The grey line of a section of the Doc; nothing else has one. */
  readonly hint?: string;
}

export interface ProgrammeLists {
  readonly grades: readonly ListEntry[];
  readonly subjects: readonly ListEntry[];
  readonly talents: readonly ListEntry[];
  readonly needs: readonly ListEntry[];
  /** Times of day in which to meet. The codes `before` and `after` lie outside the working day. */
  readonly timeColumns: readonly ListEntry[];
  /** What the whole staff works on; a goal in the Doc can name one by its short name. Not in the Form. */
  readonly staffGoals: readonly ListEntry[];
  /** Sections of new Docs from top to bottom, each under its heading. Not in the Form. */
  readonly docSections: readonly ListEntry[];
}

/** "I am not sure yet": an answer, but never a topic. */
export const UNSURE = 'unsure';

export const DEFAULT_LISTS: ProgrammeLists = {
  grades: [
    { code: 'pre-k', text: 'Pre-K', short: 'Pre-K' },
    { code: 'k-2', text: 'Kindergarten to grade 2', short: 'K–2' },
    { code: '3-5', text: 'Grades 3 to 5', short: '3–5' },
    { code: '6-8', text: 'Grades 6 to 8', short: '6–8' },
    { code: '9-12', text: 'Grades 9 to 12', short: '9–12' },
    { code: 'adults', text: 'Adults or staff', short: 'Adults' },
  ],
  subjects: [
    { code: 'all-subjects', text: 'Most subjects (elementary)', short: 'Most subjects' },
    { code: 'language-arts', text: 'Reading and language arts', short: 'Language arts' },
    { code: 'math', text: 'Math', short: 'Math' },
    { code: 'science', text: 'Science', short: 'Science' },
    { code: 'social-studies', text: 'Social studies', short: 'Social studies' },
    { code: 'world-languages', text: 'World languages', short: 'Languages' },
    { code: 'english-learners', text: 'English learners', short: 'English learners' },
    { code: 'special-education', text: 'Special education', short: 'Special ed.' },
    { code: 'arts', text: 'Art, music, theater or dance', short: 'Arts' },
    { code: 'pe', text: 'Physical education', short: 'PE' },
    { code: 'technology', text: 'Computer science or technology', short: 'Technology' },
    { code: 'career', text: 'Career and technical classes', short: 'Career' },
    { code: 'library', text: 'Library or media', short: 'Library' },
    { code: 'student-support', text: 'Counseling or student support', short: 'Student support' },
  ],
  talents: [
    { code: 'planning', text: 'Planning lessons and units', short: 'Planning' },
    { code: 'routines', text: 'Routines and a calm, busy room', short: 'Routines' },
    { code: 'discussion', text: 'Getting students to talk', short: 'Discussion' },
    { code: 'literacy', text: 'Reading and writing', short: 'Literacy' },
    { code: 'math-thinking', text: 'Math thinking', short: 'Math thinking' },
    { code: 'projects', text: 'Projects and hands-on work', short: 'Projects' },
    { code: 'multilingual', text: 'Supporting English learners', short: 'English learners' },
    {
      code: 'different-needs',
      text: 'Meeting different needs in one class',
      short: 'Different needs',
    },
    { code: 'technology', text: 'Using technology well', short: 'Technology' },
    { code: 'checking', text: 'Finding out what students understand', short: 'Checking' },
    { code: 'families', text: 'Working with families', short: 'Families' },
    { code: 'creative', text: 'Creative and artistic work', short: 'Creative work' },
    { code: 'new-colleagues', text: 'Helping new colleagues settle in', short: 'New colleagues' },
    { code: 'unsure', text: 'I am not sure yet', short: 'Not sure yet' },
  ],
  needs: [
    { code: 'student-talk', text: 'Getting students to talk and explain', short: 'Student talk' },
    { code: 'ownership', text: 'Student choice and ownership', short: 'Ownership' },
    { code: 'small-groups', text: 'Small groups and stations', short: 'Small groups' },
    {
      code: 'different-needs',
      text: 'Meeting different needs in one class',
      short: 'Different needs',
    },
    { code: 'multilingual', text: 'Supporting English learners', short: 'English learners' },
    { code: 'checking', text: 'Finding out what students understand', short: 'Checking' },
    {
      code: 'student-feedback',
      text: 'Feedback that helps students improve',
      short: 'Student feedback',
    },
    { code: 'routines', text: 'Routines and a calm, busy room', short: 'Routines' },
    { code: 'literacy', text: 'Reading and writing in my subject', short: 'Literacy' },
    { code: 'math-thinking', text: 'Math thinking and problem solving', short: 'Math thinking' },
    { code: 'projects', text: 'Projects', short: 'Projects' },
    { code: 'technology', text: 'Using technology with a purpose', short: 'Technology' },
    { code: 'curriculum', text: 'Making the curriculum my own', short: 'Curriculum' },
    { code: 'families', text: 'Working with families', short: 'Families' },
    { code: 'unsure', text: 'I am not sure yet', short: 'Not sure yet' },
  ],
  timeColumns: [
    { code: 'before', text: 'Before school', short: 'before school' },
    { code: 'planning', text: 'Planning time', short: 'planning time' },
    { code: 'lunch', text: 'Lunch', short: 'lunch' },
    { code: 'after', text: 'After school', short: 'after school' },
  ],
  staffGoals: [],
  docSections: DEFAULT_SECTIONS.map(({ key, heading, hint }) => ({
    code: key,
    text: heading,
    short: heading,
    hint,
  })),
};

/** The sections that a programme wants in new Docs. */
export function chosenSections({ docSections }: ProgrammeLists): ChosenSection[] {
  return docSections.map(({ code, text, hint = '' }) => ({ key: code, heading: text, hint }));
}
