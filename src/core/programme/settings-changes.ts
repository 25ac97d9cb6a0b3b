// What saving the settings changed, a sentence each, and what a person still has to do by hand.
import { emailKey } from '../text/normalize';
import type { ListChange } from './list-changes';
import type { Coach, Programme } from './programme';
import { HEAD_SETTINGS } from './setting-names';

/** @param lists of the lists, the name, the school year and the agreement */
export function changeSentences(
  before: Programme,
  after: Programme,
  lists: readonly ListChange[],
): string[] {
  return [...lists.map(sentence), ...coachSentences(before.coaches, after.coaches)];
}

function sentence(change: ListChange): string {
  const { list, kind, where, text, was } = change;
  if (list === HEAD_SETTINGS.agreement) return `Evaluation agreement: ${text}.`;
  const isHead = list === HEAD_SETTINGS.programme || list === HEAD_SETTINGS.schoolYear;
  if (isHead) return `${list}: “${text}” instead of “${was}”.`;
  switch (kind) {
    case 'added':
      return `${list}: “${text}” is new.`;
    case 'renamed':
      return `${list}: “${was}” is now “${text}”.`;
    case 'hint':
      return `${list}: a new hint. ${text}`;
    case 'removed':
      return where === 'form'
        ? `${list}: “${text}” is no longer offered. Answers with it are kept and stay readable.`
        : `${list}: “${text}” is left out of new Docs.`;
    case 'moved':
      return /^\d+ entries$/.test(text)
        ? `${list}: ${text} stand in another place.`
        : `${list}: “${text}” stands in another place.`;
  }
}

function coachSentences(before: readonly Coach[], after: readonly Coach[]): string[] {
  const [was, is] = [before, after].map(
    (coaches) => new Map(coaches.map((coach) => [emailKey(coach.email), coach] as const)),
  );
  const stay = (coaches: readonly Coach[], others = was): string[] =>
    coaches.map(({ email }) => emailKey(email)).filter((email) => others?.has(email));
  const isMoved = stay(before, is).join() !== stay(after).join();
  return [
    ...after.filter(({ email }) => !was?.has(emailKey(email))).map(cameIn),
    ...after.flatMap((coach) => renamed(was?.get(emailKey(coach.email)), coach)),
    ...before.filter(({ email }) => !is?.has(emailKey(email))).map(leftOut),
    ...(isMoved ? ['Coaches: they are named in another order.'] : []),
  ];
}

function cameIn({ name, email }: Coach): string {
  return `${name} is a coach now. Share this Sheet with ${email} as an editor, by hand.`;
}

function renamed(was: Coach | undefined, { name }: Coach): string[] {
  return was && was.name !== name ? [`${was.name} is now called ${name}.`] : [];
}

function leftOut({ name, email }: Coach): string {
  return (
    `${name} is no coach any more and can’t use SAGE Coach here. This Sheet may still be shared with ` +
    `${email}: take that back by hand, under Share.`
  );
}

/** "Tom Okafor still coaches 12 teachers. Hand them over first." */
export function stillCoaches({ name }: Coach, teachers: number): string {
  return teachers === 1
    ? `${name} still coaches one teacher. Hand them over first.`
    : `${name} still coaches ${teachers} teachers. Hand them over first.`;
}
