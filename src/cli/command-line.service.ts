import { type ParseArgsConfig, parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<Given extends Options> = ReturnType<typeof parseArgs<{ options: Given }>>['values'];

/** The options of a command, and the folder that it names. Says so if it was used wrongly, with exit code 2, or asked for help.
 * @returns undefined if there is nothing left to do. */
export function readCommandLine<const Given extends Options>(
  usage: string,
  options: Given,
  { takesFolder = false } = {},
): { values: Values<Given>; folder: string | undefined } | undefined {
  try {
    const all: Options = { ...options, help: { type: 'boolean', short: 'h' } };
    const { values, positionals } = parseArgs({ options: all, allowPositionals: takesFolder });
    if (positionals.length > 1) throw new Error('There is more than one FOLDER');
    if (!values.help) return { values: values as Values<Given>, folder: positionals[0] };
    process.stdout.write(usage);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exitCode = 2;
  }
  return undefined;
}
