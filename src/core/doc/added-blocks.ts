// Blocks that are added to a Doc while people work in it; a new Doc holds none of them.

/** Below the strategies when teacher and coach design one together; `{ref}` is the strategy's Ref. */
export const DESIGN_TOGETHER = {
  heading: 'Designing {ref} together',
  labels: [
    'What the idea asks for',
    'What already fits me and my students',
    'What I want to change',
    'Our version',
    'First step, who, by when',
  ],
} as const;

/** The only line added below the strategies when the teacher designs one alone. */
export const OWN_DESIGN_LINE = 'Help I want when I put {ref} into practice:';

/** One optional line of cells above the tries, for those who plan backwards. */
export const PLANNING_BACKWARDS = [
  'Students will be able to',
  'The skill behind it',
  'Tool or feature',
  'First tries',
  'Next steps',
] as const;

/** At the end of the Doc when the teacher answers the Form again; says only what changed. */
export const NEW_ANSWERS = {
  heading: 'New answers from the form, {date}',
  line: '{label}: {words}',
} as const;
