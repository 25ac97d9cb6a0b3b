// The parts of the settings, one list or group of fields each, in their order on the page. Pure.
import type { SettingsForm } from '../../shared/settings-api';
import { PARTS } from './settings-changes';
import { problemsWithin, type Problems } from './settings-check';

/** Which part is unfolded, and which row in it; '' for none. */
export interface Spot {
  part: string;
  row: string;
}

export interface Part {
  key: string;
  title: string;
  /** Those of the fields in it. */
  fields: string[];
}

export function partsOf({ lists }: Pick<SettingsForm, 'lists'>): Part[] {
  return [
    { key: 'program', title: PARTS.program, fields: ['programme', 'schoolYear'] },
    { key: 'coaches', title: PARTS.coaches, fields: ['coaches', 'nobodyEvaluates'] },
    { key: 'agreement', title: PARTS.agreement, fields: ['agreement'] },
    ...lists.map(({ key, title }) => ({ key, title, fields: [key] })),
  ];
}

export function problemsInPart(problems: Problems, { fields }: Part): number {
  return fields.reduce((sum, field) => sum + problemsWithin(problems, field), 0);
}

/** Where the first problem of the page stands. */
export function firstProblem(problems: Problems, form: Pick<SettingsForm, 'lists'>): Spot {
  const part = partsOf(form).find((one) => problemsInPart(problems, one) > 0);
  if (!part) return { part: '', row: '' };
  const rows = Object.keys(problems).flatMap((field) => {
    const [name = '', row = '', key] = field.split('/');
    return key && part.fields.includes(name) ? [row] : [];
  });
  return { part: part.key, row: rows[0] ?? '' };
}
