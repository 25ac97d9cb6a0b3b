// The educator's answers, drawn: styles, talents, needs, the ten characteristics, further answers, sharing.
import type { EducatorDetail } from '../../shared/sidebar-api';
import { Message } from '../parts/message';
import { NotSaid, PersonText } from '../parts/person-text';
import { Characteristics } from './characteristics';

export function Profile({ detail }: { detail: EducatorDetail }) {
  return (
    <>
      {detail.remarks.length > 0 && (
        <Message kind="info">
          {detail.remarks.map((remark) => (
            <p key={remark} dir="auto">
              {remark}
            </p>
          ))}
        </Message>
      )}
      <Styles styles={detail.styles} />
      <section>
        <h2>What they bring</h2>
        <Tags texts={detail.talents} />
      </section>
      <Needs needs={detail.needs} place={detail.place} />
      <Characteristics all={detail.characteristics} />
      <Texts title="More answers" texts={detail.answers} />
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

function Styles({ styles }: { styles: EducatorDetail['styles'] }) {
  return (
    <section>
      <h2>How they like to work</h2>
      <dl class="styles">
        {styles.map(({ label, values }) => (
          <div class={values.length ? 'style' : 'style style-empty'} key={label}>
            <dt>{label}</dt>
            {values.map((value) => (
              <dd key={value} dir="auto">
                {value}
              </dd>
            ))}
            {values.length === 0 && (
              <dd>
                <NotSaid />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The first need stands first, with the teacher's own placement; nobody else places anyone. */
function Needs({ needs, place }: { needs: EducatorDetail['needs']; place: string }) {
  const first = needs.filter((need) => need.first);
  const others = needs.filter((need) => !need.first);
  return (
    <section>
      <h2>What they want to work on</h2>
      {needs.length === 0 && <NotSaid />}
      {first.map(({ label }) => (
        <div class="need-first" key={label}>
          <p class="need-label">First</p>
          <p dir="auto">{label}</p>
          <p class="need-label">Where they place themselves</p>
          <PersonText text={place} />
        </div>
      ))}
      {others.length > 0 && <Tags texts={others.map(({ label }) => label)} />}
    </section>
  );
}

function Texts({ title, texts }: { title: string; texts: { label: string; text: string }[] }) {
  if (texts.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <dl class="texts">
        {texts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <PersonText text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
