// What the form of the settings and the server must say and compare in the same way.
export { evaluationLine } from '../core/programme/programme';
export { sameTextKey, tidyLine } from '../core/text/normalize';
