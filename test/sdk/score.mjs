// The arithmetic of the bed: what was found against what there is, and categories against labels.

// Ids and times within a name, which differ from run to run.
const RANDOM = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{8,}|\d{3,}/gi;
export const toPattern = ({ kind, name }) => `${kind} ${name.replace(RANDOM, '*')}`;

const share = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
export const line = (label, part, whole, goal) =>
  `${label.padEnd(46)} ${`${part} of ${whole}`.padStart(11)}  ${share(part, whole).padStart(8)}  (goal ${goal})`;

/** Pattern of a name → URLs of the scripts that write it when they run alone. */
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
 * Values of five characters and more that stand anywhere in what was kept, but for names that hold them. The address of
 * a request is its name, and its path may hold an id: those are counted apart. The page's own address is no secret of it.
 */
export const keptValues = (items, findings, address) => {
  const names = items.map(({ name }) => name).join('\n');
  const long = items.filter(
    ({ value = '' }) => value.length >= 5 && !names.includes(value) && !address.includes(value),
  );
  // Texts only: `false` as a value is not what `"held":false` says.
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

/** `ask(row)` gives a category or undefined. */
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
