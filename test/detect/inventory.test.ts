import { describe, expect, it } from 'vitest';
import { fold } from '../../src/detect/fold';
import { toCsv } from '../../src/detect/inventory';
import type { Finding } from '../../src/model/finding';
import fc from '../fast-check';

const finding = (given: Partial<Finding>): Finding => ({
  kind: 'local',
  name: 'key',
  party: 'first',
  category: 'unknown',
  firstSeen: 0,
  held: false,
  ...given,
});

describe('short-lived writes', () => {
  it('that differ only by an id or a time are folded into one row', () => {
    const names = [
      '__mplss_1732492800',
      '__mplss_1732492999',
      'probe-0.7311',
      'probe-0.112',
      'lock-9f86d081884c7d65',
    ];
    const rows = fold(names.map((name) => finding({ name, gone: true })));
    expect(rows.map(({ finding: { name }, count }) => [name, count])).toEqual([
      ['__mplss_*', 2],
      ['probe-*', 2],
      ['lock-9f86d081884c7d65', 1],
    ]);
  });

  it('of different scripts are not folded, nor are names that still exist', () => {
    const rows = fold([
      finding({ name: 'lock-11111', gone: true, source: 'https://a.test/a.js' }),
      finding({ name: 'lock-22222', gone: true, source: 'https://b.test/b.js' }),
      finding({ name: 'id-11111' }),
      finding({ name: 'id-22222' }),
    ]);
    expect(rows.length).toBe(4);
  });

  it('folding loses nothing and keeps the names that still exist', () => {
    const any = fc.record({ name: fc.string(), gone: fc.boolean() }).map(finding);
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ name }) => name }), (findings) => {
        const rows = fold(findings);
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(findings.length);
        const there = findings.filter(({ gone }) => !gone).map(({ name }) => name);
        expect(rows.filter((row) => !row.finding.gone).map((row) => row.finding.name)).toEqual(there);
      }),
    );
  });
});

describe('the CSV', () => {
  it('lists the service, the source and the state of each finding', () => {
    const findings = [
      finding({
        kind: 'cookie',
        name: '_ga',
        service: 'google-analytics',
        category: 'analytics',
        held: true,
      }),
      finding({ name: 'x', wouldHold: 'google-analytics (analytics) is not granted' }),
      { ...finding({ name: 'y', source: 'unattributed' }), surface: 'way', fix: 'Fix.' },
    ];
    const [head, ...lines] = toCsv(findings).trimEnd().split('\r\n');
    expect(head).toBe(
      '"kind","name","party","host","category","service","vendor","source","first seen","state"',
    );
    expect(lines).toEqual([
      '"cookie","_ga","first","","analytics","google-analytics","","","1970-01-01T00:00:00.000Z","held"',
      '"local","x","first","","unknown","","","","1970-01-01T00:00:00.000Z","would be held"',
      '"local","y","first","","unknown","","","unattributed","1970-01-01T00:00:00.000Z","leaked"',
    ]);
  });

  it('can be parsed and starts no formula in a spreadsheet', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+3', "'-", "''=1", 'a"b,c\r\nd')),
        (name) => {
          const line = toCsv([finding({ name })])
            .split('\r\n')
            .slice(1)
            .join('\r\n');
          const cells = [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) =>
            cell.replaceAll('""', '"'),
          );
          expect(cells[1]?.replace(/^'(?='*[=+\-@\t\r])/, '')).toBe(name);
          expect(cells[1]).not.toMatch(/^[=+\-@\t\r]/);
        },
      ),
    );
  });
});
