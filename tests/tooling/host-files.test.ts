/** The hosts' files say what the pages may do, know the compressed copies, and bind nothing but the folder they lie in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { headersOf } from '../../tools/lib/headers.mjs';
import { hostFiles } from '../../tools/lib/host-files.mjs';

const dir = mkdtempSync(join(tmpdir(), 'hidden-track-'));
for (const page of ['index.html', 'teach.html']) writeFileSync(join(dir, page), '<!doctype html><script>1</script>');
const files = hostFiles(headersOf(dir));

afterAll(() => rmSync(dir, { recursive: true }));

test.each(Object.entries(files))('%s carries the policy, and the camera for the teacher only', (_, text) => {
  expect(text).toContain("default-src 'none'");
  expect(text).toContain('X-Content-Type-Options');
  expect(text).toContain('camera=()');
  expect(text.match(/camera=\(self\)/gu)).toHaveLength(text.includes('/teach\n') ? 2 : 1);
});

test.each(Object.entries(files))('%s does not bind the whole host to https for the sake of one folder', (_, text) => {
  expect(text).not.toMatch(/Strict-Transport-Security/iu);
});

test('Apache hands out brotli, then gzip, under the type of what was asked for, with its page’s own headers', () => {
  const text = files['.htaccess'] ?? '';
  const [br, gz] = [text.indexOf('$1.$2.br'), text.indexOf('$1.$2.gz')];
  expect(br).toBeGreaterThan(0);
  expect(gz).toBeGreaterThan(br);
  expect(text).toContain('AddEncoding gzip .gz');
  expect(text).toContain(String.raw`RewriteRule \.json\.(br|gz)$ - [T=application/json,`);
  expect(text).toContain(String.raw`<FilesMatch "^teach\.html(\.(br|gz))?$">`);
});

test('nginx hands out the gzip copies, and IIS compresses by itself', () => {
  expect(files['nginx.conf']).toMatch(/^gzip_static on;$/mu);
  expect(files['web.config']).toContain('<urlCompression doStaticCompression="true" />');
});
