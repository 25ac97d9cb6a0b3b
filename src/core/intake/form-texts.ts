// The texts around the questions: title, first page, confirmation and the closed form.
// A line whose placeholder has nothing to fill it uses its other wording; no blank is ever shown.
import { coachNames, evaluationLine, leadCoach } from '../programme/programme';
import type { Programme } from '../programme/programme';

export interface FormTexts {
  readonly title: string;
  readonly fileName: string;
  /** The first page: plain text with line breaks. */
  readonly description: string;
  /** Shown after sending. */
  readonly confirmation: string;
  /** Shown while the Form takes no answers. */
  readonly closed: string;
}

interface Filled {
  whoSees: string;
  evaluation: string;
  askLead: string;
}

function description({ whoSees, evaluation, askLead }: Filled): string {
  return `Hello, and thank you for your time.

These questions help your coach work the way you like to work. There are no right answers. It takes about 8 minutes. You can change your answers later.

WHO SEES MY ANSWERS?
- ${whoSees} They share one list.
- If you start coaching, your coach puts your own words into a Doc that you both write in.
- From us, leaders get counts only, such as "12 teachers would like to co-teach", and only for groups of five or more. Anything with your name on it is your choice, one thing at a time.

WHAT THIS IS NOT
It is not an evaluation. Nobody scores you or ranks you. ${evaluation}

WHAT WE CANNOT PROMISE
This is private, but it is not secret. It sits in a school account. The people who run that account can open files when they have to. A records law or a court can ask for them. A worry about someone's safety must be passed on.

PLEASE LEAVE OUT
Students' names, and anything about your own or anyone else's health.

YOUR RIGHTS HERE
You can ask ${askLead} to show you what we keep about you, or to correct it. You can also ask us to remove it. We remove what our records rules let us remove.

Sending this form does not start coaching. We talk first.`;
}

function confirmation(contact: string): string {
  return `Thank you. Your answers have arrived.

What happens next
A coach will read them and get in touch. Coaching starts only after we have talked.

Changed your mind? Open the same link again, or use "Edit your response" below. Your coach sees the new answers.

Questions? ${contact}`;
}

/** Every text of the Form that depends on the programme. */
export function formTexts(
  programme: Pick<Programme, 'name' | 'coaches' | 'leadEmail' | 'evaluationAgreement'>,
): FormTexts {
  const name = programme.name.trim();
  const coaches = coachNames(programme);
  const lead = leadCoach(programme);
  const named = lead.name !== lead.email;
  const contact = named ? `${lead.name}, ${lead.email}` : lead.email || 'Ask your coach.';
  const whose = name === '' ? 'Your coaches' : `The coaches of ${name}`;
  return {
    title: name === '' ? 'Coaching that fits you' : `${name}: coaching that fits you`,
    fileName: name === '' ? 'Coaching intake form' : `${name} intake form`,
    description: description({
      whoSees: coaches === '' ? `${whose}.` : `${whose}: ${coaches}.`,
      evaluation: evaluationLine(programme),
      askLead: named ? `${lead.name} (${lead.email})` : lead.email || 'your coach',
    }),
    confirmation: confirmation(contact),
    closed: `This form is closed right now. Please write to ${lead.email === '' ? 'your coach' : contact}.`,
  };
}
