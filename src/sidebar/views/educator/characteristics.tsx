// The ten characteristics in the teacher's own three groups; what was not answered is a group of its own.
import type { EducatorDetail } from '../../../shared/sidebar-api';
import { NOT_SAID } from '../../words';
import { Section } from './educator-section';

type Characteristic = EducatorDetail['characteristics'][number];

const LEVELS: { level: Characteristic['level']; label: string; sign: string }[] = [
  { level: 'essential', label: 'Essential', sign: '●' },
  { level: 'helpful', label: 'Helpful', sign: '◐' },
  { level: 'not-now', label: 'Not now', sign: '○' },
  { level: '', label: NOT_SAID, sign: '–' },
];

export function Characteristics({ all }: { all: Characteristic[] }) {
  return (
    <Section title="What makes learning worth the time">
      {LEVELS.map(({ level, label, sign }) => {
        const those = all.filter((characteristic) => characteristic.level === level);
        return (
          those.length > 0 && (
            <div class={`level ${level}`} key={level}>
              <h3>
                <span class="sign" aria-hidden="true">
                  {sign}
                </span>
                {label} <span class="hint">{those.length}</span>
              </h3>
              <ul>
                {those.map(({ name, meaning }) => (
                  <li key={name}>
                    {name}
                    {level === 'essential' && <span class="hint"> {meaning}</span>}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </Section>
  );
}
