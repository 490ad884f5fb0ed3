import { brotliCompressSync, gzipSync } from 'node:zlib';

/** How many bytes a page takes on disk and, compressed as far as it goes, on the way. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** What a page may weigh, in bytes: uncompressed, it still fits into the first flight of a TCP connection (ten segments, RFC 6928). */
export const budget = { raw: 14_336 } as const;

export const measure = (text: string): Size => {
  const bytes = Buffer.from(text, 'utf8');
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
};
