// The parts of the settings that are no lists: the program, its year, and what is agreed about evaluation.
import { promise } from '../../model/settings-changes';
import { tidied } from '../../model/settings';
import { TextField } from '../../parts/field';
import type { PartProps } from './settings-fields';

export function SettingsProgram({ state: { is, problems }, change }: PartProps) {
  const field = (key: 'programme' | 'schoolYear') => ({
    value: is[key],
    problem: problems[key],
    onInput: (value: string) => change({ [key]: value }, key),
  });
  return (
    <>
      <TextField
        label="Program name"
        hint="Teachers see it in the form and in new Docs. Up to 80 characters."
        {...field('programme')}
      />
      <TextField
        label="School year"
        hint="Such as 2026–27. It is in the file names of new Docs."
        {...field('schoolYear')}
      />
    </>
  );
}

export function SettingsAgreement({ state: { is, problems }, change }: PartProps) {
  const { agreement } = is;
  const field = (key: keyof typeof agreement) => ({
    value: agreement[key],
    problem: problems[`agreement/${key}`],
    onInput: (value: string) =>
      change({ agreement: { ...agreement, [key]: value } }, `agreement/${key}`),
  });
  return (
    <>
      <p class="hint">
        Whether somebody has agreed in writing that coaching stays out of evaluation. Fill in all
        three, or none.
      </p>
      <TextField label="Who agreed" hint="Such as the superintendent." {...field('agreedBy')} />
      <TextField label="When" hint="Such as August 20, 2026." {...field('agreedOn')} />
      <TextField label="Where it is written" {...field('writtenIn')} />
      <div class="reads">
        <p class="hint">Teachers read in the form and in new Docs:</p>
        <p dir="auto">{promise(tidied(is).agreement)}</p>
      </div>
    </>
  );
}
