// People change the options of a question by hand: what is known keeps its code, what can't be told apart
// is asked, nothing is guessed.
import { fc } from '../../support/properties';
import type { CodedList } from '../../../src/core/answers/form-map';
import { newCode } from '../../../src/core/answers/new-code';
import { reconcileList } from '../../../src/core/answers/reconcile-list';

const makeCode = (text: string, taken: ReadonlySet<string>): string => newCode('need', text, taken);

function listOf(...pairs: [code: string, text: string][]): CodedList {
  return { now: pairs.map(([code, text]) => ({ code, text })), former: [] };
}

const ABC = listOf(['a', 'Apples'], ['b', 'Bread'], ['c', 'Cheese']);

const after = (list: CodedList, ...texts: string[]): CodedList =>
  reconcileList(list, texts, makeCode);
const codes = ({ now }: CodedList): string[] => now.map(({ code }) => code);
const pairs = (entries: CodedList['now']): string[] =>
  entries.map(({ code, text }) => `${code}:${text}`);

describe('a change that can be told', () => {
  test('nothing at all: the very same list', () => {
    expect(after(ABC, 'Apples', 'Bread', 'Cheese')).toBe(ABC);
  });

  test('moved: each text keeps its code', () => {
    expect(codes(after(ABC, 'Cheese', 'Apples', 'Bread'))).toEqual(['c', 'a', 'b']);
    expect(after(ABC, 'Cheese', 'Apples', 'Bread').former).toEqual([]);
  });

  test('renamed in place: its code stays, the old text is remembered', () => {
    const list = after(ABC, 'Apples', 'Rye bread', 'Cheese');
    expect(pairs(list.now)).toEqual(['a:Apples', 'b:Rye bread', 'c:Cheese']);
    expect(pairs(list.former)).toEqual(['b:Bread']);
    expect(pairs(after(list, 'Apples', 'Toast', 'Cheese').former)).toEqual([
      'b:Rye bread',
      'b:Bread',
    ]);
  });

  test('renamed back: nothing is left over', () => {
    const back = after(after(ABC, 'Apples', 'Rye', 'Cheese'), 'Apples', 'Bread', 'Cheese');
    expect(pairs(back.now)).toEqual(pairs(ABC.now));
    expect(pairs(back.former)).toEqual(['b:Rye']);
  });

  test('a typing slip in spaces or accents is no change of wording', () => {
    const list = after(listOf(['a', 'Cafe\u0301'], ['b', 'Two words']), 'Café', 'Two  words ');
    expect(codes(list)).toEqual(['a', 'b']);
    expect(list.former).toEqual([]);
  });

  test('added, also in the middle and several at once: codes of their own', () => {
    expect(codes(after(ABC, 'Apples', 'New thing', 'Bread', 'Cheese', 'Soup'))).toEqual([
      'a',
      'new-thing',
      'b',
      'c',
      'soup',
    ]);
  });

  test('taken out: old answers stay readable; put back later: the same code', () => {
    const list = after(ABC, 'Apples', 'Cheese');
    expect([codes(list), pairs(list.former)]).toEqual([['a', 'c'], ['b:Bread']]);
    expect(codes(after(list, 'Apples', 'Cheese', 'Bread'))).toEqual(['a', 'c', 'b']);
  });

  test('the only option there is', () => {
    expect(pairs(after(listOf(['read', 'I have read it']), 'Gelesen').now)).toEqual([
      'read:Gelesen',
    ]);
  });
});

describe('a change that can’t be told apart is asked', () => {
  const asked = (list: CodedList): string[] =>
    list.now.filter(({ code }) => code === '').map(({ text, likely }) => `${text}?${likely ?? ''}`);

  test('everything translated: likely by position', () => {
    const list = after(ABC, 'Äpfel', 'Brot', 'Käse');
    expect(asked(list)).toEqual(['Äpfel?a', 'Brot?b', 'Käse?c']);
    expect(pairs(list.former)).toEqual(['a:Apples', 'b:Bread', 'c:Cheese']);
  });

  test('changed and moved', () => {
    const list = after(ABC, 'Cheese', 'Apples', 'Rye');
    expect([codes(list), asked(list)]).toEqual([['c', 'a', ''], ['Rye?']]);
  });

  test('one taken out and another put in elsewhere', () => {
    expect(asked(after(ABC, 'Apples', 'Cheese', 'Soup'))).toEqual(['Soup?']);
    expect(asked(after(ABC, 'Rye', 'Soup', 'Apples', 'Cheese'))).toEqual(['Rye?', 'Soup?']);
  });

  test('changed again while it is asked: still asked, for the same', () => {
    const german = after(ABC, 'Äpfel', 'Brot', 'Käse');
    const again = after(german, 'Äpfel', 'Brot', 'Kaese');
    expect(asked(again)).toEqual(['Äpfel?a', 'Brot?b', 'Kaese?c']);
    expect(again.former).toContainEqual({ code: '', text: 'Käse', likely: 'c' });
    expect(codes(after(german, 'Äpfel', 'Brot', 'Käse', 'Suppe'))).toEqual(['', '', '', '']);
  });

  test('undone while it is asked: known again', () => {
    const back = after(after(ABC, 'Äpfel', 'Brot', 'Käse'), 'Apples', 'Bread', 'Cheese');
    expect(codes(back)).toEqual(['a', 'b', 'c']);
    expect(pairs(back.former)).toEqual([]);
  });
});

describe('texts that mean two things', () => {
  test('swapped texts are moved options', () => {
    expect(codes(after(ABC, 'Bread', 'Apples', 'Cheese'))).toEqual(['b', 'a', 'c']);
  });

  test('a text that another option had, which still stands under a new one, is asked', () => {
    const renamed = after(ABC, 'Apples', 'Toast', 'Cheese');
    const taken = after(renamed, 'Bread', 'Toast', 'Cheese');
    expect(taken.now).toEqual([
      { code: '', text: 'Bread', likely: 'a' },
      { code: 'b', text: 'Toast' },
      { code: 'c', text: 'Cheese' },
    ]);
  });

  test('a text that a missing option had is that option again', () => {
    const without = after(ABC, 'Apples', 'Cheese');
    expect(codes(after(without, 'Bread', 'Cheese'))).toEqual(['b', 'c']);
  });

  test('two former texts of one option at once are asked', () => {
    const twice = after(after(ABC, 'Apples', 'Toast', 'Cheese'), 'Apples', 'Roll', 'Cheese');
    expect(codes(after(twice, 'Bread', 'Toast', 'Cheese'))).toEqual(['', '', 'c']);
  });

  test('two options with the same text are one to whoever reads them', () => {
    const same = after(ABC, 'Apples', 'Apples ', 'Cheese');
    expect(codes(same)).toEqual(['a', 'a', 'c']);
    expect(pairs(same.former)).toEqual(['b:Bread']);
    expect(codes(after(same, 'Apples', 'Pears', 'Cheese'))).toEqual(['a', 'pears', 'c']);
    expect(codes(after(ABC, 'Soup', 'Soup', 'Cheese'))).toEqual(['', '', 'c']);
    expect(codes(after(ABC, 'Apples', 'Bread', 'Cheese', 'Soup', ' Soup'))).toEqual([
      'a',
      'b',
      'c',
      'soup',
      'soup',
    ]);
  });
});

describe('codes of new options', () => {
  test.each([
    ['Other', /^other-[0-9a-f]{8}$/],
    ['none', /^none-[0-9a-f]{8}$/],
    ['Unsure', /^unsure-[0-9a-f]{8}$/],
    ['Projects', /^projects-[0-9a-f]{8}$/],
    ['__proto__', /^proto-[0-9a-f]{8}$/],
    ['数学', /^option-[0-9a-f]{8}$/],
    ['Robots & more', /^robots-more-[0-9a-f]{8}$/],
  ])('%s', (text, code) => {
    expect(newCode('need', text, new Set())).toMatch(code);
  });

  test('never one that the list had', () => {
    const known = after(
      after(ABC, 'Apples', 'Bread', 'Cheese', 'Soup'),
      'Apples',
      'Bread',
      'Cheese',
      'Stew',
    );
    expect(codes(known)).toEqual(['a', 'b', 'c', 'soup']);
    const back = { ...known, former: [] };
    expect(codes(after(back, 'Apples', 'Bread', 'Cheese', 'Stew', 'Soup'))[4]).toMatch(
      /^soup-[0-9a-f]{8}$/,
    );
  });
});

/** One change by hand, with fresh texts. */
type Edit =
  | { do: 'rename' | 'delete'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'add'; at: number };

const place = fc.nat({ max: 30 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ do: fc.constantFrom('rename' as const, 'delete' as const), at: place }),
  fc.record({ do: fc.constant('move' as const), at: place, to: place }),
  fc.record({ do: fc.constant('add' as const), at: place }),
);

interface Option {
  readonly id: string;
  readonly text: string;
}

function edited(options: readonly Option[], step: Edit, fresh: string): Option[] {
  const next = [...options];
  const at = step.at % next.length;
  const had = next[at];
  if (!had) return next;
  if (step.do === 'add') next.splice(at, 0, { id: fresh, text: fresh });
  else if (step.do === 'rename') next[at] = { ...had, text: fresh };
  else if (step.do === 'delete' && next.length > 1) next.splice(at, 1);
  else if (step.do === 'move') next.splice(step.to % next.length, 0, ...next.splice(at, 1));
  return next;
}

test('after any number of single changes, each looked at, every option has the code it always had', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (steps) => {
      let list = ABC;
      let options: Option[] = ABC.now.map(({ code, text }) => ({ id: code, text }));
      const given = new Map(options.map(({ id }) => [id, id]));
      const everSaid = new Map(ABC.now.map(({ text, code }) => [text, code]));
      steps.forEach((step, n) => {
        options = edited(options, step, `Text ${n}`);
        list = after(list, ...options.map(({ text }) => text));
        options.forEach(({ id, text }, at) => {
          const code = list.now[at]?.code ?? '';
          expect(code).not.toBe('');
          if (!given.has(id)) expect([...given.values()]).not.toContain(code);
          given.set(id, given.get(id) ?? code);
          expect(code).toBe(given.get(id));
          everSaid.set(text, code);
        });
        expect(codes(list)).toHaveLength(options.length);
      });
      // Whatever was ever answered can still be read.
      const known = new Map([...list.now, ...list.former].map(({ code, text }) => [text, code]));
      for (const [text, code] of everSaid) expect([text, known.get(text)]).toEqual([text, code]);
    }),
    { numRuns: 120 },
  );
});

test('whatever the texts become, a code stands once, and what is known is never given to another', () => {
  const texts = fc.array(fc.constantFrom('Apples', 'Bread', 'Cheese', 'Soup', 'Stew', 'Roll'), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 8 }), (rounds) => {
      let list = ABC;
      for (const round of rounds) {
        const before = new Map(list.now.map(({ code, text }) => [text, code]));
        list = after(list, ...round);
        expect(list.now.map(({ text }) => text)).toEqual(round);
        const byCode = new Map<string, string>();
        for (const { code, text } of list.now.filter((one) => one.code !== '')) {
          expect(byCode.get(code) ?? text).toBe(text);
          byCode.set(code, text);
          const had = before.get(text);
          if (had) expect(code).toBe(had);
        }
        expect(after(list, ...round)).toBe(list);
      }
    }),
    { numRuns: 120 },
  );
});
