import { NOTHING_KNOWN } from '../../browser/sidebar-samples';
import type { EducatorSummary } from '../../../src/shared/sidebar-api';
import { isLikely, likelyFirst } from '../../../src/sidebar/model/merge';

function person(educatorId: string, name: string, email: string): EducatorSummary {
  return {
    educatorId,
    name,
    email,
    school: '',
    coach: '',
    coachName: '',
    state: 'answered',
    stateLabel: 'Answered',
    docUrl: '',
    invitedOn: '',
    remindedOn: '',
    choiceChanged: false,
    ...NOTHING_KNOWN,
  };
}

const SAM = person('1', 'Sam Réed', 'sam@maple.example');

test.each([
  ['a shared name, whatever its accents', person('2', 'Samuel REED', 'x@y.example'), true],
  ['the same mailbox elsewhere', person('2', 'S. R.', 'Sam@gmail.example'), true],
  ['nothing in common', person('2', 'Ben Ito', 'ben@maple.example'), false],
  ['only short words in common', person('2', 'de la Cruz', 'cruz@maple.example'), false],
])('%s', (_, other, expected) => {
  expect(isLikely(person('1', 'Sam Réed de la', 'sam@maple.example'), other)).toBe(expected);
});

test('others come with the likely ones first, never the same row, else in their order', () => {
  const all = [
    person('a', 'Ada Vale', 'ada@maple.example'),
    SAM,
    person('b', 'Ben Ito', 'ben@maple.example'),
    person('c', 'Samuel Reed', 'reed@gmail.example'),
  ];
  expect(likelyFirst(SAM, all).map(({ educatorId }) => educatorId)).toEqual(['c', 'a', 'b']);
});

test('two rows without an address are not alike for that', () => {
  expect(isLikely(person('1', 'Ada Vale', ''), person('2', 'Ben Ito', ''))).toBe(false);
});
