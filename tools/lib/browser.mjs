/** Finds a browser for the journeys, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bin, giveUp, run } from './steps.mjs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium-like browser: the one named in HIDDEN_TRACK_BROWSER, one that is there, or one installed now. */
export async function getBrowser() {
  const wanted = process.env.HIDDEN_TRACK_BROWSER;
  if (wanted) return existsSync(wanted) ? wanted : giveUp(`HIDDEN_TRACK_BROWSER names ${wanted}, where there is no browser.`);
  const there = (await found()) ?? installFromDebian();
  if (there) return there;
  console.log('Installing a browser for the tests …');
  run(bin('playwright-core'), ['install', 'chromium'], {
    sentence: 'No browser could be installed. Install Chromium or Chrome, or name one in HIDDEN_TRACK_BROWSER, then try again.',
  });
  return (await found()) ?? giveUp('The browser was installed but cannot be found. Name it in HIDDEN_TRACK_BROWSER.');
}

async function found() {
  const { chromium } = await import('playwright-core');
  return [...KNOWN, chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Debian's own package brings the libraries that a downloaded browser would lack. It needs to be root. */
function installFromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium for the tests …');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return KNOWN.find((path) => existsSync(path));
}
