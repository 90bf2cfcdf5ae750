import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { catalogue } from '../../services';
import { type Draft, draftPolicy } from '../assess/draft';
import { takeInventory } from '../assess/inventory';
import type { Item } from '../assess/item';
import { createOwners } from '../assess/owner';
import type { Command, Io } from '../command';
import { EXIT, Failure, misuse } from '../failure';
import { parseJson } from '../json';
import { readOptions } from '../options';
import { checkPolicy } from '../policy-file';
import { count, toJson } from '../report';
import { createProgress } from '../scan/progress';
import { readSettings, readUrls, SCAN_OPTIONS, SCAN_USAGE } from '../scan/scan-options';
import { scanSite } from '../scan/scan-site';
import { cannotWrite, checkTarget } from '../target';

const USAGE = `Usage: flux-consent init <url… | scan.json> [-o policy.json] [options]

Writes a policy to begin with: services of the catalogue that the site was seen to use, and everything nobody knows, in
services whose texts begin with "DECIDE:" and which need consent for marketing until somebody has decided.
Give URLs to visit, or the JSON report of a scan. Nothing is written over.

  -o, --output <file>       where to write; without it the policy goes to standard output
  --force                   write over a file that is there
  --json                    one object: file, services, open, policy

${SCAN_USAGE}
  --help                    this text

Exit codes: 0 written, 2 misuse, 3 could not run.
`;

interface Found {
  readonly items: readonly Item[];
  readonly site: string;
}

/** The catalogue alone counts: an existing policy is what is to be replaced. */
const fromReport = async (file: string, io: Io): Promise<Found> => {
  try {
    const { format, items, pages } = parseJson(await readFile(resolve(io.cwd, file), 'utf8'));
    if (format === 'flux-consent-scan' && Array.isArray(items) && URL.canParse(pages?.[0]))
      return { items, site: new URL(pages[0]).hostname };
  } catch (error) {
    throw new Failure(EXIT.failed, `${file} cannot be read: ${(error as Error).message}.`);
  }
  throw new Failure(EXIT.failed, `${file} is not the whole JSON report of a scan.`);
};

const fromSite = async (
  urls: readonly string[],
  values: Parameters<typeof readSettings>[0],
  io: Io,
): Promise<Found> => {
  const settings = await readSettings({ phases: 'none,accept', ...values }, io.cwd);
  const progress = createProgress(io, settings.quiet);
  const seen = await scanSite({ urls, settings, policy: undefined, screenshots: false, progress });
  const site = new URL(seen.pages[0] as string).hostname;
  const owners = createOwners({ policy: undefined, catalogue, host: site });
  return { items: takeInventory(seen.runs, owners).map(({ item }) => item), site };
};

/** Fails early if the file cannot be written: visiting the site takes a while. */
const canWrite = async (file: string, { io, force }: { io: Io; force: boolean }): Promise<void> => {
  await checkTarget(file, io.cwd);
  if (!force && existsSync(resolve(io.cwd, file))) throw isThere(file);
};

const isThere = (file: string): Failure =>
  new Failure(EXIT.failed, `${file} is there already; --force writes over it.`);

const write = async (
  file: string,
  { policy, found, open }: Draft,
  { io, force }: { io: Io; force: boolean },
) => {
  try {
    await writeFile(resolve(io.cwd, file), toJson(policy), { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST' ? isThere(file) : cannotWrite(file, error);
  }
  io.err(`${file}: ${count(found.length, 'service')} of the catalogue, ${open.length} to decide\n`);
};

export const init: Command = {
  name: 'init',
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readOptions(args, {
      ...SCAN_OPTIONS,
      output: { type: 'string', short: 'o' },
      force: { type: 'boolean' },
    });
    const [first = ''] = positionals;
    const isReport = positionals.length === 1 && /\.json$/i.test(first) && !/^https?:/i.test(first);
    if (!first && !values.sitemap)
      throw misuse('Which site? Give its URLs, --sitemap, or the JSON report of a scan.');
    if (values.output) await canWrite(values.output, { io, force: values.force === true });
    const { items, site } = isReport
      ? await fromReport(first, io)
      : await fromSite(readUrls(positionals), values, io);
    const draft = draftPolicy(items, { site, catalogue });
    const { problems } = checkPolicy(JSON.stringify(draft.policy));
    if (problems.length)
      throw new Failure(
        EXIT.failed,
        `the draft is not usable: ${problems.map(({ message }) => message).join(' ')}`,
      );
    if (values.output) await write(values.output, draft, { io, force: values.force === true });
    if (values.json)
      io.out(
        toJson({
          file: values.output ?? null,
          services: draft.found,
          open: draft.open,
          policy: draft.policy,
        }),
      );
    else if (!values.output) io.out(toJson(draft.policy));
    return EXIT.fine;
  },
};
