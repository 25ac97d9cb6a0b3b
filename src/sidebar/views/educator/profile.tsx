// The educator's answers, drawn: styles, talents, needs, the ten characteristics, further answers, sharing.
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { NotSaid, PersonText } from '../../parts/person-text';
import { Characteristics } from './characteristics';
import { Note, Section } from './educator-section';

export function Profile({ detail }: { detail: EducatorDetail }) {
  return (
    <>
      {detail.remarks.length > 0 && <Note kind="info" lines={detail.remarks} />}
      <Section title="How they like to work" id="styles">
        <Answers look="styles" groups={detail.styles} />
      </Section>
      <Section title="What they bring">
        <Tags texts={detail.talents} />
      </Section>
      <Needs detail={detail} />
      <Characteristics all={detail.characteristics} />
      <Texts title="More answers" id="answers" texts={detail.answers} />
      <Texts title="Sharing choices" texts={detail.sharing} />
    </>
  );
}

function Tags({ texts }: { texts: string[] }) {
  if (texts.length === 0) return <NotSaid />;
  return (
    <ul class="tags">
      {texts.map((text) => (
        <li key={text} class="tag" dir="auto">
          {text}
        </li>
      ))}
    </ul>
  );
}

/** The first need stands first, with the teacher's own placement; nobody else places anyone. */
function Needs({ detail: { needs, place, places } }: { detail: EducatorDetail }) {
  const others = needs.filter((need) => !need.first);
  return (
    <Section title="What they want to work on">
      {needs.length === 0 && <NotSaid />}
      {needs
        .filter((need) => need.first)
        .map(({ label }) => (
          <div class="need-first" key={label}>
            <p class="need-label">First</p>
            <p dir="auto">{label}</p>
            <p class="need-label">Where they place themselves</p>
            <PersonText text={place} />
            {places.length > 0 && <Places places={places} />}
          </div>
        ))}
      {others.length > 0 && <Tags texts={others.map(({ label }) => label)} />}
    </Section>
  );
}

/** The steps to choose among, and theirs: a drawing of what is said in words above it. */
function Places({ places }: { places: EducatorDetail['places'] }) {
  return (
    <p class="places" aria-hidden="true">
      {places.map(({ label, chosen }) => (
        <span class={chosen ? 'chosen' : undefined} key={label}>
          {label}
        </span>
      ))}
    </p>
  );
}

interface TextsProps {
  title: string;
  id?: 'answers' | 'contact';
  texts: { label: string; text: string }[];
}

export function Texts({ title, id, texts }: TextsProps) {
  if (texts.length === 0) return null;
  const groups = texts.map(({ label, text }) => ({ label, values: [text] }));
  return (
    <Section title={title} id={id}>
      <Answers look="texts" groups={groups} />
    </Section>
  );
}

interface AnswersProps {
  /** In a square of four, or one below the other. */
  look: 'styles' | 'texts';
  groups: EducatorDetail['styles'];
}

/** What is missing reads so. */
function Answers({ look, groups }: AnswersProps) {
  return (
    <dl class={look}>
      {groups.map(({ label, values }) => (
        <div key={label}>
          <dt>{label}</dt>
          {(values.length ? values : ['']).map((value) => (
            <dd key={value}>
              <PersonText text={value} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
