// Converts a PNG as browsers write it (8 bit, RGB or RGBA, not interlaced) to a palette PNG, a third of the size.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

const read = (png) => {
  const data = [];
  let header;
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === 'IHDR') header = body;
    if (type === 'IDAT') data.push(body);
  }
  return {
    width: header.readUInt32BE(0),
    height: header.readUInt32BE(4),
    bytes: header[9] === 6 ? 4 : 3,
    rows: inflateSync(Buffer.concat(data)),
  };
};

const paeth = (left, up, corner) => {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
};

/** Undoes the filter of each row (PNG 9.2). */
const unfilter = ({ width, height, bytes, rows }) => {
  const stride = width * bytes;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < bytes ? 0 : out[at - bytes];
      const up = y ? out[at - stride] : 0;
      const corner = y && x >= bytes ? out[at - stride - bytes] : 0;
      const add = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      out[at] = rows[y * (stride + 1) + 1 + x] + add;
    }
  }
  return out;
};

/** Picks the most common colours that differ by more than a shade; every pixel gets the nearest. */
const quantise = (pixels, bytes, most) => {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += bytes) {
    const key = ((pixels[at] >> 2) << 12) | ((pixels[at + 1] >> 2) << 6) | (pixels[at + 2] >> 2);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const toColour = (key) => [key >> 12, (key >> 6) & 63, key & 63].map((part) => (part << 2) | (part >> 4));
  const common = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => toColour(key));
  const distance = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
  const palette = [];
  for (const colour of common) {
    if (palette.length === most) break;
    if (palette.every((other) => distance(colour, other) > 40)) palette.push(colour);
  }
  const nearest = new Map();
  const indexOf = (key) => {
    let index = nearest.get(key);
    if (index === undefined) {
      const colour = toColour(key);
      index = palette.reduce(
        (best, other, at) => (distance(colour, other) < distance(colour, palette[best]) ? at : best),
        0,
      );
      nearest.set(key, index);
    }
    return index;
  };
  const indexed = Buffer.alloc(pixels.length / bytes);
  for (let at = 0, to = 0; at < pixels.length; at += bytes)
    indexed[to++] = indexOf(((pixels[at] >> 2) << 12) | ((pixels[at + 1] >> 2) << 6) | (pixels[at + 2] >> 2));
  return { palette, indexed };
};

const chunk = (type, body) => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(body.length + 12);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), body.length + 8);
  return out;
};

export const toPalette = (png, most = 256) => {
  const image = read(png);
  const { palette, indexed } = quantise(unfilter(image), image.bytes, most);
  const { width, height } = image;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) indexed.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
