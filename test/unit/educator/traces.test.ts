// Whose a row of a tab or a response is: never somebody else's, never one of theirs left behind.
import { NO_ALIASES } from '../../../src/core/educator/aliases';
import { isTheirs, mentions, tracesOf } from '../../../src/core/educator/traces';

const person = (id: string, more: Partial<Parameters<typeof tracesOf>[0]> = {}) => ({
  educatorId: `e-${id}`,
  email: `${id}@x.example`,
  responseId: `r-${id}`,
  aliases: NO_ALIASES,
  ...more,
});

const sam = person('sam', {
  aliases: {
    educatorIds: ['e-old'],
    responseIds: ['r-old'],
    emails: ['sam.old@x.example'],
    docIds: [],
  },
});
const ana = person('ana');
const traces = tracesOf(sam, [ana]);

it.each([
  ['the own row', { educatorId: 'e-sam' }],
  ['a row of before a merge', { educatorId: 'e-old' }],
  ['the own response', { responseId: 'r-sam' }],
  ['a response of before a merge', { responseId: 'r-old', email: 'someone@x.example' }],
  ['a response under the own address, in any case', { responseId: 'r-9', email: 'SAM@x.example' }],
  ['a response under a former address', { responseId: 'r-9', email: 'sam.old@x.example' }],
  ['own answers that somebody else’s address is on', { educatorId: 'e-sam', email: ana.email }],
  ['answers whose row is gone', { educatorId: 'e-gone', email: 'sam@x.example' }],
])('%s is theirs', (_, owner) => {
  expect(isTheirs(owner, traces)).toBe(true);
});

it.each([
  ['another row', { educatorId: 'e-ana' }],
  ['another’s answers, even under the same address', { educatorId: 'e-ana', email: sam.email }],
  ['another’s response that this person edited', { responseId: 'r-ana', email: sam.email }],
  ['another’s answers with a response of theirs', { educatorId: 'e-ana', responseId: 'r-sam' }],
  ['a row that says nothing', { educatorId: '', responseId: '', email: '' }],
  ['a stranger', { educatorId: 'e-x', responseId: 'r-x', email: 'x@x.example' }],
  ['a word of the language', { educatorId: '__proto__', email: 'constructor' }],
])('%s is not', (_, owner) => {
  expect(isTheirs(owner, traces)).toBe(false);
});

it('knows nothing by empty cells', () => {
  const blank = tracesOf({ educatorId: 'e-1', email: '', responseId: '', aliases: NO_ALIASES }, [
    ana,
  ]);
  expect(isTheirs({ educatorId: '', responseId: '', email: '' }, blank)).toBe(false);
  expect([...blank.emails, ...blank.responseIds]).toEqual([]);
});

it('leaves with another row the address that both have', () => {
  const twin = person('twin', { email: 'Sam@x.example' });
  const shared = tracesOf(sam, [ana, twin]);
  expect(isTheirs({ responseId: 'r-9', email: 'sam@x.example' }, shared)).toBe(false);
  expect(isTheirs({ responseId: 'r-sam', email: 'sam@x.example' }, shared)).toBe(true);
});

it('leaves with another row what a merge that was undone gave back', () => {
  const old = person('old');
  const undone = tracesOf(sam, [ana, old]);
  expect(isTheirs({ educatorId: 'e-old' }, undone)).toBe(false);
  expect(isTheirs({ responseId: 'r-old' }, undone)).toBe(false);
});

it('leaves what stands in a copied row too with the address that it carries', () => {
  const copy = person('new', { responseId: 'r-sam', aliases: { ...sam.aliases, emails: [] } });
  const response = { responseId: 'r-sam', email: 'sam@x.example' };
  expect(isTheirs(response, tracesOf(sam, [copy]))).toBe(true);
  const ofCopy = tracesOf(copy, [sam]);
  expect(isTheirs(response, ofCopy)).toBe(false);
  expect(isTheirs({ educatorId: 'e-old', responseId: 'r-old' }, ofCopy)).toBe(false);
});

it('knows the own row by its ID also when another row was once merged from it', () => {
  const kept = person('kept', { aliases: { ...sam.aliases, educatorIds: ['e-ana'] } });
  expect(isTheirs({ educatorId: 'e-ana' }, tracesOf(ana, [kept]))).toBe(true);
  expect(isTheirs({ educatorId: 'e-ana' }, tracesOf(kept, [ana]))).toBe(false);
});

it.each([
  ['Google did not let sam@x.example open the Form.', true],
  ['Google did not let Sam@X.example, nor others, in', true],
  ['Ask sam@x.example.', true],
  ['Google did not let notsam@x.example open the Form.', false],
  ['Google did not let sam@x.example.org open the Form.', false],
  ['Nothing at all', false],
])('a sentence names them: %j %s', (sentence, named) => {
  expect(mentions(sentence, traces)).toBe(named);
});
