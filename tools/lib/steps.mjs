/** What both commands of the README share: a Node new enough, the packages, and steps that stop at the first failure. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Ends the command with a plain sentence. */
export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Runs a program in the project's folder and ends the command when it fails. */
export function run(program, args, { env, sentence } = {}) {
  const isScript = program.endsWith('.js') || program.endsWith('.mjs');
  const [file, all] = isScript ? [process.execPath, [program, ...args]] : [program, args];
  // npm is a script file on Windows, which only a shell can start.
  const shell = process.platform === 'win32' && !isScript;
  const { status } = spawnSync(file, all, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env }, shell });
  if (status !== 0) giveUp(sentence ?? `${[program, ...args].join(' ')} did not succeed. What it said is above.`);
}

/** The file that a package's command runs, to be started with Node. */
export function bin(name, command = name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof entry === 'string' ? entry : entry[command]);
}

/** Checks Node and installs the packages where they are missing or older than the lock file. */
export function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    giveUp(`Hidden Track needs Node 20.19 or later; this is ${process.versions.node}. Get a newer one from nodejs.org.`);
  }
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  const isFresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  if (isFresh) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund'], { sentence: 'The packages could not be installed. Check the network, then try again.' });
}
