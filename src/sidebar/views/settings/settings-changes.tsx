// Changes of the settings, part by part, with where they will be seen.
import { grouped } from '../../model/care';
import { WHERE, type Change } from '../../model/settings-changes';
import { Name } from '../../parts/person-text';

/** More than these are counted. */
const SHOWN = 40;

export function ChangeLines({ changes, where = true }: { changes: Change[]; where?: boolean }) {
  const left = changes.length - SHOWN;
  return (
    <>
      {grouped(changes.slice(0, SHOWN), ({ part }) => part).map(({ title, items }) => (
        <div key={title} class="change-group">
          <h3>{title}</h3>
          <ul class="changes">
            {items.map((change, at) => (
              <Line key={at} change={change} />
            ))}
          </ul>
          {where && <Where changes={items} />}
        </div>
      ))}
      {left > 0 && <p>And {left} more.</p>}
    </>
  );
}

function Line({ change: { label, was, text } }: { change: Change }) {
  return (
    <li>
      <span class="change-kind">{label}</span>{' '}
      {was && (
        <>
          “<Name text={was} />” to{' '}
        </>
      )}
      “<Name text={text} />”
    </li>
  );
}

function Where({ changes }: { changes: Change[] }) {
  return (
    <>
      {[...new Set(changes.map(({ where }) => where))].map((where) => (
        <p key={where} class="hint">
          {WHERE[where]}
        </p>
      ))}
    </>
  );
}
