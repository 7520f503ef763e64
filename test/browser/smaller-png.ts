import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** Compresses the pixels of a picture as well as zlib can, which Chromium does not. */
export function smallerPng(png: Buffer): Buffer {
  const pixels: Buffer[] = [];
  const before: Buffer[] = [];
  const after: Buffer[] = [];
  const signature = 8;
  for (let at = signature; at < png.length; ) {
    const end = at + 12 + png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (type === 'IDAT') pixels.push(png.subarray(at + 8, end - 4));
    else (pixels.length === 0 ? before : after).push(png.subarray(at, end));
    at = end;
  }
  const data = deflateSync(inflateSync(Buffer.concat(pixels)), { level: 9, memLevel: 9 });
  return Buffer.concat([png.subarray(0, signature), ...before, chunk('IDAT', data), ...after]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const result = Buffer.alloc(body.length + 8);
  result.writeUInt32BE(data.length, 0);
  body.copy(result, 4);
  result.writeUInt32BE(crc32(body), body.length + 4);
  return result;
}
