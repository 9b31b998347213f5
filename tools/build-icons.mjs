/** Draws the icons of the installed game from its mark, by a browser. Run it after changing the mark; the output is committed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser, launchOptions } from './lib/browser.mjs';
import { ROOT } from './lib/steps.mjs';

/** Share of the icon's width that the mark takes: devices cut a maskable one to a circle of four fifths. */
const ICONS = {
  'icon-192': { size: 192, share: 0.88, round: 0.22 },
  'icon-512': { size: 512, share: 0.88, round: 0.22 },
  'icon-512-maskable': { size: 512, share: 0.66, round: 0 },
};
const GROUND = '#1d1730';

const mark = readFileSync(join(ROOT, 'assets/art/mark.svg')).toString('base64');
const out = join(ROOT, 'assets/icons');
mkdirSync(out, { recursive: true });
const { chromium } = await import('playwright-core');
const browser = await chromium.launch(launchOptions(await getBrowser()));
for (const [name, { size, share, round }] of Object.entries(ICONS)) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0"><div style="width:${size}px;height:${size}px;display:grid;place-items:center;background:${GROUND};border-radius:${size * round}px">
      <img src="data:image/svg+xml;base64,${mark}" width="${size * share}" height="${size * share}"></div>`,
  );
  await page.locator('img').evaluate((image) => image.decode());
  writeFileSync(join(out, `${name}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
