// Sentences for the Problems tab. They name the place, and never quote an answer or a Doc.

/** Somebody else edited a teacher's response. */
export const ADDRESS_CHANGED =
  'This response now carries another e-mail address. The row still shows the answers from before; the newest ones are in the tab "Answers". Ask the teacher which are right.';
