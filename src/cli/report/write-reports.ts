import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { nearest } from '../../policy/nearest';
import type { Io } from '../command';
import { type Failure, misuse } from '../failure';
import { toJson } from '../report';
import { cannotWrite } from '../target';
import type { ScanReport } from './scan-report';
import { toCsv } from './to-csv';
import { toScanHtml } from './to-html';
import { toJunit } from './to-junit';
import { toScanMarkdown } from './to-markdown';
import { toSarif } from './to-sarif';
import { toTable } from './to-table';

/** A report with the pictures of its phases, by phase id. */
export interface Illustrated {
  readonly report: ScanReport;
  readonly pictures: ReadonlyMap<string, Buffer>;
}

type Format = (illustrated: Illustrated) => string;

/** Format name → writer. */
export const FORMATS: Readonly<Record<string, Format>> = {
  table: ({ report }) => toTable(report),
  json: ({ report }) => toJson(report),
  csv: ({ report }) => toCsv(report),
  markdown: ({ report }) => toScanMarkdown(report),
  html: ({ report, pictures }) => toScanHtml(report, pictures),
  junit: ({ report }) => toJunit(report),
  sarif: ({ report }) => toSarif(report),
};
const EXTENSIONS: Readonly<Record<string, string>> = {
  json: 'json',
  csv: 'csv',
  md: 'markdown',
  html: 'html',
  xml: 'junit',
  sarif: 'sarif',
  txt: 'table',
};

/** One requested report; without a file it goes to standard output. */
export interface Wanted {
  readonly format: string;
  readonly file?: string;
}

/** `html=scan.html`, or `html` for standard output. */
export const readWanted = (text: string): Wanted => {
  const [format = '', ...rest] = text.split('=');
  if (!Object.hasOwn(FORMATS, format)) {
    const meant = nearest(format, Object.keys(FORMATS));
    throw misuse(
      `--report ${JSON.stringify(format)} is not one of ${Object.keys(FORMATS).join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`,
    );
  }
  return rest.length ? { format, file: rest.join('=') } : { format };
};

/** The format of a file, by its extension. */
export const readOutput = (file: string): Wanted => {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = EXTENSIONS[ending];
  if (!format)
    throw misuse(
      `-o ${file}: a name that ends in ${Object.keys(EXTENSIONS)
        .map((one) => `.${one}`)
        .join(', ')} tells the format; or --report <format>=<file>.`,
    );
  return { format, file };
};

export const writeReports = async (
  wanted: readonly Wanted[],
  illustrated: Illustrated,
  io: Io,
): Promise<void> => {
  const failures: Failure[] = [];
  for (const { format, file } of wanted) {
    const text = (FORMATS[format] as Format)(illustrated);
    if (file === undefined) io.out(text);
    else
      await writeFile(resolve(io.cwd, file), text).catch((error) => {
        failures.push(cannotWrite(file, error));
      });
  }
  // Thrown last, so that the other reports are written: the scan has taken its time.
  if (failures[0]) throw failures[0];
};
