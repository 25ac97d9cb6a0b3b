// The lists that a programme may change in its Settings, with the defaults that set-up writes.
// Codes of the defaults are fixed; "Other" is the Form's own box and stands in no list.
import { DEFAULT_SECTIONS, type ChosenSection } from '../doc/sections';
import { option, type Option } from '../intake/question';

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
    option('pre-k', 'Pre-K'),
    option('k-2', 'Kindergarten to grade 2', 'K–2'),
    option('3-5', 'Grades 3 to 5', '3–5'),
    option('6-8', 'Grades 6 to 8', '6–8'),
    option('9-12', 'Grades 9 to 12', '9–12'),
    option('adults', 'Adults or staff', 'Adults'),
  ],
  subjects: [
    option('all-subjects', 'Most subjects (elementary)', 'Most subjects'),
    option('language-arts', 'Reading and language arts', 'Language arts'),
    option('math', 'Math'),
    option('science', 'Science'),
    option('social-studies', 'Social studies'),
    option('world-languages', 'World languages', 'Languages'),
    option('english-learners', 'English learners'),
    option('special-education', 'Special education', 'Special ed.'),
    option('arts', 'Art, music, theater or dance', 'Arts'),
    option('pe', 'Physical education', 'PE'),
    option('technology', 'Computer science or technology', 'Technology'),
    option('career', 'Career and technical classes', 'Career'),
    option('library', 'Library or media', 'Library'),
    option('student-support', 'Counseling or student support', 'Student support'),
  ],
  talents: [
    option('planning', 'Planning lessons and units', 'Planning'),
    option('routines', 'Routines and a calm, busy room', 'Routines'),
    option('discussion', 'Getting students to talk', 'Discussion'),
    option('literacy', 'Reading and writing', 'Literacy'),
    option('math-thinking', 'Math thinking'),
    option('projects', 'Projects and hands-on work', 'Projects'),
    option('multilingual', 'Supporting English learners', 'English learners'),
    option('different-needs', 'Meeting different needs in one class', 'Different needs'),
    option('technology', 'Using technology well', 'Technology'),
    option('checking', 'Finding out what students understand', 'Checking'),
    option('families', 'Working with families', 'Families'),
    option('creative', 'Creative and artistic work', 'Creative work'),
    option('new-colleagues', 'Helping new colleagues settle in', 'New colleagues'),
    option('unsure', 'I am not sure yet', 'Not sure yet'),
  ],
  needs: [
    option('student-talk', 'Getting students to talk and explain', 'Student talk'),
    option('ownership', 'Student choice and ownership', 'Ownership'),
    option('small-groups', 'Small groups and stations', 'Small groups'),
    option('different-needs', 'Meeting different needs in one class', 'Different needs'),
    option('multilingual', 'Supporting English learners', 'English learners'),
    option('checking', 'Finding out what students understand', 'Checking'),
    option('student-feedback', 'Feedback that helps students improve', 'Student feedback'),
    option('routines', 'Routines and a calm, busy room', 'Routines'),
    option('literacy', 'Reading and writing in my subject', 'Literacy'),
    option('math-thinking', 'Math thinking and problem solving', 'Math thinking'),
    option('projects', 'Projects'),
    option('technology', 'Using technology with a purpose', 'Technology'),
    option('curriculum', 'Making the curriculum my own', 'Curriculum'),
    option('families', 'Working with families', 'Families'),
    option('unsure', 'I am not sure yet', 'Not sure yet'),
  ],
  timeColumns: [
    option('before', 'Before school', 'before school'),
    option('planning', 'Planning time', 'planning time'),
    option('lunch', 'Lunch', 'lunch'),
    option('after', 'After school', 'after school'),
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
