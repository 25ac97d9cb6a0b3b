// Properties, tried on the same cases in every run, so that a failure is the change's and nobody's luck. To look
// for new cases, run the tests with SEED=random, or with another number.
import * as fc from 'fast-check';

const { SEED = '2026' } = process.env;

if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });

export { fc };
