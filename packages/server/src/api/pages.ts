import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context, MiddlewareHandler } from 'hono';
import { errorCode } from '../store/refusals.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const shrinks = new Set(['.html', '.js', '.css', '.json', '.map', '.svg', '.txt', '.webmanifest']);

interface PageFile {
  plain: Buffer;
  small?: Buffer;
}

/**
 * The built pages: files as they lie in `root`, and `index.html` for every address that is a page's. Files under
 * `assets/` carry a digest in their names and never change; they are read and compressed once.
 */
export function servePages(root: string): MiddlewareHandler {
  const lasting = new Map<string, PageFile>();

  async function find(path: string): Promise<PageFile | undefined> {
    const known = lasting.get(path);
    if (known) return known;
    const plain = await readFile(join(root, path)).catch((error: unknown) => {
      if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return undefined;
      throw error;
    });
    if (!plain) return undefined;
    const file = shrinks.has(extname(path)) ? { plain, small: await promisify(gzip)(plain) } : { plain };
    if (isLasting(path)) lasting.set(path, file);
    return file;
  }

  return async (c, next) => {
    if (!['GET', 'HEAD'].includes(c.req.method)) return next();
    const path = findPath(c.req.path);
    if (path === undefined) return next();
    const file = await find(path);
    if (file) return answer(c, path, file);
    if (extname(path)) return next(); // a file that is missing is no page
    const index = await find('index.html');
    return index ? answer(c, 'index.html', index) : next();
  };
}

/** The path below the root that an address names; undefined where it would lead out of it. */
function findPath(address: string): string | undefined {
  let path: string;
  try {
    path = normalize(decodeURIComponent(address)).replace(/^[/\\]+/, '');
  } catch {
    return undefined; // "%" that encodes nothing
  }
  if (path.includes('\0') || path.split(sep).includes('..')) return undefined;
  return path || 'index.html';
}

const isLasting = (path: string): boolean => path.startsWith(`assets${sep}`);

function answer(c: Context, path: string, { plain, small }: PageFile): Response {
  const zipped = small && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '') ? small : undefined;
  const body = zipped ?? plain;
  return c.body(new Uint8Array(body), 200, {
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'content-length': String(body.byteLength),
    'cache-control': isLasting(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(small && { vary: 'accept-encoding' }),
    ...(zipped && { 'content-encoding': 'gzip' }),
  });
}
