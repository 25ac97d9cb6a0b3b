// A row of the Sheet survives people's hands, and a record survives the Sheet.
import { fc } from '../../support/properties';
import {
  answerCells,
  educatorToCells,
  newEducator,
  parseEducator,
  withResponse,
} from '../../../src/core/educator/record';
import type { EducatorRecord } from '../../../src/core/educator/record';
import { EDUCATOR_STATES, parseState, stateAfterAnswers } from '../../../src/core/educator/states';
import type { EducatorState } from '../../../src/core/educator/states';
import { FORM_MAP, FULL, QUESTIONS, rawResponse, readResponse } from '../answers/sample-response';

const { response } = readResponse(FORM_MAP, rawResponse(FULL));
const SAM = newEducator({
  educatorId: 'e1',
  name: 'Sam',
  email: 'sam@school.org',
  school: 'Lincoln Elementary',
  coach: 'ana@school.org',
});

describe('an educator in the Sheet', () => {
  test('comes back as written', () => {
    const answered: EducatorRecord = {
      ...withResponse(SAM, response, QUESTIONS),
      docId: 'd1',
      docUrl: 'https://docs.google.com/document/d/d1/edit',
      docSharedAt: '2026-09-02T08:00:00.000Z',
      state: 'coaching',
    };
    for (const record of [SAM, answered])
      expect(parseEducator(educatorToCells(record))).toEqual(record);
    expect(educatorToCells(answered).state).toBe('Coaching');
  });

  test('shows no answers before there are any, and every answer after', () => {
    expect(new Set(Object.values(answerCells(null, QUESTIONS)))).toEqual(new Set(['']));
    expect(answerCells(response.answers, QUESTIONS)).toMatchObject({
      'answer-design': 'build my own',
      'answer-goal': 'Not said yet',
    });
  });

  test('has a likely state when the state cell is broken', () => {
    const stateOf = (cells: Record<string, string>) => parseEducator(cells).state;
    expect(stateOf({})).toBe('invited');
    expect(stateOf({ state: '#REF!', submittedAt: '2026-09-01T12:00:00.000Z' })).toBe('answered');
    expect(stateOf({ state: 'asdf', docId: 'd1' })).toBe('coaching');
    expect(stateOf({ state: ' not NOW ' })).toBe('declined');
    expect(stateOf({ state: 'constructor' })).toBe('invited');
  });

  test('mends itself with the next delivery when the stored answers are damaged', () => {
    const cells = educatorToCells(withResponse(SAM, response, QUESTIONS));
    const damaged = parseEducator({ ...cells, answersJson: cells.answersJson?.slice(1) ?? '' });
    expect(damaged).toMatchObject({
      answers: null,
      answersHash: '',
      responseId: 'response-1',
      name: 'Sam',
    });
  });

  test('tells what they want from the list alone; the answers count where they are read, too', () => {
    const cells = educatorToCells(withResponse(SAM, response, QUESTIONS));
    const { answersJson, ...listed } = cells;
    expect(answersJson).toContain('small-groups');
    const wishes = { firstNeed: 'small-groups', rhythm: 'twice-monthly' };
    expect(parseEducator(listed)).toMatchObject({ answers: null, ...wishes });
    expect(parseEducator({ ...cells, firstNeed: 'typed over', rhythm: '' })).toMatchObject(wishes);
  });

  test('reads dates of meetings as we wrote them, and nothing else as a date', () => {
    const lastOf = (lastMeeting: string) => parseEducator({ lastMeeting }).lastMeeting;
    expect(['2026-09-14', '2026-09-14T07:00:00.000Z'].map(lastOf)).toEqual([
      '2026-09-14',
      '2026-09-14',
    ]);
    const typed = [
      '',
      'last week',
      '9/14/2026',
      '2026-13-45',
      '2026-02-31',
      '2026-09-14 or so',
      '#N/A',
    ];
    expect(typed.map(lastOf)).toEqual(typed.map(() => ''));
  });

  test('reads any cells without an exception', () => {
    const keys = fc.constantFrom(...Object.keys(educatorToCells(SAM)), '__proto__', 'other');
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('2026-13-45T', '1/2/2026', '#N/A', 'null'),
    );
    fc.assert(
      fc.property(fc.dictionary(keys, cell), (cells) => {
        const record = parseEducator(cells);
        expect(Object.keys(EDUCATOR_STATES)).toContain(record.state);
        expect(parseEducator(educatorToCells(record))).toEqual(record);
      }),
    );
  });
});

describe('a response arriving', () => {
  test('fills in what is missing and leaves what a coach wrote', () => {
    const stranger = newEducator({ educatorId: 'e2', name: '', email: '', school: '', coach: '' });
    expect(withResponse(stranger, response, QUESTIONS)).toMatchObject({
      name: 'Sam Ortiz',
      email: 'sam@school.org',
      school: '北京学校',
      coach: '',
      state: 'answered',
    });
    expect(withResponse(SAM, response, QUESTIONS)).toMatchObject({
      name: 'Sam',
      school: 'Lincoln Elementary',
      responseId: 'response-1',
    });
  });

  test('from a school that is not listed leaves the school open', () => {
    const { response: elsewhere } = readResponse(
      FORM_MAP,
      rawResponse({ site: 'My school is not in this list' }),
    );
    expect(withResponse({ ...SAM, school: '' }, elsewhere, QUESTIONS).school).toBe('');
  });

  test('moves only those who were invited', () => {
    const after = (Object.keys(EDUCATOR_STATES) as EducatorState[]).map((state) => [
      state,
      stateAfterAnswers(state),
    ]);
    expect(after.filter(([before, now]) => before !== now)).toEqual([['invited', 'answered']]);
    expect(parseState('Paused')).toBe('paused');
    expect(parseState('toString')).toBeNull();
  });
});
