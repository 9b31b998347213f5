/** The security headers of the site, said once: for the pages' own meta tag, the server in the room, and the hosts' configuration. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Policies that a page sets on itself; a header can say more. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'media-src': ["'self'", 'data:', 'blob:'],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['hidden-track'],
};

/** The same for every answer. A school that shows the lesson inside its own platform names that in `frame-ancestors`; see docs/hosting.md. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** What no page may use. Only the teacher's has a camera, and asks for it when a receipt is to be scanned. */
const REFUSED =
  'accelerometer bluetooth browsing-topics display-capture geolocation gyroscope hid magnetometer microphone midi payment serial usb'.split(
    ' ',
  );
const CAMERA = 'teach.html';

/** Names that carry a hash of what is in the file, as seen from the site's root. */
export const HASHED = /^\/(?:assets\/(?:art|sound)-[\w-]{8}\/|packs\/\w+-[\w-]{8}\/|(?:assets|teach)\/.*-[\w-]{8}\.\w+$)/u;
/** The folders that hold no other, for hosts that know no patterns. */
export const HASHED_FOLDERS = ['assets', 'packs', 'teach'];
export const FOR_EVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';

/** The policy for pages that hold these scripts and styles in themselves: each is let in by the hash of its text. */
export function contentSecurityPolicy(pages) {
  const policy = Object.entries(POLICY).map(([name, sources]) => {
    const element = { 'script-src': 'script', 'style-src': 'style' }[name];
    const hashes = element ? pages.flatMap((html) => hashesOf(html, element)) : [];
    return [name, ...new Set([...sources, ...hashes])].join(' ');
  });
  return policy.join('; ');
}

/** Headers of a built site: those of every answer, and for each page its own. */
export function headersOf(dist) {
  const pages = readdirSync(dist).filter((file) => file.endsWith('.html'));
  const policy = contentSecurityPolicy(pages.map((file) => readFileSync(join(dist, file), 'utf8')));
  return {
    everywhere: { 'Content-Security-Policy': `${policy}; frame-ancestors 'self'`, ...EVERYWHERE },
    pages: Object.fromEntries(pages.map((file) => [file, { 'Permissions-Policy': permissions(file) }])),
  };
}

function permissions(file) {
  return [`camera=${file === CAMERA ? '(self)' : '()'}`, ...REFUSED.map((name) => `${name}=()`)].join(', ');
}

function hashesOf(html, element) {
  const inline = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, 'gu');
  return [...html.matchAll(inline)].map(([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}
