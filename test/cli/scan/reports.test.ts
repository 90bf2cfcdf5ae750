// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { scanJsonSchema } from '../../../src/cli/report/json-schema';
import { toCsv } from '../../../src/cli/report/to-csv';
import { toScanHtml } from '../../../src/cli/report/to-html';
import { toJunit } from '../../../src/cli/report/to-junit';
import { toScanMarkdown } from '../../../src/cli/report/to-markdown';
import { toSarif } from '../../../src/cli/report/to-sarif';
import { toTable } from '../../../src/cli/report/to-table';
import { cookie, PAGE, report, request, sighting } from './runs';

const EVIL = `a"b,c'<i>&|\`\n;=x\u0000`;
const evil = report({
  none: [cookie('_st_id', { lifetime: 31_536_000 }), sighting({ kind: 'local', name: EVIL })],
  withdraw: [cookie('uid', { host: 'stats.example', partition: 'https://shop.example' })],
  accept: [request('https://nobody.example/"<x>?secret=1'), cookie('=1+1')],
});
const empty = report({});

const parser = new DOMParser();
const parseXml = (text: string): Document => parser.parseFromString(text, 'application/xml');

/** Parses CSV into rows and cells, by RFC 4180. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && !quoted && !plain) break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter(({ length }) => length > 0);
};

describe('JSON', () => {
  const schema = z.fromJSONSchema(scanJsonSchema() as Parameters<typeof z.fromJSONSchema>[0]);

  it.each([
    ['with findings', evil],
    ['without', empty],
    [
      'of an incomplete scan',
      report({}, { unusable: 'No policy.', unseen: [{ page: PAGE, why: 'no answer' }] }),
    ],
  ])('%s matches its schema', (_, one) => {
    expect(schema.safeParse(JSON.parse(JSON.stringify(one))).error).toBeUndefined();
  });

  it('has the schema that docs/scan.schema.json publishes', () => {
    expect(JSON.parse(readFileSync('docs/scan.schema.json', 'utf8'))).toEqual(scanJsonSchema());
  });

  it('has a schema that can reject', () => {
    expect(schema.safeParse({ ...empty, pages: 'x' }).success).toBe(false);
    expect(schema.safeParse({ ...empty, more: 1 }).success).toBe(false);
  });

  it('contains no query strings, which may hold values', () => {
    expect(JSON.stringify(evil)).not.toContain('secret');
  });
});

describe('what could not be scanned', () => {
  const partial = report(
    {},
    {
      policy: undefined,
      unusable: 'The policy of the page is not JSON.',
      unseen: [{ page: PAGE, why: 'the server answers 503' }],
      skipped: { reject: 'no banner <b>' },
    },
  );

  it.each([
    ['table', toTable],
    ['markdown', toScanMarkdown],
    ['html', (one: typeof partial) => toScanHtml(one, new Map())],
    ['junit', toJunit],
    ['sarif', toSarif],
  ])('is reported in %s', (format, write) => {
    const text = write(partial);
    for (const told of ['no banner', 'the server answers 503', 'is not JSON']) expect(text).toContain(told);
    if (!/junit|sarif/.test(format)) expect(text).toContain('The scan is incomplete: 3 parts');
  });

  it('counts as an error or as skipped for CI', () => {
    const root = parseXml(toJunit(partial)).documentElement;
    expect(root.getAttribute('errors')).toBe('2');
    expect(root.querySelectorAll('error')).toHaveLength(2);
    expect(root.querySelectorAll('skipped')).toHaveLength(1);
    expect(JSON.parse(toSarif(partial)).runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(JSON.parse(toSarif(empty)).runs[0].invocations[0].executionSuccessful).toBe(true);
  });

  it('is named beside findings too', () => {
    const both = report({ none: [cookie('_st_id')] }, { skipped: { accept: 'no banner' } });
    expect(both.summary.failing).toBeGreaterThan(0);
    expect(both.incomplete).toEqual([
      { part: 'phase', message: 'Left out: Everything accepted: no banner.' },
    ]);
    expect(toTable(both)).toMatch(/failing\.\nThe scan is incomplete: 1 part /);
  });

  it('is no error where the site has no consent to ask', () => {
    const none = report({}, { policy: undefined, skipped: { reject: 'nothing to press' } });
    expect(none.incomplete).toEqual([]);
    expect(toTable(none)).toContain('nothing to press');
    expect(JSON.parse(toSarif(none)).runs[0].invocations[0].executionSuccessful).toBe(true);
  });
});

describe('CSV', () => {
  it('has one row per item, whatever is in a name', () => {
    const [head, ...rows] = parseCsv(toCsv(evil));
    expect(rows).toHaveLength(evil.items.length);
    expect(rows.every(({ length }) => length === head?.length)).toBe(true);
    expect(rows.map((row) => row[1])).toContain(EVIL);
  });

  it('contains no formula that a spreadsheet would run', () => {
    expect(parseCsv(toCsv(evil)).map((row) => row[1])).toContain("'=1+1");
  });
});

describe('JUnit', () => {
  it.each([evil, empty])('is XML with a suite for each rule that can fail', (one) => {
    const xml = parseXml(toJunit(one));
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(xml.querySelectorAll('testsuite')).toHaveLength(one.failOn.length);
    expect(xml.querySelectorAll('failure')).toHaveLength(one.summary.failing);
  });

  it.each(['\u0000', '\ud800', '\uffff', ']]>', '<!--', '&#0;'])(
    'is well-formed XML with %j in a name',
    (text) => {
      const findings = evil.findings.slice(0, 1).map((one) => ({ ...one, name: text, message: text }));
      const xml = toJunit({ ...evil, failOn: ['pre-consent'], findings });
      expect(parseXml(xml).querySelector('parsererror')).toBeNull();
    },
  );
});

describe('HTML', () => {
  const pictures = new Map([['none', Buffer.from('picture')]]);
  const document = parser.parseFromString(toScanHtml(evil, pictures), 'text/html');

  it('loads nothing from elsewhere', () => {
    expect(document.querySelectorAll('script, link, iframe, [src^="http"]')).toHaveLength(0);
    expect(document.querySelectorAll('figure')).toHaveLength(evil.phases.length);
    expect(document.querySelector('img')?.getAttribute('src')).toMatch(/^data:image\/jpeg;base64,/);
  });

  it('escapes names', () => {
    expect(document.querySelector('td i')).toBeNull();
    expect(document.body.textContent).toContain('<i>');
  });

  it('says so if nothing is wrong', () => {
    expect(toScanHtml(empty, new Map())).toContain('Nothing wrong was seen');
  });
});

describe('SARIF', () => {
  const { runs } = JSON.parse(toSarif(evil));

  it('points each finding at the policy file', () => {
    expect(runs[0].results).toHaveLength(evil.findings.length);
    for (const { locations, ruleId } of runs[0].results) {
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe('policy.json');
      expect(runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)).toContain(ruleId);
    }
  });

  it('points at the baseline if there is no policy file', () => {
    const { runs: other } = JSON.parse(toSarif({ ...evil, policy: null }));
    expect(other[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('cookies.lock.json');
  });
});

describe('Markdown and table', () => {
  it('have no row that a name can break', () => {
    const rows = toScanMarkdown(evil)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(evil.items.length);
    for (const row of rows) expect(row).toMatch(/^\|.*\|$/);
  });

  it('list every finding and the total', () => {
    const text = toTable(evil);
    for (const { kind, rule } of evil.findings) {
      expect(text).toContain(rule);
      expect(text).toContain(kind);
    }
    expect(text).toContain(`${evil.summary.failing} failing.`);
    expect(toTable(empty)).toContain('0 findings');
  });
});
