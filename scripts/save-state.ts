// Saves the state of a small programme of this version, for the tests that open older ones:
// npx tsx scripts/save-state.ts test/fixtures/programme-v3.json.gz
import { saveProgramme } from '../test/support/saved';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Please name the file to write.');
saveProgramme(file);
