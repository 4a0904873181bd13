import {readFileSync} from 'node:fs';
import {answerJson} from './answer-json.js';
import {answerText} from './answer-text.js';
import {CommandError} from './command-error.js';
import {counted} from './counted.js';
import {HELP_TEXT} from './help-text.js';
import {readArguments, type UsageCommand} from './read-arguments.js';
import {readLogs} from './read-logs.js';
import {showProgress} from './show-progress.js';
import {knownOffers, offersNamed, usageAnswer} from './usage-answer.js';

/**
 * Does what the programme was called for.
 *
 * @param argv - Arguments after the programme's own name.
 * @returns Exit code: 0 printed, 1 a file cannot be read or has no usage in it, 2 called wrongly.
 */
export async function runCommand(argv: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const command = readArguments(argv);
    process.stdout.write(command.name === 'usage' ? await tellUsage(command) : plainAnswer(command.name));
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    process.stderr.write(`token-cost-elements: ${error.message}\n`);
    return error.exitCode;
  }
}

async function tellUsage(command: UsageCommand): Promise<string> {
  const offers = offersNamed(command.on);
  const known = knownOffers();
  const {onProgress, end} = showProgress(process.stderr);
  const {thresholds} = known;
  const logs = await readLogs(command.files, {thresholds, mapping: command.mapping, onProgress}).finally(end);
  const {rows, badRows} = logs.summary.reading;
  if (rows === 0) throw new CommandError(`no usage found; ${counted(badRows, 'row')} cannot be read`, 1);
  const today = new Date().toISOString().slice(0, 10);
  const answer = usageAnswer(logs, known, offers, command.at ?? today, command);
  return command.isJson ? answerJson(answer) : answerText(answer);
}

function plainAnswer(name: 'help' | 'version'): string {
  return name === 'help' ? HELP_TEXT : `${ownVersion()}\n`;
}

/** The package's own file lies as far above this module in its sources as in what is built of them. */
function ownVersion(): string {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
