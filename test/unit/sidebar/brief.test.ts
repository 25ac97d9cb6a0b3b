import { briefText, density, nothingText, writtenSince } from '../../../src/sidebar/model/brief';
import { coachedDetail } from '../../browser/log-samples';
import { BRIEF, emptyDesk, FULLEST, MOST, SAM } from '../../browser/meeting-samples';

test('a brief without a line says what to do, for each way that it can be without one', () => {
  const { detail } = emptyDesk();
  const texts = [
    detail,
    { ...detail, doc: coachedDetail(SAM).doc },
    { ...detail, answeredOn: '2026-11-03' },
    { ...coachedDetail(SAM), answeredOn: '2026-11-03' },
  ].map(nothingText);
  expect(new Set(texts).size).toBe(4);
  expect(texts[0]).toMatch(
    /not answered the form yet, and there is no coaching Doc.*start coaching/,
  );
  expect(texts.every((text) => /Ask what /.test(text))).toBe(true);
});

test('what was written after the reading is named by its Ref', () => {
  const read = coachedDetail(SAM, { pending: ['S-01'] });
  const since = (...pending: string[]): string =>
    writtenSince(coachedDetail(SAM, { pending }), read);
  expect(since('S-01')).toBe('');
  expect(since('S-01', 'M-04')).toBe('M-04 was written since these lines were read.');
  expect(since('M-04', 'E-02')).toBe('M-04 and E-02 were written since these lines were read.');
});

test('the text to copy has every line with its source, in the order of the page', () => {
  const text = briefText('Sam Ortiz', 'Nov 22, 2026', { ...BRIEF, missing: 'No Doc.' });
  expect(
    text.startsWith('Before you meet Sam Ortiz, Nov 22, 2026\n\nLast promises\n- Sam tries'),
  ).toBe(true);
  for (const { lines } of BRIEF.sections) {
    for (const line of lines) expect(text).toContain(`- ${line.text} (${line.from})`);
  }
  expect(text.endsWith('No Doc.')).toBe(true);
});

test('only a brief with very much in it is printed smaller', () => {
  const half = { ...MOST, sections: MOST.sections.slice(0, 5) };
  expect([BRIEF, FULLEST, half, MOST].map(density)).toEqual([0, 0, 0, 2]);
});
