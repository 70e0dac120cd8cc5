import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Options> = ReturnType<typeof parseArgs<{ options: Given }>>['values'];

/** The options of a command, and the folder or the words that it names. Says so if it was used wrongly, with exit code 2, or asked for help.
 * @returns undefined if there is nothing left to do. */
export function readCommandLine<const Given extends Options>(
  usage: string,
  options: Given,
  { takesFolder = false, words = 1 }: { takesFolder?: boolean; words?: number } = {},
): { values: Values<Given>; folder: string | undefined; positionals: string[] } | undefined {
  try {
    const all: Options = { ...options, help: { type: 'boolean', short: 'h' } };
    const { values, positionals } = parseArgs({ options: all, allowPositionals: takesFolder || words > 1 });
    if (positionals.length > words)
      throw new Error(takesFolder ? 'There is more than one FOLDER' : 'There are too many words');
    if (!values.help) return { values: values as Values<Given>, folder: positionals[0], positionals };
    process.stdout.write(usage);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exitCode = 2;
  }
  return undefined;
}
