// Numbers that look random and repeat exactly, so that every sample is the same on every computer.

export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** True this often, from 0 to 1. */
  chance(share: number): boolean;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** So many different ones, in the order of the list. */
  pickSome<T>(list: readonly T[], count: number): T[];
}

export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The upper bits are the good ones of such a generator.
    return (state >>> 8) / 16_777_216;
  };
  const pick = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(next() * list.length)];
    if (found === undefined) throw new Error('There is nothing to pick from.');
    return found;
  };
  const pickSome = <T>(list: readonly T[], count: number): T[] => {
    const ranked = list.map((value, index) => ({ value, index, rank: next() }));
    const chosen = ranked.sort((a, b) => a.rank - b.rank).slice(0, count);
    return chosen.sort((a, b) => a.index - b.index).map(({ value }) => value);
  };
  return { next, chance: (share) => next() < share, pick, pickSome };
}
