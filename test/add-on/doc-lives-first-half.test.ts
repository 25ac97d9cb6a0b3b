// A thousand lives of a coaching Doc, half of them here so that two workers share them: random edits by
// teacher and coach, readings, quick logs, deaths at random calls and people who type between two calls.
import { testDocLives } from '../support/doc-life';

testDocLives({ lives: 500, seed: 2026 });
