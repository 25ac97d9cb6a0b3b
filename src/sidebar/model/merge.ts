// Which rows may be one and the same person. Pure.
import type { EducatorName } from '../../shared/sidebar-api';
import { fold } from './marks';

/** All others, those whose name or address is like this one's first; otherwise in their order. */
export function likelyFirst(one: EducatorName, all: EducatorName[]): EducatorName[] {
  const others = all.filter(({ educatorId }) => educatorId !== one.educatorId);
  const isLike = (other: EducatorName): boolean => isLikely(one, other);
  return [...others.filter(isLike), ...others.filter((other) => !isLike(other))];
}

/** They share a word of their names, or what stands before the @. */
export function isLikely(one: EducatorName, other: EducatorName): boolean {
  const words = nameWords(one);
  return (
    nameWords(other).some((word) => words.includes(word)) ||
    (mailbox(one) !== '' && mailbox(one) === mailbox(other))
  );
}

function nameWords({ name }: EducatorName): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);
}

function mailbox({ email }: EducatorName): string {
  return fold(email.split('@')[0] ?? '');
}
