import { firstWay, stepBack, wayTo, without } from '../../../src/sidebar/model/way';
import { ROSTER } from '../../browser/sidebar-samples';

const ADA = { name: 'educator', educatorId: 'ada' } as const;
const LOG = { name: 'log', educatorId: 'ada', kind: 'meeting' } as const;
const HOME = { name: 'home' } as const;

test('a page begins at its first view, or at another with the way back behind it', () => {
  expect(firstWay(ROSTER)).toMatchObject({ places: [HOME], moved: false });
  expect(firstWay({ ...ROSTER, start: HOME })).toMatchObject({ places: [HOME], moved: true });
  const tour = { ...HOME, kind: 'tour' };
  expect(firstWay({ ...ROSTER, start: tour }).places).toEqual([HOME, tour]);
  expect(firstWay({ ...ROSTER, start: LOG }).places).toEqual([HOME, ADA, LOG]);
  expect(firstWay({ ...ROSTER, start: ADA }).places).toEqual([HOME, ADA]);
});

test('the way back knows where one came from, and what is to be said there', () => {
  const there = wayTo([HOME, ADA, LOG], firstWay(ROSTER));
  const back = stepBack(there, 'Written.');
  expect(back).toMatchObject({ places: [HOME, ADA], cameFrom: 'ada', said: 'Written.', visit: 2 });
  expect(stepBack(back)).toMatchObject({ places: [HOME], said: '' });
});

test('somebody who is gone is taken out of the way back', () => {
  const remove = { name: 'remove', educatorId: 'ada' } as const;
  expect(without('ada', wayTo([HOME, ADA, remove], firstWay(ROSTER))).places).toEqual([
    HOME,
    remove,
  ]);
});
