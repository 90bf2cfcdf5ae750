import type { Item } from '../assess/item';
import { MEANING, RULES } from '../assess/rules';
import { count } from '../report';
import { incompleteLine } from './incomplete';
import type { ReportedFinding, ScanReport } from './scan-report';
import { troublesOf } from './troubles';
import { toEntities } from './xml';

const STYLE = `
  :root { color-scheme: light dark; --line: #8884; --bad: #c0392b; --fine: #2e7d4f }
  body { font: 16px/1.55 system-ui, sans-serif; max-width: 76rem; margin: 0 auto; padding: 2rem 1.5rem 6rem }
  h1 { font-size: 1.9rem; margin: 0 } h2 { margin: 3rem 0 .3rem } h3 { margin: 2rem 0 .3rem }
  .verdict { font-size: 1.25rem; border-left: .4rem solid; padding: .4rem 1rem; margin: 1.5rem 0 }
  .bad { border-color: var(--bad) } .fine { border-color: var(--fine) }
  .scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .88rem }
  th, td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line) }
  code { overflow-wrap: anywhere; font-size: .95em } td.name { min-width: 12rem } .known { opacity: .6 }
  figure { margin: 0 } img { width: 100%; border: 1px solid var(--line); border-radius: 6px }
  .phases { display: grid; grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr)); gap: 1.5rem; margin-top: 1rem }
  figcaption, small { font-size: .85rem } details { margin-top: 1rem } summary { cursor: pointer }
  @media print { body { max-width: none; padding: 0 } details { display: block } }`;

const KINDS: Readonly<Record<Item['kind'], string>> = {
  cookie: 'Cookie',
  local: 'Local storage',
  session: 'Session storage',
  indexeddb: 'Database',
  cache: 'Cache',
  'service-worker': 'Service worker',
  script: 'Script',
  frame: 'Embedded page',
  image: 'Image or pixel',
  link: 'Style, font or connection',
  media: 'Video or audio',
  request: 'Request',
};

const RIGHT = 'What to do';
const REMEDY: Readonly<Record<(typeof RULES)[number], string>> = {
  'pre-consent': 'Hold it back until the visitor has agreed, or show why the visit cannot work without it.',
  'after-reject': 'Make what sets it ask for consent itself, not only whether a choice was made.',
  'after-withdraw':
    'Clear it on withdrawal, on the server where scripts cannot reach it, and stop what sets it again.',
  gpc: 'Leave it out when the browser sends the signal.',
  'wrong-category': 'Tie it to the category that the policy gives its service.',
  undeclared:
    'Add the service, or the name, to the policy, so that visitors are told and it can be held and cleared.',
  unknown: 'Find out who sets it, then declare it in the policy or remove it.',
};

const table = (headings: readonly string[], rows: readonly string[]): string =>
  `<div class="scroll"><table><thead><tr>${headings.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;

const cells = (...texts: readonly (string | undefined)[]): string =>
  texts.map((text) => `<td>${toEntities(text ?? '')}</td>`).join('');
const named = (name: string): string => `<td class="name"><code>${toEntities(name)}</code></td>`;

const findingRow =
  (titles: ReadonlyMap<string, string>) =>
  (finding: ReportedFinding): string => {
    const { kind, name, host, vendor, service, category, phase, page, source, accepted } = finding;
    const by = source ? `<small><code>${toEntities(source)}</code></small>` : '';
    return `<tr${accepted ? ' class="known"' : ''}>${cells(KINDS[kind as Item['kind']])}${named(name)}${cells(
      host,
      category === 'unknown' ? 'unknown' : (vendor ?? service ?? ''),
      category,
      titles.get(phase) ?? phase,
      page,
    )}<td>${by}</td>${cells(accepted ? 'known' : 'new')}</tr>`;
  };

const rules = (report: ScanReport): string[] => {
  const titles = new Map(report.phases.map(({ id, title }) => [id, title]));
  const headings = [
    'Kind',
    'Name',
    'Host',
    'Provider',
    'Purpose',
    'When',
    'First page',
    'Set by',
    'Baseline',
  ];
  return RULES.flatMap((rule) => {
    const own = report.findings.filter((finding) => finding.rule === rule);
    if (!own.length) return [];
    return [
      `<h3 id="${rule}">${toEntities(MEANING[rule])} <small>(${own.length}, rule “${rule}”)</small></h3>`,
      `<p>${RIGHT}: ${toEntities(REMEDY[rule])}</p>`,
      table(headings, own.map(findingRow(titles))),
    ];
  });
};

const phases = ({ phases }: ScanReport, pictures: ReadonlyMap<string, Buffer>): string[] =>
  phases.map(({ id, title, items, skipped }) => {
    const picture = pictures.get(id);
    const image = picture
      ? `<img alt="First page: ${toEntities(title)}" src="data:image/jpeg;base64,${picture.toString('base64')}">`
      : '';
    const told = skipped ? `Left out: ${skipped}.` : count(items, 'item');
    return `<figure>${image}<figcaption><strong>${toEntities(title)}</strong><br>${toEntities(told)}</figcaption></figure>`;
  });

const inventory = ({ items }: ScanReport): string[] => {
  const categories = [...new Set(items.map(({ category }) => category))];
  const headings = [
    'Name',
    'Kind',
    'Provider',
    'Host',
    'First or third party',
    'Kept for',
    'In the policy',
    'Evidence',
  ];
  return categories.flatMap((category) => [
    `<h3>${toEntities(category)}</h3>`,
    table(
      headings,
      items
        .filter((item) => item.category === category)
        .map(
          (item) =>
            `<tr>${named(item.name)}${cells(
              KINDS[item.kind],
              item.vendor ?? item.service ?? '',
              item.host,
              item.party,
              item.lifetime ?? '',
              { yes: 'yes', service: 'service only', no: 'no' }[item.declared],
              item.why,
            )}</tr>`,
        ),
    ),
  ]);
};

const verdict = ({ summary, phases, incomplete }: ScanReport): string => {
  const known = summary.accepted ? `, ${summary.accepted} of them known and accepted` : '';
  const text = summary.findings
    ? `${count(summary.findings, 'finding')}${known}.`
    : `Nothing wrong was seen in ${count(phases.length, 'phase')}.`;
  const partial = incompleteLine(incomplete);
  return `<p class="verdict ${summary.failing || partial ? 'bad' : 'fine'}">${text} ${partial}</p>`;
};

const LIMITS =
  'This report says what one browser saw at one time from one place. What a server does with what it receives, what shows only to other visitors, and what takes longer than the scan waited, is not in it. It is no legal advice.';

/** One self-contained file, for those who judge a site and do not write code. */
export const toScanHtml = (report: ScanReport, pictures: ReadonlyMap<string, Buffer>): string => {
  const { pages, policy, started, seconds, browser, version, notices, remarks, jurisdiction } = report;
  const facts = [
    `${count(pages.length, 'page')}: ${pages.join(', ')}`,
    `Policy: ${policy ? `${policy.id}, version ${policy.version} (${policy.from})` : 'none was found'}`,
    `Jurisdiction: ${jurisdiction ?? 'not told, so the strictest'}`,
    `${started.slice(0, 16).replace('T', ' ')} UTC, ${seconds} s, ${browser}, flux-consent ${version}`,
    ...troublesOf(report).map(({ text }) => text),
    ...remarks,
  ];
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>Consent scan of ${toEntities(new URL(pages[0] ?? 'about:blank').hostname)}</title><style>${STYLE}</style></head><body>`,
    '<h1>What this site stores and loads</h1>',
    verdict(report),
    `<ul>${facts.map((fact) => `<li>${toEntities(fact)}</li>`).join('')}</ul>`,
    '<h2>Findings</h2>',
    ...(report.findings.length ? rules(report) : ['<p>None.</p>']),
    ...(notices.length
      ? [
          '<h2>Worth knowing</h2>',
          `<ul>${notices.map(({ message }) => `<li>${toEntities(message)}</li>`).join('')}</ul>`,
        ]
      : []),
    '<h2>The visitors</h2><p>Each visited every page in a fresh browser.</p>',
    `<div class="phases">${phases(report, pictures).join('')}</div>`,
    '<h2>Everything that was seen</h2>',
    ...inventory(report),
    `<p><small>${LIMITS}</small></p>`,
    '</body></html>',
    '',
  ].join('\n');
};
