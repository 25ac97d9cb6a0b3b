// How the program's name, school year, agreement and coaches in the tab Settings differ from those that
// count. Coaches wait for the lead's own decision, because of what the first page promises about them.
import type { ListChange } from './list-changes';
import { emailKey } from '../text/normalize';
import type { EvaluationAgreement, Programme } from './programme';
import { HEAD_SETTINGS } from './setting-names';
import { agreementOf, type SettingsHead } from './settings-head';
import { quoted } from './settings-words';

export function headChanges(before: Programme, head: SettingsHead): ListChange[] {
  const agreed = [before.evaluationAgreement, agreementOf(head)].map(agreementText);
  return [
    ...changed('programme', 'form', before.name, head.programme),
    ...changed('schoolYear', 'docs', before.schoolYear, head.schoolYear),
    ...changed('agreement', 'form', agreed[0] ?? '', agreed[1] ?? ''),
  ];
}

function changed(
  key: keyof typeof HEAD_SETTINGS,
  where: ListChange['where'],
  was: string,
  text: string,
): ListChange[] {
  return was === text ? [] : [{ list: HEAD_SETTINGS[key], kind: 'renamed', where, text, was }];
}

function agreementText(agreement: EvaluationAgreement | null): string {
  if (agreement === null) return 'nobody has agreed in writing';
  const { agreedBy, agreedOn, writtenIn } = agreement;
  return `${agreedBy}, ${agreedOn} (${writtenIn})`;
}

/** The programme with what the tab says beside its lists and its coaches. */
export function withHead(programme: Programme, head: SettingsHead): Programme {
  return {
    ...programme,
    name: head.programme,
    schoolYear: head.schoolYear,
    evaluationAgreement: agreementOf(head),
  };
}

const DECIDE = 'Open Settings to decide.';

/** What only the lead can decide about coaches whom somebody wrote into the tab, or deleted there. */
export function undecidedCoaches({ coaches }: Programme, head: SettingsHead): string[] {
  const known = new Map(coaches.map((coach) => [emailKey(coach.email), coach]));
  const written = head.coaches.map(({ row, name, email }) => {
    const coach = known.get(email);
    const at = `Row ${row} (${HEAD_SETTINGS.coaches})`;
    if (!coach) return `${at}: ${quoted(name || email)} is new in the list. ${DECIDE}`;
    return coach.name === name
      ? ''
      : `${at}: ${quoted(coach.name)} is called ${quoted(name)} here. ${DECIDE}`;
  });
  const there = new Set(head.coaches.map(({ email }) => email));
  const gone = coaches.filter(({ email }) => !there.has(emailKey(email)));
  return [
    ...written.filter((sentence) => sentence !== ''),
    ...gone.map(({ name }) => `${quoted(name)} has no row (Coach) any more. ${DECIDE}`),
  ];
}
