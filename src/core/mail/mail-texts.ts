// The two mails that ask a teacher to fill in the Form, word for word. Plain text, in the coach's name;
// nothing in them tells anybody's answers.

export type MailKind = 'invite' | 'remind';

interface MailText {
  readonly subject: string;
  /** Placeholders: {name}, {coach} and {formUrl}. */
  readonly body: string;
}

export const MAIL_TEXTS: Readonly<Record<MailKind, MailText>> = {
  invite: {
    subject: 'Coaching that fits you: a short form',
    body: 'Hello {name}, this form helps me learn how you like to work. It takes about 8 minutes and is not an evaluation. The first page says who sees what. {formUrl} Thank you, {coach}',
  },
  remind: {
    subject: 'A gentle reminder: the coaching form',
    body: 'Hello {name}, if you would still like to fill it in, here it is: {formUrl} If you would rather not, just tell me and I will not ask again. {coach}',
  },
};

interface MailFields {
  /** '' where one text goes to many, or nobody knows the name: "Hello, …". */
  readonly name: string;
  readonly coach: string;
  /** The published Form: never prefilled, never a link for editing. */
  readonly formUrl: string;
}

/** The mail as its reader gets it. A field that holds braces itself stays as it is. */
export function writeMail(kind: MailKind, fields: MailFields): MailText {
  const { subject, body } = MAIL_TEXTS[kind];
  const values = new Map<string, string>(Object.entries(fields));
  const filled = body.replace(/ ?\{(\w+)\}/g, (placeholder, key: string) => {
    const value = values.get(key) ?? '';
    return value === '' ? '' : placeholder.replace(`{${key}}`, () => value);
  });
  return { subject, body: filled };
}
