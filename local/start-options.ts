// What may stand behind `npm start --`, and what is said when something else does.
import { parseArgs } from 'node:util';

export const HELP = `npm start [-- options]

  --fresh       begin anew; without it everything is as you left it
  --sample 40   have that many teachers answer the Form
  --help        this text

PORT=8081 npm start   uses another port than 8080`;

export interface Options {
  fresh: boolean;
  /** How many teachers; 0 for none. */
  sample: number;
  port: number;
  help: boolean;
}

/** What a person typed wrong; said without a stack. */
export class UsageError extends Error {}

/**
 * @param portText the environment's PORT
 * @throws UsageError
 */
export function readOptions(args: string[], portText = '8080'): Options {
  const { fresh, help, sample } = parseFlags(args);
  return {
    fresh,
    help,
    sample: wholeNumber(sample, 0, 1_000, '--sample takes a number from 0 to 1000'),
    port: wholeNumber(portText, 1, 65_535, 'PORT takes a number from 1 to 65535'),
  };
}

function parseFlags(args: string[]): { fresh: boolean; help: boolean; sample: string } {
  const options = {
    fresh: { type: 'boolean', default: false },
    sample: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new UsageError(`${problem}.\n\n${HELP}`);
  }
}

function wholeNumber(text: string, min: number, max: number, message: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < min || number > max) {
    throw new UsageError(`${message}, not "${text}".`);
  }
  return number;
}
