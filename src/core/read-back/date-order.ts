// How dates are written where a Sheet is at home: whether 4/5 is in April or in May.
import type { DateOrder } from '../text/dates';

/** Countries that write the month first. */
const MONTH_FIRST_COUNTRIES = ['US', 'PH', 'BZ', 'FM', 'GU', 'PR'];
/** Languages that write from the year down to the day, and so the month before the day. */
const YEAR_FIRST_LANGUAGES = ['ja', 'ko', 'zh', 'hu', 'lt', 'mn'];

/** @param locale as a Sheet says it, such as en_US or de; the month comes first where it is not known */
export function dateOrderOf(locale: string): DateOrder {
  const [language = '', country = ''] = locale.split(/[_-]/);
  if (locale === '' || YEAR_FIRST_LANGUAGES.includes(language.toLowerCase())) return 'month-first';
  return MONTH_FIRST_COUNTRIES.includes(country.toUpperCase()) ? 'month-first' : 'day-first';
}
