/** Weighs a built site, compressed as it is sent. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

const KIB = 1024;

/** KiB of brotli, and requests. The first two are what a pupil waits for on a poor network. */
export const LIMITS = { first: 60, requests: 5, stage: 160, late: 32, handIn: 16, teacher: 75 };

/** What the site weighs in its parts, and a sentence for each part that has grown past its limit or cannot be found. */
export function weigh(dist) {
  const files = readdirSync(dist, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const text = (file) => readFileSync(join(dist, file), 'utf8');
  const site = { text, has: (file) => files.includes(file) };
  const weight = (file) => readFileSync(join(dist, existsSync(join(dist, `${file}.br`)) ? `${file}.br` : file)).length / KIB;
  const matching = (pattern) => files.filter((file) => pattern.test(file));
  // A pupil has one language and one case; the heaviest of each stand for all.
  const heaviest = (pattern) =>
    matching(pattern)
      .toSorted((a, b) => weight(b) - weight(a))
      .slice(0, 1);

  const main = withImports(linked(text('index.html')), text);
  const words = heaviest(/^packs\/[\w-]+\/words\.json$/u);
  const story = heaviest(/^packs\/[\w-]+\/(?!words|later|teach|homework)[a-z0-9-]+\.json$/u);
  const first = ['index.html', ...main, ...words, ...story];
  const stage = withImports(matching(/^assets\/(?:\w+-)*stage-[\w-]{8}\.js$/u), text).filter((file) => !first.includes(file));
  const found = (pattern) => reachable(matching(pattern), site, first);
  const plainHttp = found(/^assets\/hpke-noble-[\w-]{8}\.js$/u);
  const handIn = [...found(/^assets\/seal-[\w-]{8}\.js$/u), ...found(/^assets\/qr-[\w-]{8}\.js$/u)].filter(
    (file) => !plainHttp.includes(file),
  );
  const late = reachable(main, site).filter(
    (file) => files.includes(file) && ![...first, ...stage, ...handIn, ...plainHttp].includes(file),
  );
  const teacher = withImports(linked(text('teach.html')), text);

  const parts = [
    { name: 'To the first verdict', limit: LIMITS.first, files: first },
    { name: 'Stage', limit: LIMITS.stage, files: stage },
    { name: 'Later screens', limit: LIMITS.late, files: late },
    { name: 'Handing in', limit: LIMITS.handIn, files: handIn },
    { name: "The teacher's page", limit: LIMITS.teacher, files: teacher },
  ].map((part) => ({ ...part, files: part.files.map((file) => ({ file, size: weight(file) })) }));
  for (const part of parts) part.size = part.files.reduce((sum, { size }) => sum + size, 0);

  const problems = [];
  // A part that is not found weighs nothing, which must not pass for light.
  for (const [name, found] of Object.entries({ 'main script': main, 'language pack': words, 'case pack': story, stage })) {
    if (found.length === 0) problems.push(`The built site has no ${name} under the name this looks for.`);
  }
  for (const { name, size, limit } of parts) {
    if (size > limit) problems.push(`${name}: ${size.toFixed(1)} KiB, and no more than ${limit} are allowed.`);
  }
  if (first.length > LIMITS.requests)
    problems.push(`To the first verdict: ${first.length} requests, and no more than ${LIMITS.requests} are allowed.`);
  return { parts, requests: first.length, problems };
}

/** Scripts and styles that the page itself asks for. Its icon is no part of what a pupil waits for. */
function linked(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/gu) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="(?:stylesheet|modulepreload|preload)"/u.test(tag))
    .map((tag) => /(?:src|href)="\.?\/?([^"]+)"/u.exec(tag)?.[1])
    .filter((file) => file !== undefined);
}

/** The files, and everything that they can ever ask for beside what is known: scripts at once or later, and styles. */
function reachable(files, { text, has }, known = []) {
  const all = new Set(files);
  for (const file of all) {
    if (!file.endsWith('.js') || !has(file)) continue;
    const source = text(file);
    for (const [, address] of source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`](\.[^"'`]+\.(?:js|css))["'`]/gu))
      if (!known.includes(posix.join(posix.dirname(file), address))) all.add(posix.join(posix.dirname(file), address));
    // Styles of later scripts stand in a list of files that the bundler writes.
    for (const [, address] of source.matchAll(/["'](?:\.\/)?(assets\/[\w-]+\.css)["']/gu)) all.add(address);
  }
  return [...all];
}

/** The files, and every script that has to be there before they run. */
function withImports(files, text) {
  const all = new Set(files);
  for (const file of all) {
    if (!file.endsWith('.js')) continue;
    for (const [, address] of text(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/gu))
      all.add(posix.join(posix.dirname(file), address));
  }
  return [...all];
}
