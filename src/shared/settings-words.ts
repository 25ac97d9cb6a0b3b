// What the form of the settings and the server must say, count and compare in the same way.
export { AGREEMENT_MOST, AGREEMENT_PARTS, MAX_COACHES, MAX_NAME } from '../core/programme/limits';
export { asStored, schoolYearIn } from '../core/programme/school-year';
export { evaluationLine } from '../core/programme/programme';
export { sameTextKey, tidyLine } from '../core/text/normalize';
