// A real browser on a busy machine is late at times: a test has time enough, one that fails is run again,
// and what went wrong the first time is printed. Each test therefore makes what it changes anew.
jest.setTimeout(120_000);
jest.retryTimes(2, { logErrorsBeforeRetry: true });
