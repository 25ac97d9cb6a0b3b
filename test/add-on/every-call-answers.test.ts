// Answers are recorded, whatever dies and whoever comes by at any call.
import { testEveryCallOf } from '../support/every-call';
import { RECORDING } from '../support/workflows';

testEveryCallOf(RECORDING);
