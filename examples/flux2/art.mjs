// The pictures of the Flux.2 site, drawn as SVG from a seed: no image of anyone's is needed.

const random = (seed) => {
  let state = (seed * 2654435761 + 97) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
};

const PALETTES = [
  ['#140f1f', '#4b2a6b', '#c2588c', '#ffb27a', '#fff0d6'],
  ['#07151c', '#0f4355', '#2f8f9d', '#a9dccb', '#fdf4df'],
  ['#1a0d0a', '#6b2113', '#d9542b', '#f7a75b', '#ffe9c7'],
  ['#0b0f24', '#27348b', '#5c6cf0', '#b5a6ff', '#f6ecff'],
  ['#0d1410', '#24503a', '#6ea36b', '#d6d98f', '#fbf6dc'],
];

const gradient = (id, stops, attributes = 'x1="0" y1="0" x2="0" y2="1"', kind = 'linear') =>
  `<${kind}Gradient id="${id}" ${attributes}>${stops
    .map(
      ([offset, color, opacity = 1]) =>
        `<stop offset="${offset}" stop-color="${color}" stop-opacity="${opacity}"/>`,
    )
    .join('')}</${kind}Gradient>`;

const ridge = (next, base, height) => {
  const points = Array.from({ length: 7 }, (_, i) => [i * 160 - 80, base + (next() - 0.5) * height]);
  return `M${points[0].join(' ')} ${points
    .slice(1)
    .map(([x, y], i) => `C${points[i][0] + 80} ${points[i][1]} ${x - 80} ${y} ${x} ${y}`)
    .join(' ')} V1000 H-80 Z`;
};

const dunes = (next, c) => {
  const sun = [180 + next() * 440, 180 + next() * 120, 60 + next() * 60];
  const layers = Array.from({ length: 6 }, (_, i) => ({ d: ridge(next, 330 + i * 82, 150 - i * 8), i }));
  return {
    defs:
      gradient('sky', [
        [0, c[1]],
        [0.45, c[2]],
        [0.8, c[3]],
        [1, c[4]],
      ]) +
      gradient(
        'sun',
        [
          [0, c[4]],
          [0.4, c[4], 0.75],
          [1, c[3], 0],
        ],
        'cx=".5" cy=".5" r=".5"',
        'radial',
      ) +
      layers
        .map(({ i }) =>
          gradient(`r${i}`, [
            [0, c[Math.max(0, 3 - Math.floor(i / 2))]],
            [0.55, c[Math.max(0, 2 - Math.floor(i / 2))]],
            [1, c[0]],
          ]),
        )
        .join(''),
    body: `<rect width="800" height="800" fill="url(#sky)"/><circle cx="${sun[0]}" cy="${sun[1]}" r="${sun[2] * 4}" fill="url(#sun)"/><circle cx="${sun[0]}" cy="${sun[1]}" r="${sun[2]}" fill="${c[4]}"/>${layers
      .map(({ d, i }) => `<path d="${d}" fill="url(#r${i})" opacity="${0.78 + i * 0.04}"/>`)
      .join('')}`,
  };
};

const bloom = (next, c) => {
  const petals = [];
  const turn = next() * 60;
  for (let ring = 0; ring < 5; ring += 1) {
    const count = 7 + ring * 2;
    const length = 360 - ring * 62;
    for (let i = 0; i < count; i += 1) {
      const angle = turn + (360 / count) * i + ring * 19 + next() * 9;
      const width = length * (0.3 + next() * 0.09);
      petals.push(
        `<path transform="translate(400 410) rotate(${angle.toFixed(1)})" d="M0 0C${width} ${-length * 0.25} ${width * 0.9} ${-length * 0.85} 0 ${-length}C${-width * 0.9} ${-length * 0.85} ${-width} ${-length * 0.25} 0 0Z" fill="url(#p${ring % 3})" stroke="${c[4]}" stroke-opacity=".22" opacity=".8"/>`,
      );
    }
  }
  return {
    defs:
      gradient(
        'bg',
        [
          [0, c[1]],
          [1, c[0]],
        ],
        'cx=".5" cy=".45" r=".75"',
        'radial',
      ) +
      gradient(
        'p0',
        [
          [0, c[2]],
          [1, c[1]],
        ],
        'x1="0" y1="0" x2="0" y2="1"',
      ) +
      gradient('p1', [
        [0, c[3]],
        [1, c[1]],
      ]) +
      gradient('p2', [
        [0, c[4]],
        [1, c[2]],
      ]),
    body: `<rect width="800" height="800" fill="url(#bg)"/>${petals.join('')}<circle cx="400" cy="410" r="34" fill="${c[3]}"/><circle cx="400" cy="410" r="16" fill="${c[0]}"/>`,
  };
};

const glass = (next, c) => {
  const orbs = Array.from({ length: 7 }, () => [
    80 + next() * 640,
    80 + next() * 640,
    70 + next() * 170,
  ]).sort((a, b) => b[2] - a[2]);
  return {
    defs:
      gradient(
        'bg',
        [
          [0, c[0]],
          [0.6, c[1]],
          [1, c[2]],
        ],
        'x1="0" y1="0" x2="1" y2="1"',
      ) +
      gradient(
        'o',
        [
          [0, c[4], 0.95],
          [0.35, c[3], 0.75],
          [0.75, c[2], 0.45],
          [1, c[0], 0.7],
        ],
        'cx=".34" cy=".28" r=".85"',
        'radial',
      ) +
      gradient('h', [
        [0, '#fff', 0.85],
        [1, '#fff', 0],
      ]),
    body: `<rect width="800" height="800" fill="url(#bg)"/>${orbs
      .map(
        ([x, y, r]) =>
          `<ellipse cx="${x + r * 0.2}" cy="${y + r * 1.02}" rx="${r * 0.9}" ry="${r * 0.14}" fill="${c[0]}" opacity=".5"/><circle cx="${x}" cy="${y}" r="${r}" fill="url(#o)"/><ellipse cx="${x - r * 0.3}" cy="${y - r * 0.52}" rx="${r * 0.38}" ry="${r * 0.2}" fill="url(#h)" opacity=".7" transform="rotate(-28 ${x - r * 0.3} ${y - r * 0.52})"/>`,
      )
      .join('')}`,
  };
};

const strata = (next, c) => {
  const bands = Array.from({ length: 16 }, (_, i) => {
    const y = -40 + i * 56;
    const sway = 60 + next() * 110;
    return `<path d="M-40 ${y}C180 ${y - sway} 300 ${y + sway} 460 ${y + 12}S700 ${y - sway * 0.7} 860 ${y + 20}V${y + 150}H-40Z" fill="${c[1 + Math.floor(next() * 4)]}" opacity="${(0.55 + next() * 0.45).toFixed(2)}"/>`;
  });
  return {
    defs: gradient(
      'v',
      [
        [0, c[0], 0],
        [0.7, c[0], 0.15],
        [1, c[0], 0.85],
      ],
      'cx=".5" cy=".45" r=".75"',
      'radial',
    ),
    body: `<rect width="800" height="800" fill="${c[1]}"/>${bands.join('')}<rect width="800" height="800" fill="url(#v)"/>`,
  };
};

const LETTERS = ['Aa', 'Rg', '&amp;', 'Qu', 'ff', '§2'];
const letter = (next, c) => {
  const text = LETTERS[Math.floor(next() * LETTERS.length)];
  const lines = Array.from(
    { length: 9 },
    (_, i) => `<path d="M60 ${120 + i * 70}H740" stroke="${c[4]}" stroke-opacity=".13"/>`,
  );
  return {
    defs:
      gradient(
        'bg',
        [
          [0, c[2]],
          [1, c[1]],
        ],
        'x1="0" y1="0" x2="1" y2="1"',
      ) +
      gradient('t', [
        [0, c[4]],
        [1, c[3]],
      ]),
    body: `<rect width="800" height="800" fill="url(#bg)"/>${lines.join('')}<circle cx="${500 + next() * 200}" cy="${200 + next() * 80}" r="${110 + next() * 70}" fill="${c[3]}" opacity=".55"/><text x="400" y="590" text-anchor="middle" font-family="Didot, 'Bodoni 72', Georgia, serif" font-size="520" fill="url(#t)">${text}</text>`,
  };
};

const KINDS = { dunes, bloom, glass, strata, letter };

/** @returns {string | undefined} an 800 × 800 SVG document; undefined for a kind that is not known */
export const art = (kind, seed) => {
  if (!Object.hasOwn(KINDS, kind ?? '') || !Number.isFinite(seed)) return undefined;
  const next = random(Math.abs(Math.floor(seed)));
  const { defs, body } = KINDS[kind](next, PALETTES[Math.abs(Math.floor(seed)) % PALETTES.length]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" preserveAspectRatio="xMidYMid slice"><defs>${defs}<filter id="grain" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".8" numOctaves="2" seed="3"/><feColorMatrix values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  0 0 0 .5 -.18"/></filter></defs>${body}<rect width="800" height="800" filter="url(#grain)" opacity=".3"/></svg>`;
};
