// Made-up teachers with names as a real staff has them: short, long, accented, hyphened, right to left.
import { DOMAIN, type Person } from '../workspace/people';

/** Name as people write it, and the part of the e-mail before the domain. */
const STAFF: readonly (readonly [string, string])[] = [
  ['Maya Thompson', 'maya.thompson'],
  ['José Núñez', 'jose.nunez'],
  ['Aoife O’Brien', 'aoife.obrien'],
  ['Nguyễn Thị Hồng', 'hong.nguyen'],
  ['Kwame Mensah-Boateng', 'kwame.mensah-boateng'],
  ['ליאור כהן', 'lior.cohen'],
  ['Zoë van der Berg', 'zoe.vanderberg'],
  ['Li Wei', 'wei.li'],
  ['Şebnem Yıldırım', 'sebnem.yildirim'],
  ['D’Andre Washington', 'dandre.washington'],
  ['Priya Venkataraman-Subramaniam', 'priya.venkataraman-subramaniam'],
  ['فاطمة الزهراء', 'fatima.alzahra'],
  ['Søren Østergård', 'soren.ostergard'],
  ['Ka‘iulani Kealoha', 'kaiulani.kealoha'],
  ['Bo', 'bo'],
  ['Łukasz Wójcik', 'lukasz.wojcik'],
  ['Grace Nakamura', 'grace.nakamura'],
  ['Mary-Jane St. Clair', 'mj.stclair'],
  ['김민지', 'minji.kim'],
  ['Björk Guðmundsdóttir', 'bjork.gudmundsdottir'],
  ['Darnell Brooks Jr.', 'darnell.brooks'],
  ['Xochitl Ramírez de la Cruz', 'xochitl.ramirez'],
  ['Анна Ковальчук', 'anna.kovalchuk'],
  ['Ifeoma Nwankwo', 'ifeoma.nwankwo'],
  ['Tomás Ó Súilleabháin', 'tomas.osuilleabhain'],
  ['Hannah Weiß', 'hannah.weiss'],
  ['Ravi Patel', 'ravi.patel'],
  ['Mei-Ling Chow', 'meiling.chow'],
  ['Wambui Kariuki', 'wambui.kariuki'],
  ['Jean-François L’Heureux', 'jf.lheureux'],
  ['Noor Rahmani', 'noor.rahmani'],
  ['Dakota Redfeather', 'dakota.redfeather'],
  ['Μαρία Παπαδοπούλου', 'maria.papadopoulou'],
  ['Ángela Muñoz Ibáñez', 'angela.munoz'],
  ['Sione Tau‘olunga', 'sione.tauolunga'],
  ['Chloe Bennett', 'chloe.bennett'],
  ['Đorđe Petrović', 'dorde.petrovic'],
  ['佐藤 花子', 'hanako.sato'],
  ['Amira ben Yusuf', 'amira.benyusuf'],
  ['Ms. Christina Alexandra Featherstonehaugh-Montgomery', 'christina.featherstonehaugh'],
];

/** The first n of a staff that never changes; beyond its names, first and last names are mixed. */
export function sampleTeachers(n: number): Person[] {
  return Array.from({ length: n }, (_, index) => teacherAt(index));
}

function teacherAt(index: number): Person {
  const round = Math.floor(index / STAFF.length);
  const [name, local] = nameAt(index % STAFF.length);
  const [other] = nameAt((index * 7 + round) % STAFF.length);
  const mixed = `${name.split(' ')[0]} ${other.split(' ').at(-1)}`;
  return {
    name: round === 0 ? name : mixed,
    email: `${local}${round === 0 ? '' : round + 1}@${DOMAIN}`,
    role: 'Teacher',
    account: 'workspace',
  };
}

function nameAt(index: number): readonly [string, string] {
  return STAFF[index] ?? ['Sam Sample', 'sam.sample'];
}
