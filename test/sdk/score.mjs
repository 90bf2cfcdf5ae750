// Scores of the test bed: the inventory against what is stored, and categories against labels.

// Ids and times in names, which differ from run to run.
const RANDOM = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{8,}|\d{3,}/gi;
export const toPattern = ({ kind, name }) => `${kind} ${name.replace(RANDOM, '*')}`;

const share = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
export const line = (label, part, whole, goal) =>
  `${label.padEnd(46)} ${`${part} of ${whole}`.padStart(11)}  ${share(part, whole).padStart(8)}  (goal ${goal})`;

/** Maps name patterns to the URLs of the scripts that write them when they run alone. */
export const ownersOf = (observed) => {
  const owners = new Map();
  for (const row of observed) {
    const key = toPattern(row);
    owners.set(key, new Set([...(owners.get(key) ?? []), row.script]));
  }
  return owners;
};

export const scoreInventory = (items, findings, owners) => {
  const byKey = new Map(findings.map((finding) => [`${finding.kind} ${finding.name}`, finding]));
  const visible = items.filter(({ httpOnly }) => !httpOnly);
  const rows = visible.map((item) => {
    const finding = byKey.get(`${item.kind} ${item.name}`);
    const scripts = owners.get(toPattern(item));
    return { ...item, finding, scripts, right: !!finding?.source && !!scripts?.has(finding.source) };
  });
  return {
    all: rows.length,
    found: rows.filter(({ finding }) => finding).length,
    known: rows.filter(({ scripts }) => scripts).length,
    right: rows.filter(({ right }) => right).length,
    missing: rows.filter(({ finding }) => !finding),
    wrong: rows.filter(({ finding, scripts, right }) => finding && scripts && !right),
    strange: rows.filter(({ scripts }) => !scripts),
  };
};

/**
 * Stored values of five or more characters that occur anywhere in the findings, unless they are also part of a name.
 * The path of a request's address, which is its name, may contain an id: those are counted separately. The page's own
 * address is no secret.
 */
export const keptValues = (items, findings, address) => {
  const names = items.map(({ name }) => name).join('\n');
  const long = items.filter(
    ({ value = '' }) => value.length >= 5 && !names.includes(value) && !address.includes(value),
  );
  // Strings only: the stored value `false` would match `"held":false`.
  const kept = findings
    .flatMap(({ name, ...rest }) => (rest.host ? Object.values(rest) : [name, ...Object.values(rest)]))
    .filter((value) => typeof value === 'string')
    .join('\n');
  const paths = findings.map(({ name, host }) => (host ? name : '')).join('\n');
  return {
    kept: long.filter(({ value }) => kept.includes(value)),
    inPaths: long.filter(({ value }) => !kept.includes(value) && paths.includes(value)),
  };
};

const needsConsent = ({ category, accepts }) => category !== 'necessary' && !accepts.includes('necessary');

/** `ask(row)` returns a category or undefined. */
export const scoreCategories = (rows, sdks, ask) => {
  const labels = new Map(sdks.map((sdk) => [sdk.id, sdk]));
  const answers = rows.map((row) => {
    const label = labels.get(row.sdk);
    const category = ask(row);
    const right = category === label.category || label.accepts.includes(category);
    return { ...row, label, answer: category, right, fatal: category === 'necessary' && needsConsent(label) };
  });
  return {
    all: answers.length,
    right: answers.filter(({ right }) => right).length,
    strict: answers.filter(({ answer, label }) => answer === label.category).length,
    unknown: answers.filter(({ answer }) => !answer).length,
    fatal: answers.filter(({ fatal }) => fatal),
    wrong: answers.filter(({ right }) => !right),
  };
};
