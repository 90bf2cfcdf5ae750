import { STANDARD_CATEGORIES } from '../model/category';
import { LANGUAGES } from '../model/languages';
import { nearest } from './nearest';
import { createProblem, type Path, type PolicyProblem, toFound } from './problem';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => Object(value) as Fields;
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const problem = (path: Path, found: unknown, expected: string): PolicyProblem =>
  createProblem(path, { found: toFound(found), expected });

/** What may stand in braces in a text. */
const PLACEHOLDERS = ['controller', 'count', 'names', 'date', 'expires', 'id', 'service'];

const categories = (policy: Fields): PolicyProblem[] =>
  listOf(policy.categories).flatMap((item, index) => {
    const { id = item, title, required, separate } = fieldsOf(item);
    const path = ['categories', index];
    const standard: readonly unknown[] = STANDARD_CATEGORIES;
    const meant =
      typeof id === 'string' && !title && !standard.includes(id) && nearest(id, STANDARD_CATEGORIES);
    return [
      ...(meant
        ? [
            createProblem(path, {
              found: `${toFound(id)}, which has no title to show`,
              expected: `a title, or one of ${STANDARD_CATEGORIES.join(', ')}`,
              meant: { written: id, names: STANDARD_CATEGORIES },
            }),
          ]
        : []),
      ...(required === true && separate === true
        ? [problem([...path, 'separate'], true, 'no such thing for what is required: nobody is asked')]
        : []),
    ];
  });

const languages = ({ ui }: Fields): PolicyProblem[] => {
  const given = fieldsOf(ui).languages;
  if (Array.isArray(given) && !given.length)
    return [problem(['ui', 'languages'], [], 'one language at least')];
  const base = (tag: string): string | undefined => tag.replace(/^n[no]\b/, 'nb').split('-')[0];
  const isKnown = (tag: string): boolean => LANGUAGES.some((each) => base(each) === base(tag));
  return listOf(given).flatMap((tag, index) =>
    typeof tag !== 'string' || isKnown(tag)
      ? []
      : [
          createProblem(['ui', 'languages', index], {
            found: toFound(tag),
            expected: `a language that is shipped: ${LANGUAGES.join(', ')}`,
            meant: { written: tag, names: LANGUAGES },
          }),
        ],
  );
};

const placeholders = ({ texts }: Fields): PolicyProblem[] =>
  Object.entries(fieldsOf(texts)).flatMap(([language, messages]) =>
    Object.entries(fieldsOf(messages)).flatMap(([key, text]) =>
      Array.from(`${text}`.matchAll(/\{(\w+)\}/g), ([, name]) => name as string)
        .filter((name) => !PLACEHOLDERS.includes(name))
        .map((name) =>
          createProblem(['texts', language, key], {
            found: `{${name}}`,
            expected: `only ${PLACEHOLDERS.map((each) => `{${each}}`).join(', ')}`,
            meant: { written: name, names: PLACEHOLDERS },
          }),
        ),
    ),
  );

const everywhere = ({ services }: Fields): PolicyProblem[] =>
  listOf(services).flatMap((service, index) =>
    listOf(fieldsOf(service).urls).flatMap((url, at) =>
      typeof url === 'string' && /^[*/]+$/.test(url)
        ? [problem(['services', index, 'urls', at], url, 'the host of the service: this is every address')]
        : [],
    ),
  );

const ineffective = ({ strict, enforce, unknown, ui }: Fields): PolicyProblem[] => {
  const { requests } = fieldsOf(unknown);
  const { layout, position } = fieldsOf(ui);
  const reports = (requests ?? 'block') !== 'block';
  return [
    ...(strict === true && (reports || enforce === false)
      ? [
          problem(
            ['strict'],
            true,
            `"unknown": { "requests": "block" }${enforce === false ? ' and no "enforce": false' : ''}: it adds no Content-Security-Policy without`,
          ),
        ]
      : []),
    ...(layout === 'dialog' && position !== undefined && position !== 'center'
      ? [problem(['ui', 'position'], position, 'none: a dialog stands in the middle')]
      : []),
  ];
};

/** What a page accepts, but cannot follow, or shows to visitors as it is. */
export const odd = (policy: Fields): PolicyProblem[] =>
  [categories, languages, placeholders, everywhere, ineffective].flatMap((check) => check(policy));
