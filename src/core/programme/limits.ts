// How much a programme holds.

/** Characters that a name may have; more than a Form's dropdown or a tab's title shows well. */
export const MAX_NAME = 80;
export const MAX_SCHOOLS = 60;
export const MAX_COACHES = 50;
