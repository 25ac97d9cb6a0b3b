// What a coach begins with a press ends well, whatever dies and whoever comes by at any call.
import { testEveryCallOf } from '../support/every-call';
import { PRESSED } from '../support/workflows';

testEveryCallOf(PRESSED);
