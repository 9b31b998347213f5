/** Finds a browser for the tests, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin, exitCodeOf, giveUp } from './steps.mjs';

const ADVICE = 'Install Chromium, Chrome or Edge, or name one in HIDDEN_TRACK_BROWSER, then try again.';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
];

/**
 * What starts Chromium here: WebGL without a graphics card. The page itself is drawn by the processor, which is a third faster than by
 * way of a graphics card that has to be imitated (Debian's package would ask for that). Playwright leaves out the sandbox, which root
 * cannot have.
 */
export function launchOptions(executablePath) {
  return { executablePath, args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-gpu-rasterization'] };
}

/** Path of a browser that starts: the one named in HIDDEN_TRACK_BROWSER, one that is there, or one installed now. */
export async function getBrowser() {
  const wanted = process.env.HIDDEN_TRACK_BROWSER;
  if (wanted) {
    const trouble = await troubleWith(wanted);
    return trouble ? giveUp(`HIDDEN_TRACK_BROWSER names ${wanted}, which does not start: ${trouble}`) : wanted;
  }
  const there = await firstThatStarts();
  if (there) return there;
  console.log('Installing a browser for the tests …');
  if (installFromDebian()) {
    const installed = await firstThatStarts();
    if (installed) return installed;
  }
  if (exitCodeOf(bin('playwright-core'), ['install', 'chromium']) !== 0) giveUp(`No browser could be installed. ${ADVICE}`);
  const downloaded = await playwrightsOwn();
  const trouble = await troubleWith(downloaded);
  if (!trouble) return downloaded;
  return giveUp(
    `The browser at ${downloaded} was installed but does not start: ${trouble}\n` +
      `If libraries are missing, \`npx playwright-core install-deps chromium\` brings them. ${ADVICE}`,
  );
}

async function firstThatStarts() {
  for (const path of [...KNOWN, await playwrightsOwn()]) {
    if (existsSync(path) && !(await troubleWith(path))) return path;
  }
  return undefined;
}

/** Where Playwright keeps the browser it downloads, whether it is there or not. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/** Starts it once: a file of that name can also be a stub that asks for a package, or lack its libraries. */
async function troubleWith(path) {
  if (!existsSync(path)) return 'there is no such file.';
  const { chromium } = await import('playwright-core');
  try {
    const browser = await chromium.launch({ ...launchOptions(path), timeout: 30_000 });
    await browser.close();
    return undefined;
  } catch (error) {
    // Of all that is said, the first line and what the browser itself complained of.
    const [first, ...rest] = error.message.split('\n');
    return [first, ...new Set(rest.filter((line) => line.startsWith('[pid') && line.includes('[err]')))].slice(0, 6).join('\n');
  }
}

/** Debian's own package brings the libraries that a downloaded browser would lack. Only root may install it. */
function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const aptGet = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', 'chromium');
}
