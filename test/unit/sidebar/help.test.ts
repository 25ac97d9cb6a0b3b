// The help as data: short enough to be read between two lessons.
import { HELP_TOPICS, helpInShort, LEADER_ASKS, TOUR } from '../../../src/shared/help';

const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+(?=[A-Z“])/);

test('ten topics at most, each with a few short sentences', () => {
  expect(HELP_TOPICS.length).toBeLessThanOrEqual(10);
  for (const { gist, more } of HELP_TOPICS) {
    expect(more.length).toBeLessThanOrEqual(4);
    const said = [gist, ...more].flatMap(sentences);
    expect(said.filter((sentence) => sentence.split(' ').length > 26)).toEqual([]);
  }
});

test('the tour has four steps of two sentences', () => {
  expect(TOUR.map(({ text }) => sentences(text).length)).toEqual([2, 2, 2, 2]);
});

test('what to say to a leader names nobody and promises nothing about one teacher', () => {
  expect(LEADER_ASKS.say).toContain("I don't speak for the teachers I work with.");
  expect(LEADER_ASKS.after).toBe('Then tell Ms. X that you were asked.');
});

test('in short it says the same, a line for each topic', () => {
  const lines = helpInShort().split('\n');
  for (const { heading, gist } of HELP_TOPICS) expect(lines).toContain(`• ${heading}: ${gist}`);
});
