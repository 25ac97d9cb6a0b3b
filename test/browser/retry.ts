// A real browser on a busy machine is late at times: a test that fails is run again, and what went wrong
// the first time is printed.
jest.retryTimes(2, { logErrorsBeforeRetry: true });
