import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { needsGuard } from '../../guard/needs-guard';
import { catalogue } from '../../services';
import type { Command, Io } from '../command';
import { EXIT, Failure, misuse } from '../failure';
import { parseJson } from '../json';
import { readOptions } from '../options';
import { checkPolicy, onePolicy, readPolicyText } from '../policy-file';
import { count, problemReport, toJson } from '../report';
import { usedServices } from '../resolve-services';
import { readScript, siteFile, toSignatures } from '../site-file';

const USAGE = `Usage: flux-consent build <policy.json | -> -o <consent.site.js> [--base <URL>]

Writes one script for the site: the policy, the catalogue services it names, and the SDK. The page then requests
neither policy nor services. The interface is still loaded when it is needed: serve the package's dist folder too,
beside this file or at --base.

  -o, --output <file>   where to write; without it the script goes to standard output
  --base <URL>          folder of the lazily loaded files; default the script's own
  --json                one object: file, bytes, brotli, services (needs -o)
  --help                this text

Exit codes: 0 written, 1 the policy has problems, 2 misuse, 3 a file cannot be read or written.
`;

const write = async (file: string, text: string, io: Io): Promise<void> => {
  try {
    await writeFile(resolve(io.cwd, file), text);
  } catch (error) {
    throw new Failure(EXIT.failed, `${file} cannot be written: ${(error as NodeJS.ErrnoException).code}.`);
  }
};

const checkBase = (base: string): string => {
  if (!/^(https?:\/\/|[^:]*$)/i.test(base))
    throw misuse(`--base ${JSON.stringify(base)} is neither a path nor an http(s) URL.`);
  return base;
};

export const build: Command = {
  name: 'build',
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readOptions(args, {
      output: { type: 'string', short: 'o' },
      base: { type: 'string' },
    });
    const { output, base, json } = values;
    const file = onePolicy(positionals);
    if (json && !output)
      throw misuse('--json needs -o: standard output cannot be the report and the script.');
    const text = await readPolicyText(file, io);
    const { policy, problems } = checkPolicy(text);
    if (!policy) {
      if (json) io.out(toJson({ file, valid: false, problems }));
      else io.err(problemReport(file, problems));
      return EXIT.findings;
    }
    const { $schema, ...site } = parseJson(text) as Record<string, unknown>;
    const services = usedServices(policy, catalogue).map(toSignatures);
    const bundle = { policy: site, catalogue: services, ...(base && { base: checkBase(base) }) };
    // The guard first: the SDK takes it from there. If only marked-up elements wait, it is loaded after the
    // page.
    const names = [...(needsGuard(policy) ? ['consent-guard.js'] : []), 'consent.js'];
    const script = siteFile(bundle, ...(await Promise.all(names.map((name) => readScript(name)))));
    if (!output) {
      io.out(script);
      return EXIT.fine;
    }
    await write(output, script, io);
    const sizes = { bytes: Buffer.byteLength(script), brotli: brotliCompressSync(script).length };
    if (json) io.out(toJson({ file: output, ...sizes, services: services.map(({ id }) => id) }));
    else
      io.out(
        `${output}: ${sizes.brotli} bytes (brotli), ${count(services.length, 'catalogue service')} inside\n`,
      );
    return EXIT.fine;
  },
};
