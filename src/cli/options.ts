import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../policy/nearest';
import { misuse } from './failure';

type Options = NonNullable<ParseArgsConfig['options']>;

// `--help` is answered by main before a command sees its arguments.
const COMMON = { json: { type: 'boolean' } } as const satisfies Options;

/** Parses the arguments of a command. An unknown option is misuse; the message names the most similar one. */
export const readOptions = <const T extends Options>(args: string[], options: T) => {
  const all = { ...options, ...COMMON } as T & typeof COMMON;
  for (const arg of args) {
    if (arg === '--') break;
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined || name in all) continue;
    const meant = nearest(name, Object.keys(all));
    throw misuse(`Unknown option --${name}.${meant ? ` Did you mean --${meant}?` : ''}`);
  }
  const parse = () => {
    try {
      return parseArgs({ args, options: all, allowPositionals: true, strict: true });
    } catch (error) {
      throw misuse(`${(error as Error).message.split('. ')[0]}.`);
    }
  };
  const parsed = parse();
  // What an unset variable of a shell leaves.
  for (const [name, value] of Object.entries(parsed.values))
    if ([value].flat().includes('')) throw misuse(`--${name} is empty.`);
  return parsed;
};
