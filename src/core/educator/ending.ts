// What the end of coaching means, line by line, before it and after it. Nothing is deleted.

export interface Ending {
  readonly name: string;
  readonly coachName: string;
  /** Whether the Doc is in the Drive of whoever asks; `lost` when it is not where it was. */
  readonly doc: 'none' | 'own' | 'lost' | 'other-coach';
}

const ALL_STAYS =
  'The row, the answers and every record stay. You can take it up again at any time.';

/** What happens in any case. */
export function endSteps({ name, coachName, doc }: Ending): string[] {
  if (doc === 'none') return ['There is no Doc, so only the state in the row changes.', ALL_STAYS];
  if (doc === 'lost') {
    return [
      'The Doc can’t be reached right now, so it stays as it is and can’t be copied. Their page says why.',
      ALL_STAYS,
    ];
  }
  if (doc === 'other-coach') {
    return [
      `The Doc is in the Drive of ${coachName || 'another coach'} and stays where it is. Only they can copy it ` +
        `for ${name} or put it away.`,
      `${name} keeps their access to the Doc.`,
      ALL_STAYS,
    ];
  }
  return [
    'The Doc goes into the folder “Ended”, inside your folder for coaching Docs.',
    `${name} keeps their access to it, and you keep yours.`,
    ALL_STAYS,
  ];
}

/** What happens besides when the teacher wants a copy. */
export function copySteps({ name, doc }: Ending): string[] {
  if (doc !== 'own') return [];
  return [
    `${name} gets a copy of the Doc as it is now, without its comments. Google mails them.`,
    'Where Google allows it, the copy is theirs alone: they own it, and you can’t open it. Where not, it is ' +
      'shared with them, and they can make it their own with File > Make a copy.',
  ];
}
