// One person, one row: whose response it is, and whether it brings anything new.
import { EducatorIndex, newsIn } from '../../../src/core/educator/match';
import { newEducator, withResponse } from '../../../src/core/educator/record';
import type { EducatorRecord } from '../../../src/core/educator/record';
import { FORM_MAP, FULL, QUESTIONS, rawResponse, readResponse } from '../answers/sample-response';

function educator(id: string, email: string, responseId = ''): EducatorRecord {
  return { ...newEducator({ educatorId: id, name: id, email, school: '', coach: '' }), responseId };
}

const RECORDS = [
  educator('sam', 'Sam@School.org', 'r1'),
  educator('kim', 'kim@school.org'),
  educator('nameless', '', 'r3'),
];

describe('whose response it is', () => {
  test.each([
    ['r1', 'sam@school.ORG', 'same-response', 'sam'],
    ['r1', '', 'same-response', 'sam'],
    ['r1', 'kim@school.org', 'address-changed', 'sam'],
    ['r1', 'new@school.org', 'address-changed', 'sam'],
    ['r2', 'SAM@school.org', 'email', 'sam'],
    ['r2', ' kim@school.org ', 'email', 'kim'],
    ['r3', 'anyone@school.org', 'same-response', 'nameless'],
    ['r9', 'new@school.org', 'new', undefined],
    ['r9', '', 'new', undefined],
    ['', '', 'new', undefined],
  ])('response "%s" from "%s" is %s', (responseId, email, kind, who) => {
    const match = new EducatorIndex(RECORDS).match({ responseId, email });
    expect([match.kind, match.record?.educatorId]).toEqual([kind, who]);
  });

  test('one preparation serves thousands of rows and responses', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      educator(`e${i}`, `t${i}@school.org`, `r${i}`),
    );
    const index = new EducatorIndex(many);
    const found = many.map(
      ({ responseId, email }) => index.match({ responseId, email }).record?.educatorId,
    );
    expect(found).toEqual(many.map(({ educatorId }) => educatorId));
  });
});

test('somebody new is known to the next response of the same run', () => {
  const index = new EducatorIndex([]);
  index.add(educator('lee', 'lee@school.org', 'r7'));
  expect(index.match({ responseId: 'r8', email: 'LEE@school.org' }).record?.educatorId).toBe('lee');
  expect(index.match({ responseId: 'r7', email: 'lee@home.org' }).kind).toBe('address-changed');
});

describe('after two rows were merged', () => {
  const merged: EducatorRecord = {
    ...educator('ana', 'ana@school.org', 'r2'),
    aliases: {
      educatorIds: ['ana-2'],
      responseIds: ['r1', 'r2'],
      emails: ['ana@school.org', 'ana.m@school.org'],
      docIds: [],
    },
  };
  const index = new EducatorIndex([merged, educator('kim', 'kim@school.org', 'r5')]);

  test.each([
    ['r1', 'ana@school.org', 'same-response', 'ana'],
    ['r2', 'ana.m@school.org', 'same-response', 'ana'],
    ['r1', '', 'same-response', 'ana'],
    ['r9', 'Ana.M@school.org', 'email', 'ana'],
    ['r1', 'pat@school.org', 'address-changed', 'ana'],
    ['r1', 'kim@school.org', 'address-changed', 'ana'],
    ['r5', 'ana.m@school.org', 'address-changed', 'kim'],
  ])('response "%s" from "%s" is %s', (responseId, email, kind, who) => {
    const match = index.match({ responseId, email });
    expect([match.kind, match.record?.educatorId]).toEqual([kind, who]);
  });

  test('a row that has an address or a response for its own comes before the alias', () => {
    const both = new EducatorIndex([merged, educator('ana-2', 'ana.m@school.org', 'r1')]);
    const whose = (responseId: string, email: string) =>
      both.match({ responseId, email }).record?.educatorId;
    expect(whose('r9', 'ana.m@school.org')).toBe('ana-2');
    expect(whose('r1', 'ana.m@school.org')).toBe('ana-2');
    expect(whose('r2', 'ana@school.org')).toBe('ana');
    const typedAgain = new EducatorIndex([merged, educator('ana-3', 'ana.m@school.org')]);
    expect(
      typedAgain.match({ responseId: 'r1', email: 'ana.m@school.org' }).record?.educatorId,
    ).toBe('ana-3');
  });
});

describe('whether a delivery is news', () => {
  const deliver = (values: object, submittedAt: string, responseId = 'r1') =>
    readResponse(FORM_MAP, rawResponse(values, { submittedAt, responseId })).response;
  const NOON = '2026-09-01T12:00:00.000Z';
  const had = withResponse(educator('sam', 'sam@school.org'), deliver(FULL, NOON), QUESTIONS);

  test.each([
    ['the same once more', FULL, NOON, 'r1', 'known'],
    ['the same moment in another time zone', FULL, '2026-09-01T14:00:00+02:00', 'r1', 'known'],
    ['an older version', { name: 'Old' }, '2026-09-01T11:59:59.999Z', 'r1', 'known'],
    ['an older response by the same person', FULL, '2026-08-01T12:00:00.000Z', 'r0', 'known'],
    ['an edit', { ...FULL, keep: 'New' }, '2026-09-01T12:00:00.001Z', 'r1', 'newer'],
    ['the same submission, read otherwise', { ...FULL, keep: 'New' }, NOON, 'r1', 'read-again'],
    ['another response at the same moment, by its ID', FULL, NOON, 'r0', 'known'],
    ['and the other way round', FULL, NOON, 'r2', 'newer'],
    ['a newer response by the same person', FULL, '2026-09-02T12:00:00.000Z', 'r2', 'newer'],
  ] as const)('%s', (_, values, submittedAt, responseId, news) => {
    expect(newsIn(had, deliver(values, submittedAt, responseId))).toBe(news);
  });

  test('anything is news to somebody who has not answered', () => {
    expect(newsIn(educator('kim', 'kim@school.org'), deliver({}, NOON))).toBe('newer');
  });
});
