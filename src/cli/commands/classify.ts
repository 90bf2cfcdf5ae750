import { type CatalogueClassifier, createCatalogueClassifier } from '../../classify/catalogue-classifier';
import { STORAGE_KINDS } from '../../model/service';
import { catalogue } from '../../services';
import type { Command, Io } from '../command';
import { EXIT } from '../failure';
import { createKnownHosts } from '../known-hosts';

const TYPES = ['cookie', ...STORAGE_KINDS, 'url'] as const;
type ItemType = (typeof TYPES)[number];

const USAGE = `Usage: flux-consent classify < items.jsonl

Reads JSON lines, such as {"type":"cookie","name":"_ga","domain":"example.com"}, and writes each
with "service", "vendor", "category" (or "unknown") and "why".

  type     ${TYPES.join(', ')}
  name     of the cookie, key, database or cache; for url the address ("url" is read as well)
  domain   of the cookie, or the host whose storage it is (optional)
  source   URL of the script that wrote it (optional; "script" is read as well)

  --json   output is JSON lines with and without it
  --help   this text

Exit codes: 0 every line was read, 2 misuse, 3 a line could not be read; the others are printed.
`;

class BadLine extends Error {}

const text = (item: Record<string, unknown>, ...keys: string[]): string | undefined =>
  keys.map((key) => item[key]).find((value): value is string => typeof value === 'string' && value !== '');

const parseItem = (line: string): Record<string, unknown> & { type: ItemType } => {
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch {
    throw new BadLine('not JSON');
  }
  if (typeof item !== 'object' || item === null || Array.isArray(item)) throw new BadLine('not an object');
  const { type } = item as Record<string, unknown>;
  if (!TYPES.includes(type as ItemType))
    throw new BadLine(`"type" is ${JSON.stringify(type) ?? 'missing'}, expected one of ${TYPES.join(', ')}`);
  return item as Record<string, unknown> & { type: ItemType };
};

const parseUrl = (address: string): URL => {
  try {
    return new URL(/^[\w+.-]+:\/\//.test(address) ? address : `https://${address.replace(/^\/\//, '')}`);
  } catch {
    throw new BadLine(`${JSON.stringify(address)} is not a URL`);
  }
};

const classifyLine = (classifier: CatalogueClassifier, line: string): string => {
  const item = parseItem(line);
  const name = item.type === 'url' ? text(item, 'url', 'name') : text(item, 'name');
  if (name === undefined) throw new BadLine(item.type === 'url' ? '"url" is missing' : '"name" is missing');
  const { service, vendor, category, why } =
    item.type === 'url'
      ? classifier.url(parseUrl(name))
      : classifier.name({
          kind: item.type,
          name,
          domain: text(item, 'domain', 'host', 'origin'),
          source: text(item, 'source', 'script'),
        });
  const answer = { service: service?.id ?? null, vendor: vendor ?? null, category, why };
  // Appends the answer to the line as it came: serialising it anew would take half of the time.
  return Object.keys(answer).some((key) => key in item)
    ? JSON.stringify({ ...item, ...answer })
    : `${line.trim().slice(0, -1).trimEnd()},${JSON.stringify(answer).slice(1)}`;
};

async function* readLines(stdin: Io['stdin']): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stdin) {
    const lines = (
      rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))
    ).split('\n');
    rest = lines.pop() ?? '';
    yield lines;
  }
  yield [rest + decoder.decode()];
}

const classifyAll = async (io: Io): Promise<{ read: number; bad: number }> => {
  const classifier = createCatalogueClassifier(catalogue, createKnownHosts());
  let number = 0;
  let read = 0;
  let bad = 0;
  for await (const lines of readLines(io.stdin)) {
    // One write per chunk: one per line would take most of the time for 100,000 lines.
    let out = '';
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      try {
        out += `${classifyLine(classifier, line)}\n`;
        read += 1;
      } catch (error) {
        if (!(error instanceof BadLine)) throw error;
        bad += 1;
        io.err(`classify: line ${number}: ${error.message}\n`);
      }
    }
    if (out) io.out(out);
  }
  return { read, bad };
};

export const classify: Command = {
  name: 'classify',
  usage: USAGE,
  async run(args, io) {
    const wrong = args.find((arg) => arg !== '--json');
    if (wrong !== undefined) {
      io.err(`classify: ${wrong} is not understood; it reads JSON lines from standard input.\n\n${USAGE}`);
      return EXIT.misuse;
    }
    const { read, bad } = await classifyAll(io);
    if (bad === 0) return EXIT.fine;
    io.err(`classify: ${bad} of ${read + bad} lines could not be read\n`);
    return EXIT.failed;
  },
};
