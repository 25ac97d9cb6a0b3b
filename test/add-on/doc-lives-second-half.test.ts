// The other half of the thousand lives of a coaching Doc.
import { testDocLives } from '../support/doc-life';

testDocLives({ lives: 500, seed: 1848 });
