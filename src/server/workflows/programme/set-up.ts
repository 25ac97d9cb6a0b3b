// Set up or repair: a list of steps, each of which finishes what is missing and leaves alone what is
// there. The sidebar calls for one step after the other; after a crash the same step runs again.
import { AddOnError } from '../../../core/errors';
import { DEFAULT_LISTS } from '../../../core/programme/lists';
import { findCoach, type Programme } from '../../../core/programme/programme';
import { encodeProgramme } from '../../../core/programme/programme-json';
import { schoolsStanding } from '../../../core/programme/schools';
import { parseSetUpAnswers, type SetUpAnswers } from '../../../core/programme/set-up-answers';
import { nextStep, SET_UP_STEPS, type SetUpState } from '../../../core/programme/set-up-state';
import type { FieldProblem, SetUpProgress } from '../../../shared/sidebar-api';
import { underLock } from '../../google/lock';
import { afterMending } from './catch-up';
import { storedFormMap } from '../answers/form-map';
import { isLead, openSession, remember, type Session } from '../session';
import type { SetUpSession } from './set-up-step';
import { answeredAnew } from './settings-follow';
import { STEPS } from './set-up-steps';

/**
 * Keeps the answers of the set-up form; every step will be looked at again.
 * @throws AddOnError `only-the-lead`, or `bad-request` when a coach of a program that stands is left out
 */
export function beginSetUp(input: unknown): SetUpProgress | { problems: FieldProblem[] } {
  return underLock(() => {
    const session = openLeadSession();
    const parsed = parseSetUpAnswers(input, session.caller);
    if (!parsed.ok) return { problems: parsed.problems };
    requireCoaches(session, parsed.answers);
    const setUp: SetUpState = { ...session.setUp, done: [] };
    const programme = toProgramme(parsed.answers, session);
    remember(session, {
      programme: encodeProgramme(programme),
      setUp: JSON.stringify(setUp),
      ...answeredAnew(session, programme),
    });
    return progressOf(setUp);
  });
}

/** Only the settings look at who has teachers before somebody is taken out. */
function requireCoaches({ programme, setUp }: Session, answers: SetUpAnswers): void {
  if (!setUp.stands || programme?.coaches.every(({ email }) => findCoach(answers, email))) return;
  throw new AddOnError(
    'bad-request',
    'This program is set up already. Coaches are taken out under More > Settings. Nothing was changed.',
  );
}

/** What the form does not ask stays as it was. */
function toProgramme(answers: SetUpAnswers, session: Session): Programme {
  const { programme, caller } = session;
  const { programme: name, schoolYear, schools, coaches } = answers;
  const sameSchools = JSON.stringify(schools) === JSON.stringify(programme?.schools);
  const schoolsInForm =
    programme && !sameSchools
      ? schoolsStanding(programme, storedFormMap(session))
      : programme?.schoolsInForm;
  return {
    name,
    schoolYear,
    schools,
    ...(schoolsInForm && { schoolsInForm }),
    coaches,
    leadEmail: caller,
    evaluationAgreement: programme?.evaluationAgreement ?? null,
    lists: programme?.lists ?? DEFAULT_LISTS,
  };
}

/** Every step will be looked at again, with the answers as they are. Coaches go on working meanwhile. */
export function beginRepair(): SetUpProgress {
  return underLock(() => {
    const session = requireAnswers(openLeadSession());
    const setUp: SetUpState = { ...session.setUp, done: [] };
    remember(session, { setUp: JSON.stringify(setUp) });
    return progressOf(setUp);
  });
}

/** Does the next step that is not done. Safe to call at any time and as often as one likes. */
export function continueSetUp(): SetUpProgress {
  const { progress, repaired } = underLock(doNextStep);
  // Answers that came while something was broken are there when the repair says that it is done.
  if (repaired) afterMending();
  return progress;
}

function doNextStep(): { progress: SetUpProgress; repaired: boolean } {
  const begun = requireAnswers(openLeadSession());
  const step = nextStep(begun.setUp);
  if (!step) return { progress: progressOf(begun.setUp), repaired: false };
  const { state, values } = STEPS[step](begun);
  const after = { ...begun.setUp, ...state, done: [...begun.setUp.done, step] };
  const isLast = nextStep(after) === undefined;
  const setUp = { ...after, stands: after.stands || isLast };
  remember(begun, { ...values, setUp: JSON.stringify(setUp) });
  return { progress: progressOf(setUp), repaired: isLast && begun.setUp.stands };
}

/** Whoever begins leads; from then on nobody else may. @throws AddOnError `only-the-lead` */
function openLeadSession(): Session {
  const session = openSession();
  if (!session.programme || isLead(session)) return session;
  throw new AddOnError(
    'only-the-lead',
    `${session.programme.leadEmail} leads this program. Only they can set it up or repair it.`,
  );
}

function requireAnswers(session: Session): SetUpSession {
  const { programme } = session;
  if (programme) return { ...session, programme };
  throw new AddOnError('not-set-up', 'Please answer the three questions first.');
}

function progressOf(setUp: SetUpState): SetUpProgress {
  const next = nextStep(setUp);
  return {
    steps: SET_UP_STEPS.map(({ key, label }) => ({
      key,
      label,
      state: setUp.done.includes(key) ? 'done' : key === next ? 'next' : 'waiting',
    })),
    done: next === undefined,
    checksByHand: next === undefined ? checksByHand(setUp) : [],
  };
}

/** What no script can see or set. */
function checksByHand({
  formUrl,
  formEditUrl,
  responders,
}: SetUpState): SetUpProgress['checksByHand'] {
  const who =
    responders === 'domain'
      ? 'Everyone in your domain can answer the Form; teachers outside it are let in when you add them.'
      : 'Only teachers whom you add here can answer the Form.';
  return [
    {
      text: 'Open the Form as a teacher would. You should see the first page, not "You need access".',
      url: formUrl,
    },
    {
      text: 'In the Form, open Settings > Responses and see that "Collect email addresses" says "Verified".',
      url: formEditUrl,
    },
    { text: `${who} In the Form, press Publish > Manage to see or change this.`, url: formEditUrl },
    {
      text: 'Share this Sheet with your coaches as editors, and with nobody who evaluates these teachers. Whoever can open it can read every answer.',
      url: '',
    },
  ];
}
