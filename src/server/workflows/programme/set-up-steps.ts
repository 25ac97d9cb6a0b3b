// The steps of a set-up or repair, each of which finishes what is missing, leaves alone what is there,
// and clears what it mended from the programme's health.
import { isSilent, type HealthCode } from '../../../core/programme/health';
import { SCHEMA } from '../../../core/programme/migrations';
import type { SetUpState, SetUpStepKey } from '../../../core/programme/set-up-state';
import { requireAdvancedServices } from '../../google/advanced-services';
import { openForm } from '../../google/intake-form';
import { landWrites } from '../../google/lock';
import { markSheetVersion } from '../../google/sheet-version';
import { deleteTriggers, ensureTriggers } from '../../google/triggers';
import { bringFormBack } from '../answers/form-check';
import { ENDINGS, has, mended } from './health';
import { repairTabs } from './key-rows';
import { hourlyMade } from '../docs/own-hourly';
import { createForm, publishIntake, writeQuestions } from './set-up-form';
import type { SetUpStep } from './set-up-step';
import { followAnswers } from './settings-follow';
import { writeSettings } from './settings-tab';

export const STEPS: Readonly<Record<SetUpStepKey, SetUpStep>> = {
  tabs: (session) => {
    requireAdvancedServices();
    const { asked } = repairTabs(session);
    writeSettings(session);
    const { values } = followAnswers(session);
    landWrites();
    markSheetVersion(SCHEMA);
    const settled: readonly HealthCode[] = asked.length > 0 ? [] : ['column-asked'];
    return { values: { ...values, ...mended(session, 'tab-damaged', 'tab-missing', ...settled) } };
  },
  form: (session) => {
    bringFormBack(session);
    const { state = {}, values } = createForm(session);
    return { state, values: { ...values, ...mended(session, 'form-gone') } };
  },
  'questions-about': (session) => writeQuestions(session, ['start', 'about', 'talents']),
  'questions-styles': (session) => writeQuestions(session, ['styles', 'needs', 'learning']),
  'questions-support': (session) => writeQuestions(session, ['support', 'choices']),
  publish: (session) => {
    const again: SetUpState = { ...session.setUp, responders: '' };
    const lost = has(session, 'responders-missing');
    const { state = {} } = publishIntake(lost ? { ...session, setUp: again } : session);
    return { state, values: mended(session, 'form-closed', 'responders-missing') };
  },
  triggers: (session) => {
    const form = openForm(session.setUp.formId);
    const now = new Date();
    // Google switches triggers off at times; those still stand in its list.
    const silent = isSilent(session.stored['heartbeat'] ?? '', now.getTime());
    if (silent) deleteTriggers('onIntakeSubmit_', 'onHourly_');
    ensureTriggers(form, 'onIntakeSubmit_', 'onHourly_');
    const heartbeat = now.toISOString();
    // The next look for answers is at all of them.
    const made = hourlyMade(session, now);
    return { values: { ...mended(session, ...ENDINGS), ...made, heartbeat, scannedAllAt: '' } };
  },
};
