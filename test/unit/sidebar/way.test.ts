import type { Place } from '../../../src/shared/pages';
import { EMPTY_VIEW } from '../../../src/sidebar/model/roster';
import {
  firstWay,
  insteadOf,
  stepBack,
  trailTo,
  wayTo,
  without,
} from '../../../src/sidebar/model/way';
import { ROSTER } from '../../browser/sidebar-samples';

const ADA = { name: 'educator', educatorId: 'ada' } as const;
const LOG = { name: 'log', educatorId: 'ada', kind: 'meeting' } as const;
const HOME = { name: 'home' } as const;

test('a page begins at its first view, or at another with the way back behind it', () => {
  expect(firstWay(ROSTER)).toMatchObject({ places: [HOME], moved: false });
  expect(firstWay({ ...ROSTER, start: HOME })).toMatchObject({ places: [HOME], moved: true });
  expect(firstWay({ ...ROSTER, start: LOG }).places).toEqual([HOME, ADA, LOG]);
  expect(firstWay({ ...ROSTER, start: ADA }).places).toEqual([HOME, ADA]);
});

describe('the way that another page left', () => {
  const ROSTER_VIEW = { name: 'roster' } as const;
  const way = (start: Place, places: Place[]) =>
    firstWay({ ...ROSTER, start }, trailTo(start, { places, roster: EMPTY_VIEW }));

  test('goes on, and never in a circle', () => {
    expect(way(LOG, [HOME, ROSTER_VIEW, ADA, LOG]).places).toEqual([HOME, ROSTER_VIEW, ADA, LOG]);
    expect(way(ADA, [HOME, ROSTER_VIEW, ADA, LOG, ADA])).toMatchObject({
      places: [HOME, ROSTER_VIEW, ADA],
    });
    expect(way(HOME, [HOME, LOG, HOME])).toMatchObject({ places: [HOME], cameFrom: 'ada' });
  });

  test('begins at the first view of now', () => {
    expect(way(LOG, [{ name: 'set-up' }, ADA, LOG]).places).toEqual([HOME, ADA, LOG]);
  });

  test.each([undefined, null, 'way', {}, { places: 7 }, { places: [] }, { places: [HOME, ADA] }])(
    'is not gone on where it does not lead here: %j',
    (left) => {
      expect(trailTo(LOG, left)).toEqual({});
      expect(trailTo(undefined, left)).toEqual({});
    },
  );
});

test('the way back knows where one came from', () => {
  const back = stepBack(wayTo([HOME, ADA, LOG], firstWay(ROSTER)));
  expect(back).toMatchObject({ places: [HOME, ADA], cameFrom: 'ada', visit: 2 });
  expect(stepBack(back)).toMatchObject({ places: [HOME], cameFrom: 'ada' });
});

test('a view in place of another does not lie behind itself', () => {
  const BOOK = { name: 'book', educatorId: 'ada' } as const;
  const logged = wayTo([HOME, ADA, BOOK, LOG], firstWay(ROSTER));
  expect(insteadOf(logged, BOOK)).toMatchObject({ places: [HOME, ADA, BOOK], visit: 2 });
  expect(insteadOf(logged, { ...LOG, kind: '' }).places).toEqual([
    ...[HOME, ADA, BOOK, { ...LOG, kind: '' }],
  ]);
});

test('somebody who is gone is taken out of the way back', () => {
  const remove = { name: 'remove', educatorId: 'ada' } as const;
  expect(without('ada', wayTo([HOME, ADA, remove], firstWay(ROSTER))).places).toEqual([
    HOME,
    remove,
  ]);
});
