// A page whose data could not be read says so and offers to try again.
import type { Loaded } from './use-loaded';

export function LoadProblem<T>({ problem, reload }: Pick<Loaded<T>, 'problem' | 'reload'>) {
  if (problem === '') return null;
  return (
    <p class="banner banner-problem" role="alert">
      {problem}
      <button type="button" class="button" onClick={() => void reload()}>
        Try again
      </button>
    </p>
  );
}
