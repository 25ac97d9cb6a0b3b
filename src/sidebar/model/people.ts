// Finding people by what is typed, wherever several are listed. Pure.
import { fold } from './marks';

interface Person {
  name: string;
  school: string;
  coachName?: string;
}

/** Everyone whose name, school or coach holds every typed word, in whatever case and with or without accents. */
export function findPeople<One extends Person>(people: One[], query: string): One[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter((person) => words.every((word) => searchable(person).includes(word)));
}

/** Folding ten thousand names takes longer than a key may: each is folded once. */
const FOLDED = new WeakMap<Person, string>();

function searchable(person: Person): string {
  const { name, school, coachName = '' } = person;
  const text = FOLDED.get(person) ?? fold(`${name} ${school} ${coachName}`);
  FOLDED.set(person, text);
  return text;
}
