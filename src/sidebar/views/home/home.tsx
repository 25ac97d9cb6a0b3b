// What today asks for: problems first, the one thing to do next, then who is to be met, waits or has answered.
import { useLayoutEffect } from 'preact/hooks';
import { docsStep, nextStep } from '../../model/home';
import { MARKS } from '../../model/marks';
import { hasDocs } from '../../model/roster';
import { Screen } from '../../parts/screen';
import type { ViewProps } from '../../view-props';
import { DocsRead } from './docs-read';
import { HomeList } from './home-list';
import { Nav } from './nav';
import { NextStepBox, StepOffer } from './next-step-box';
import { Notices } from './notices';
import { focusRow } from '../roster/person-row';
import { SelectedRow } from './selected-row';
import { TourOffer } from './tour-offer';

export function Home({ sidebar }: ViewProps) {
  const { data, takesFocus, cameFrom } = sidebar;
  const { programme, educators, caller, notices } = data;
  const step = nextStep(data);
  const docs = docsStep(data);
  useLayoutEffect(() => focusRow(cameFrom), []);
  return (
    <>
      <Nav at="home" sidebar={sidebar} />
      <Screen
        title="Today"
        over={programme && `${programme.name} · ${programme.schoolYear}`}
        takesFocus={takesFocus}
      >
        <Notices sidebar={sidebar} />
        <TourOffer sidebar={sidebar} />
        <NextStepBox step={step} sidebar={sidebar} />
        <SelectedRow sidebar={sidebar} />
        {MARKS.map((mark) => (
          <HomeList key={mark.title} mark={mark} sidebar={sidebar} />
        ))}
        {docs && docs.label !== step?.label && (
          <section>
            <StepOffer step={docs} sidebar={sidebar} />
          </section>
        )}
        {!notices.some(({ action }) => action === 'read-docs') && (
          <DocsRead sidebar={sidebar} docs={hasDocs(educators, caller.email)} />
        )}
      </Screen>
    </>
  );
}
