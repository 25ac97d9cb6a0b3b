// What a card's function makes of Google's event, also of one that is not as documented.
// https://developers.google.com/workspace/add-ons/concepts/event-objects
import { parseCardEvent } from '../../../src/server/cards/card-event';

const granted = { addonHasFileScopePermission: true, id: 'doc-1', title: 'Our Doc' };
const NOTHING = { docId: '', parameters: {}, values: {} };

const withDate = (msSinceEpoch: unknown) =>
  parseCardEvent({ commonEventObject: { formInputs: { date: { dateInput: { msSinceEpoch } } } } });

it('takes the Doc, the button’s parameters and what was typed', () => {
  const event = {
    commonEventObject: {
      hostApp: 'DOCS',
      parameters: { kind: 'meeting' },
      formInputs: {
        'came-up': { stringInputs: { value: ['Wait time'] } },
        date: { dateInput: { msSinceEpoch: String(Date.UTC(2026, 8, 14)) } },
      },
    },
    docs: granted,
  };
  expect(parseCardEvent(event)).toEqual({
    docId: 'doc-1',
    parameters: { kind: 'meeting' },
    values: { 'came-up': 'Wait time', date: '2026-09-14' },
  });
});

it('has no Doc without the permission, whatever else the event says', () => {
  for (const docs of [undefined, {}, { ...granted, addonHasFileScopePermission: false }, 'x', null])
    expect(parseCardEvent({ commonEventObject: {}, docs }).docId).toBe('');
});

it.each([
  ['midnight UTC, as the reference says', Date.UTC(2026, 8, 14)],
  ['the same as text', String(Date.UTC(2026, 8, 14))],
  ['midnight in Honolulu', Date.UTC(2026, 8, 14, 10)],
  ['midnight in Tokyo', Date.UTC(2026, 8, 13, 15)],
])('a picked day stays that day: %s', (_, ms) => {
  expect(withDate(ms).values).toEqual({ date: '2026-09-14' });
});

it('a field that can’t be read takes no other one with it', () => {
  const formInputs = { odd: { stringInputs: 5 }, plain: { stringInputs: { value: ['kept'] } } };
  const { values } = parseCardEvent({ commonEventObject: { formInputs } });
  expect(values).toEqual({ odd: '', plain: 'kept' });
});

it('a day that is none is empty', () => {
  expect(withDate('soon').values).toEqual({ date: '' });
});

it.each([[undefined], [null], ['text'], [7], [{}], [{ commonEventObject: { parameters: 5 } }]])(
  'makes nothing of %j, and fails at nothing',
  (event) => {
    expect(parseCardEvent(event)).toEqual(NOTHING);
  },
);
