// What the Mail page and its server tell each other: the mail of the person who looks.

export interface MailView {
  /** E-mail of the sender. */
  from: string;
  /** E-mails. */
  to: string[];
  subject: string;
  /** Plain text. */
  body: string;
  /** Milliseconds since the epoch. */
  sentAt: number;
}
