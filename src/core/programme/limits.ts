// How much a programme holds.

/** Characters that a name may have; more than a Form's dropdown or a tab's title shows well. */
export const MAX_NAME = 80;
export const MAX_SCHOOLS = 60;
export const MAX_COACHES = 50;

/** Of the agreement about evaluation. */
export const AGREEMENT_PARTS = ['agreedBy', 'agreedOn', 'writtenIn'] as const;

/** Characters that each of them may have. */
export const AGREEMENT_MOST = { agreedBy: MAX_NAME, agreedOn: 40, writtenIn: 200 } as const;
