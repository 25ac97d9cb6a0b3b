// How answers that contradict each other are read. Each rule leaves a remark for the coach.
import { tidyLine } from '../text/normalize';
import type { Answers, Choice, RemarkCode } from './answers';

const NONE = 'none';

/** The same option, or the same words typed. */
function sameChoice(a: Choice, b: Choice): boolean {
  return a.code === b.code && tidyLine(a.text ?? '') === tidyLine(b.text ?? '');
}

/** "None" with anything else is none. */
function noneIsNone(answers: Answers): RemarkCode | null {
  const none = answers.open?.find(({ code }) => code === NONE);
  if (none === undefined || answers.open?.length === 1) return null;
  answers.open = [none];
  return 'none-and-more';
}

/** A topic chosen twice counts once, as the first. */
function firstNeedOnce(answers: Answers): RemarkCode | null {
  const { need, needs } = answers;
  if (need === undefined || needs === undefined) return null;
  const further = needs.filter((choice) => !sameChoice(choice, need));
  if (further.length === needs.length) return null;
  if (further.length > 0) answers.needs = further;
  else delete answers.needs;
  return 'need-twice';
}

function tooManyTalents(answers: Answers): RemarkCode | null {
  return (answers.talents?.length ?? 0) > 3 ? 'too-many-talents' : null;
}

/** After `firstNeedOnce`, so that a topic ticked twice is not blamed twice. */
function tooManyNeeds(answers: Answers): RemarkCode | null {
  return (answers.needs?.length ?? 0) > 2 ? 'too-many-needs' : null;
}

const RULES = [noneIsNone, firstNeedOnce, tooManyTalents, tooManyNeeds];

/** Changes `answers` in place. */
export function applyReadingRules(answers: Answers): void {
  const remarks = RULES.map((rule) => rule(answers)).filter((remark) => remark !== null);
  if (remarks.length > 0) answers.remarks = remarks;
}
