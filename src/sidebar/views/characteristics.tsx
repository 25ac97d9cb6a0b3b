// The ten characteristics in the teacher's own three groups; what was not answered is a group of its own.
import type { EducatorDetail } from '../../shared/sidebar-api';
import { NOT_SAID } from '../words';

type Characteristic = EducatorDetail['characteristics'][number];

const LEVELS: { level: Characteristic['level']; label: string; sign: string }[] = [
  { level: 'essential', label: 'Essential', sign: '●' },
  { level: 'helpful', label: 'Helpful', sign: '◐' },
  { level: 'not-now', label: 'Not now', sign: '○' },
  { level: '', label: NOT_SAID, sign: '–' },
];

export function Characteristics({ all }: { all: Characteristic[] }) {
  return (
    <section>
      <h2>What makes learning worth the time</h2>
      {LEVELS.map(({ level, label, sign }) => {
        const those = all.filter((characteristic) => characteristic.level === level);
        return those.length ? <Group key={level} {...{ level, label, sign, those }} /> : null;
      })}
    </section>
  );
}

interface GroupProps {
  level: Characteristic['level'];
  label: string;
  sign: string;
  those: Characteristic[];
}

function Group({ level, label, sign, those }: GroupProps) {
  return (
    <div class={`level level-${level || 'not-said'}`}>
      <h3>
        <span class="sign" aria-hidden="true">
          {sign}
        </span>
        <span class={level ? undefined : 'not-said'}>{label}</span>
        <span class="level-count">{those.length}</span>
      </h3>
      <ul>
        {those.map(({ name, meaning }) => (
          <li key={name}>
            <span class="level-name">{name}</span>
            {level === 'essential' && <span class="hint"> {meaning}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
