// What the page can see to be wrong with a list of coaches; the server checks again. Pure.
import type { CoachRef } from '../../shared/sidebar-api';
import { isEmail, sameEmail } from './email';

export interface CoachProblem {
  index: number;
  part: keyof CoachRef;
  message: string;
}

export function coachProblems(coaches: readonly CoachRef[]): CoachProblem[] {
  return coaches.flatMap(({ name, email }, index) => {
    const isTwice = coaches.slice(0, index).some((earlier) => sameEmail(earlier.email, email));
    const found: [keyof CoachRef, string][] = [
      ['name', name ? '' : 'Add a name. Teachers see it on the form.'],
      ['email', isEmail(email) ? '' : 'This e-mail address is not complete.'],
      ['email', isTwice ? 'This address is already in the list.' : ''],
    ];
    return found.flatMap(([part, message]) => (message ? [{ index, part, message }] : []));
  });
}
