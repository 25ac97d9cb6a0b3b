// A programme for the tests of the pure core.
import { DEFAULT_LISTS } from '../../../src/core/programme/lists';
import type { Programme } from '../../../src/core/programme/programme';

export const PROGRAMME: Programme = {
  name: 'Bright Start',
  schoolYear: '2026–27',
  schools: ['Lincoln Elementary', 'St. Mary’s', '北京学校'],
  coaches: [
    { name: 'Ana Silva', email: 'ana@school.org' },
    { name: 'Ben Roy', email: 'ben@school.org' },
  ],
  leadEmail: 'Ana@school.org',
  evaluationAgreement: null,
  lists: DEFAULT_LISTS,
};
