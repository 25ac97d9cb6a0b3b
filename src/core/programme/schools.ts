// The schools that a programme names, as options of the Form.
import type { FormMap } from '../answers/form-map';
import type { Option } from '../intake/question';
import { NOT_LISTED } from '../intake/questions-about';
import { sameTextKey, tidyLine } from '../text/normalize';
import { optionCode } from './option-codes';
import type { Programme } from './programme';

/**
 * One option a school, in the given order, then "My school is not in this list".
 * @param inForm schools of the Form; a school that was renamed has its code from an earlier name
 */
export function schoolOptions(
  schools: readonly string[],
  inForm: readonly Option[] = [],
): Option[] {
  const known = new Map(inForm.map(({ code, text }) => [sameTextKey(text), code]));
  const taken = new Set(known.values());
  const byCode = new Map<string, Option>();
  for (const school of schools) {
    const code = known.get(sameTextKey(school)) ?? optionCode(school, 'school', taken);
    const text = tidyLine(school);
    if (text !== '' && !byCode.has(code)) byCode.set(code, { code, text });
  }
  return [...byCode.values(), NOT_LISTED];
}

/** The schools as the Form has them, kept when others are chosen in the set-up form. */
export function schoolsStanding(
  { schools, schoolsInForm }: Pick<Programme, 'schools' | 'schoolsInForm'>,
  map: FormMap,
): readonly Option[] | undefined {
  const asked = map.items.some(({ key }) => key === 'site');
  return asked ? (schoolsInForm ?? schoolOptions(schools)) : undefined;
}
