// What can be the matter with a Doc that was fine once, and what a coach can do about it.
import type { EducatorRecord } from './record';
import type { EducatorState } from './states';

export type DocTrouble = 'trashed' | 'gone' | 'not-granted' | 'teacher-off';
export type DocMend = 'take-out' | 'share-again' | 'look-again' | 'start-afresh';

export interface DocMendOption {
  readonly mend: DocMend;
  readonly label: string;
  /** What is asked before it is done; '' when nothing is at stake. */
  readonly question: string;
}

interface TroubleText {
  /** For the coach whose Doc it is: what is the matter and what to do. */
  readonly reason: string;
  /** For the tab Problems: the same, of a named person's Doc. */
  readonly problem: (name: string) => string;
  readonly mends: readonly DocMend[];
}

const TEXTS: Readonly<Record<DocTrouble, TroubleText>> = {
  trashed: {
    reason:
      'The Doc is in the trash. Nothing in it is lost yet; Google deletes it for good after 30 days there. ' +
      'If somebody meant it to go, ask them first.',
    problem: (name) =>
      `The coaching Doc of ${name} is in the trash. Nothing in it is lost yet. Their coach can take it out ` +
      'again in the sidebar.',
    mends: ['take-out', 'start-afresh'],
  },
  gone: {
    reason:
      'The Doc can’t be opened with your account anymore, or it was not made for this teacher. If it was deleted, ' +
      'your administrator can bring it back for about 25 days. When it is there again, press Look again.',
    problem: (name) =>
      `The coaching Doc of ${name} can’t be opened by their coach anymore, or it was not made for them. If it was ` +
      'deleted, your administrator can bring it back for about 25 days.',
    mends: ['look-again', 'start-afresh'],
  },
  'not-granted': {
    reason:
      'The Doc came from another coach, and SAGE Coach can’t open it with your account, so nothing from it reaches ' +
      'the Sheet. Where your school has the SAGE Coach card in Docs: open the Doc, then the card at its right side, ' +
      'allow it once, and press Look again. Where that does not help, use the Doc itself, or let go of it and start ' +
      'a new one.',
    problem: (name) =>
      `SAGE Coach can’t open the coaching Doc of ${name} with their new coach’s account. Their page in the ` +
      'sidebar says what to do.',
    mends: ['look-again', 'start-afresh'],
  },
  'teacher-off': {
    reason:
      'The teacher can’t open the Doc anymore. They may have left it on purpose, so ask them first. It is not ' +
      'shared again by itself.',
    problem: (name) =>
      `${name} can’t open their coaching Doc anymore. They may have left it on purpose; their coach can ask them.`,
    mends: ['share-again', 'look-again'],
  },
};

const MENDS: Readonly<Record<DocMend, Omit<DocMendOption, 'mend'>>> = {
  'take-out': { label: 'Take it out of the trash', question: '' },
  'look-again': { label: 'Look again', question: '' },
  'share-again': {
    label: 'Share it again',
    question:
      'Did the teacher say that they want the Doc back? They can then read and edit it again.',
  },
  'start-afresh': {
    label: 'Let go of this Doc',
    question:
      'Let go of this Doc? It is not deleted, and what was read from it stays in the Sheet. After that, Start ' +
      'coaching makes a new Doc; nothing is copied into it.',
  },
};

export function isTrouble(problem: string): problem is DocTrouble {
  return Object.prototype.hasOwnProperty.call(TEXTS, problem);
}

/** After coaching has ended, a Doc may be deleted or left on purpose: its page says so, and nobody is called. */
export function callsForSomebody(problem: string, state: EducatorState): boolean {
  return problem !== '' && !(state === 'ended' && isTrouble(problem));
}

/** Whether it says that Google shows the coach nothing of the Doc. */
export function isOutOfReach(problem: string): boolean {
  return problem === 'gone' || problem === 'not-granted';
}

/** What is left of it once the Doc was read; the trash does not keep a Doc from being read. */
export function whenRead(problem: string): string {
  return isOutOfReach(problem) ? '' : problem;
}

export function parseMend(input: unknown): DocMend | null {
  const known = Object.keys(MENDS) as DocMend[];
  return known.find((mend) => mend === input) ?? null;
}

export function troubleReason(trouble: DocTrouble): string {
  return TEXTS[trouble].reason;
}

/** In the order of the buttons. */
export function mendsOf(trouble: DocTrouble): DocMendOption[] {
  return TEXTS[trouble].mends.map((mend) => ({ mend, ...MENDS[mend] }));
}

/** What the tab Problems says about what a look at the Doc found; `finding` as in the row. */
export function docProblemText(
  { name, email }: Pick<EducatorRecord, 'name' | 'email'>,
  finding: string,
): string {
  const who = name || email;
  if (isTrouble(finding)) return TEXTS[finding].problem(who);
  return (
    `The coaching Doc of ${who}. ${finding}. It is meant for the teacher and their coach alone. If that is on ` +
    'purpose, or another address of the teacher’s, write “done” here. If not, their coach opens the Doc, presses ' +
    'Share and takes them off.'
  );
}
