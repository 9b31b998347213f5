/** What both commands of the README share: a Node new enough, the packages, and steps that stop at the first failure. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Ends the command with a plain sentence. */
export function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Runs a program in the project's folder and resolves to its exit code. What it prints goes where this command's words go. */
export function exitCodeOf(program, args, env = {}) {
  const isScript = /\.m?js$/.test(program);
  const [file, all] = isScript ? [process.execPath, [program, ...args]] : [program, args];
  // npm is a script file on Windows, which only a shell can start.
  const shell = process.platform === 'win32' && !isScript;
  const { status } = spawnSync(file, all, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env }, shell });
  return status === null ? 1 : status;
}

/** Runs a program and ends the command when it fails. */
export function run(program, args, { env, sentence } = {}) {
  if (exitCodeOf(program, args, env) !== 0) giveUp(sentence || `${[program, ...args].join(' ')} did not succeed. What it said is above.`);
}

/** The file that a package's command runs, to be started with Node. */
export function bin(name, command = name) {
  const folder = join(ROOT, 'node_modules', name);
  const { bin: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof entry === 'string' ? entry : entry[command]);
}

/** Checks Node and installs the packages where they are missing or other than the lock file says. */
export function setUp() {
  checkNode();
  if (isInstalled(ROOT)) return;
  console.log('Installing packages …');
  // The tools are needed to build, whatever kind of machine this is said to be.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    sentence: 'The packages could not be installed. Check the network, then try again.',
  });
}

/** This file, and whatever a command imports beside it, has to be readable for the old versions it turns away. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isEnough = major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
  if (isEnough) return;
  giveUp(`Hidden Track needs Node 20.19, 22.12 or later; this is ${process.versions.node}. Get a newer one from nodejs.org.`);
}

/** True when every package of the lock file is there in the version it names. Those for other machines may be missing. */
export function isInstalled(root) {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages: there } = JSON.parse(readFileSync(installed, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    return there[path] ? there[path].version === version : optional === true;
  });
}
