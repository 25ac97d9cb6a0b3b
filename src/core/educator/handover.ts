// What a handover means for the people in it, line by line: the same words before it and, in the past,
// after it. Docs live in their coach's Drive, so it matters who hands over.

export interface Handover {
  readonly name: string;
  /** The coach until now; '' when there is none. */
  readonly from: string;
  /** Whether the Doc is in the Drive of whoever asks; null when there is no Doc. */
  readonly ownDoc: boolean | null;
}

/** As the plan shows one way of doing it. */
interface WayText {
  readonly label: string;
  readonly lines: readonly string[];
  /** What has to be ticked first; '' when nothing. */
  readonly tick: string;
}

const ROW_MOVES = ({ name }: Handover): string =>
  `The new coach becomes ${name}’s coach in the Sheet and finds them in their own list.`;

const CARD =
  'For the new coach, nothing from the Doc reaches the Sheet until they allow SAGE Coach to open it, in the card ' +
  'beside the Doc. Where your school does not have that card, they use the Doc itself.';

/** The Doc goes along. */
export function wayWithDoc(handover: Handover): WayText {
  const { name, from, ownDoc } = handover;
  const label = 'The Doc goes along';
  const tick = `${name} said yes: the new coach may read everything in the Doc`;
  if (ownDoc === true) {
    return {
      label,
      tick,
      lines: [
        'The new coach becomes the owner of the Doc. Google mails them about it.',
        ROW_MOVES(handover),
        'After that you can’t open the Doc anymore.',
        `${name} keeps their access. Not a word in the Doc changes.`,
        CARD,
        'If Google does not let the new coach own it, they can edit it, you stay the owner, and you are told what to do.',
      ],
    };
  }
  return {
    label,
    tick,
    lines: [
      ROW_MOVES(handover),
      `The Doc is in the Drive of ${from || 'another coach'}. It can’t be shared from here: they open it, press ` +
        'Share and make the new coach its owner.',
      `If they have left, your school’s administrator can pass their Drive files on.`,
      CARD,
    ],
  };
}

/** The Doc, where there is one, stays between the teacher and the coach until now. */
export function wayWithoutDoc(handover: Handover): WayText {
  const { name, from, ownDoc } = handover;
  if (ownDoc === null) {
    return {
      label: 'Change the coach',
      tick: '',
      lines: [ROW_MOVES(handover), 'There is no Doc yet, so nothing else changes.'],
    };
  }
  const old = ownDoc ? 'you' : from || 'the coach who made it';
  return {
    label: 'The Doc stays',
    tick: '',
    lines: [
      ROW_MOVES(handover),
      `The Doc stays between ${name} and ${old}. The new coach can’t open it.`,
      'What was read from it stays in the Sheet, where every coach of the program can see it.',
      `The new coach makes a new Doc with Start coaching. ${name} can copy into it what they want to take along.`,
    ],
  };
}
