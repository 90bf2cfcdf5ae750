import { toEntities } from '../report/xml';
import { cells, type Declaration, type DeclarationSection, recipientLines } from './declaration';

const row = (tag: string, texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${tag}>${toEntities(text)}</${tag.split(' ')[0]}>`).join('')}</tr>`;

const table = (headings: readonly string[], { title, rows }: DeclarationSection): string[] =>
  rows.length
    ? [
        '<table>',
        `<caption>${toEntities(title)}</caption>`,
        `<thead>${row('th scope="col"', headings)}</thead>`,
        '<tbody>',
        ...rows.map((item) => row('td', cells(item))),
        '</tbody>',
        '</table>',
      ]
    : [];

const list = (link: string, section: DeclarationSection): string[] => {
  const items = recipientLines(section).map(
    ({ text, url }) =>
      `<li>${toEntities(text)}${url && ` – <a href="${toEntities(url)}">${toEntities(link)}</a>`}</li>`,
  );
  return items.length ? [`<ul>${items.join('')}</ul>`] : [];
};

/** A fragment for the site's own page: no styles, no scripts, no ids that could clash. */
export const toHtml = ({ headings, link, sections, language, direction }: Declaration): string =>
  [
    `<section class="flux-consent-declaration" lang="${toEntities(language)}" dir="${direction}">`,
    ...sections.flatMap((section) => [
      `<h2>${toEntities(section.title)}</h2>`,
      ...(section.description ? [`<p>${toEntities(section.description)}</p>`] : []),
      ...table(headings, section),
      ...list(link, section),
    ]),
    '</section>',
    '',
  ].join('\n');
