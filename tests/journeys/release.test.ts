/** The release plays wherever it is unpacked: here in a subfolder of a host that knows nothing of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import sirv from 'sirv';
import { expect, test } from 'vitest';
import { FOLDER, pack } from '../../tools/lib/pack.mjs';
import { ROOT } from '../../tools/lib/steps.mjs';
import { PHONE, newPage, noiseOf } from '../support/browser';
import { Pupil } from '../support/pupil';

/** MiB that still come quickly to a school; compressed copies of everything are in it. */
const MOST = 6;

test('unpacked three folders deep, the lesson plays, is kept, and its teacher has a page', async () => {
  const root = mkdtempSync(join(tmpdir(), 'hidden-track-'));
  const zip = pack(join(ROOT, 'dist'));
  expect(zip.length / 1024 / 1024, 'MiB of the zip').toBeLessThan(MOST);
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(root, 'year 6/ict', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const files = sirv(root);
  const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
  try {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/year%206/ict/${FOLDER}/`;
    const page = await newPage({ kept: true, viewport: PHONE });
    await page.goto(`${url}?lng=en`);
    await page.locator('[data-offline=ready]').waitFor();
    await page.goto(`${url}?case=empty-playlists&seed=1&lng=en`);
    await page.locator('[data-stage=ready]').waitFor();
    await new Pupil(page).playAll();
    await page.goto(`${url}teach.html?lng=en`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(noiseOf(page).errors).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true });
  }
});
