/** Weighs a built site, compressed as it is sent. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

const KIB = 1024;

/**
 * KiB of brotli, and requests. The first two are what a pupil waits for on a poor network. `kept` is what a device keeps of one
 * language for when there is no network, as it lies there: not compressed.
 */
export const LIMITS = { first: 60, requests: 5, stage: 160, late: 30, handIn: 16, teacher: 80, kept: 2560 };

/** Everything else by the names of its files: weighed together, or, where a visit needs but `one` of them, by the heaviest. */
const KINDS = [
  { name: 'Letters of headings', limit: 22, match: /^assets\/fredoka-.*\.woff2$/u },
  { name: 'Letters for dyslexia', limit: 240, match: /^assets\/opendyslexic-.*\.woff2$/u },
  { name: "Letters of the teacher's page", limit: 262, match: /^teach\/(?:fredoka|opendyslexic)-.*\.woff2$/u },
  { name: 'What plays the sound', limit: 11, match: /^assets\/sound-[\w-]{8}\.js$/u },
  { name: 'Sounds that all apps share', limit: 40, one: true, match: /^assets\/sound-[\w-]{8}\/common\./u },
  { name: "One app's sounds", limit: 160, one: true, match: /^assets\/sound-[\w-]{8}\/(?!common\.)\w+\.(?:webm|mp3)$/u },
  { name: 'Pictures that all places share', limit: 24, match: /^assets\/art-[\w-]{8}\/stage\.json$/u },
  { name: "The den's pictures", limit: 12, match: /^assets\/art-[\w-]{8}\/den\.json$/u },
  { name: "One friend's pictures", limit: 5, one: true, match: /^assets\/art-[\w-]{8}\/friends\/\w+\.json$/u },
  { name: "One place's pictures", limit: 8, one: true, match: /^assets\/art-[\w-]{8}\/places\/\w+\.json$/u },
  { name: 'One picture', limit: 5, one: true, match: /^(?:assets\/art-[\w-]{8}\/.*|(?:assets|teach)\/favicon-[\w-]{8})\.svg$/u },
  { name: 'Sealing where the browser cannot', limit: 42, one: true, match: /^(?:assets|teach)\/hpke-noble-[\w-]{8}\.js$/u },
  { name: 'A language, first screens', limit: 6, one: true, match: /^packs\/[\w-]+\/words\.json$/u },
  { name: 'A language, later screens', limit: 6, one: true, match: /^packs\/[\w-]+\/later\.json$/u },
  { name: 'A language, homework', limit: 2, one: true, match: /^packs\/[\w-]+\/homework\.json$/u },
  { name: 'A language, for teachers', limit: 14, one: true, match: /^packs\/[\w-]+\/teach\.json$/u },
  { name: 'A case', limit: 8, one: true, match: /^packs\/[\w-]+\/(?!words|later|teach|homework)[a-z0-9-]+\.json$/u },
  { name: "The teacher's scanner", limit: 18, match: /^teach\/scan-[\w-]{8}\.js$/u },
  { name: "The teacher's spreadsheets", limit: 19, match: /^teach\/browser-[\w-]{8}\.js$/u },
  { name: "The teacher's stage", limit: LIMITS.stage, match: /^teach\/(?:\w+-)*stage-[\w-]{8}\.js$/u },
  { name: 'Where Leave leads', limit: 2, match: /^(?:tables\.html|assets\/tables-[\w-]{8}\.js)$/u },
  { name: 'The service worker', limit: 12, match: /^service-worker\.js$/u },
];
/** What has to be of some kind: all that a page can ask for. */
const ASKED_FOR = /\.(?:html|js|css|json|woff2|svg|webm|mp3)$/u;

/** What the site weighs in its parts, and a sentence for each part that has grown past its limit, cannot be found or has no limit. */
export function weigh(dist) {
  const files = readdirSync(dist, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const text = (file) => readFileSync(join(dist, file), 'utf8');
  const site = { text, has: (file) => files.includes(file) };
  const weight = (file) => readFileSync(join(dist, existsSync(join(dist, `${file}.br`)) ? `${file}.br` : file)).length / KIB;
  const matching = (pattern) => files.filter((file) => pattern.test(file));
  // A pupil has one language and one case; the heaviest of each stand for all.
  const heaviest = (found) => found.toSorted((a, b) => weight(b) - weight(a)).slice(0, 1);
  const kinds = KINDS.map(({ match, ...kind }) => ({ ...kind, all: matching(match) }));
  const isOfKind = (file) => KINDS.some(({ match }) => match.test(file));
  const ofKind = (wanted) => heaviest(kinds.find(({ name }) => name === wanted).all);

  const main = withImports(linked(text('index.html')), text);
  const words = ofKind('A language, first screens');
  const story = ofKind('A case');
  const first = ['index.html', ...main, ...words, ...story];
  const stage = withImports(matching(/^assets\/(?:\w+-)*stage-[\w-]{8}\.js$/u), text).filter((file) => !first.includes(file));
  const found = (pattern) => reachable(matching(pattern), site, first);
  const handIn = [...found(/^assets\/seal-[\w-]{8}\.js$/u), ...found(/^assets\/qr-[\w-]{8}\.js$/u)].filter((file) => !isOfKind(file));
  const late = reachable(main, site).filter(
    (file) => files.includes(file) && ![...first, ...stage, ...handIn].includes(file) && !isOfKind(file),
  );
  const teacher = ['teach.html', ...withImports(linked(text('teach.html')), text)];

  const parts = [
    { name: 'To the first verdict', limit: LIMITS.first, files: first },
    { name: 'Stage', limit: LIMITS.stage, files: stage },
    { name: 'Later screens', limit: LIMITS.late, files: late },
    { name: 'Handing in', limit: LIMITS.handIn, files: handIn },
    { name: "The teacher's page", limit: LIMITS.teacher, files: teacher },
    ...kinds.map(({ name, limit, one, all }) => ({ name, limit, files: one ? heaviest(all) : all })),
  ].map((part) => ({ ...part, files: part.files.map((file) => ({ file, size: weight(file) })) }));
  for (const part of parts) part.size = part.files.reduce((sum, { size }) => sum + size, 0);
  parts.push({ name: 'Kept for no network', limit: LIMITS.kept, files: [], size: kept(dist, files) / KIB });

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
  const known = [...first, ...stage, ...late, ...handIn, ...teacher];
  for (const file of files.filter((name) => ASKED_FOR.test(name) && !known.includes(name) && !isOfKind(name)))
    problems.push(`${file} has no limit. Say in tools/lib/weigh.mjs what it is part of.`);
  return { parts, requests: first.length, problems };
}

/** Bytes that a device keeps of the heaviest language: what the service worker fetches at once, and all that pupils read. */
function kept(dist, files) {
  const bytes = (file) => statSync(join(dist, file)).size;
  const sum = (some) => some.reduce((total, file) => total + bytes(file), 0);
  const worker = files.includes('service-worker.js') ? readFileSync(join(dist, 'service-worker.js'), 'utf8') : '';
  const atOnce = [...worker.matchAll(/\burl:"([^"]+)"/gu)].map(([, file]) => file).filter((file) => files.includes(file));
  const read = files.filter((file) => /^packs\/[\w-]+\/(?!teach\.)[\w-]+\.json$/u.test(file));
  const languages = [...new Set(read.map((file) => posix.dirname(file)))];
  return sum(atOnce) + Math.max(0, ...languages.map((folder) => sum(read.filter((file) => posix.dirname(file) === folder))));
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
    for (const [, address] of source.matchAll(/["'](\.\/[\w-]+\.css)["']/gu)) all.add(posix.join(posix.dirname(file), address));
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
