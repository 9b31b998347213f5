/** Starts a new case: a valid scenario, its English words and its debrief, to be rewritten sentence by sentence. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import util from 'node:util';
import { ROOT, giveUp, run, setUp } from './lib/steps.mjs';

const USAGE = 'Usage: npm run new-case -- my-new-case --channel group --friend kemi';

setUp();
const { CHANNELS, factsOf, kindsOf } = await import(pathToFileURL(join(ROOT, 'src/core/channels.ts')).href).catch(viaVite);
const { id, channel, friend } = readFlags();
const starter = JSON.parse(readFileSync(join(ROOT, 'tools/new-case/starter.json'), 'utf8'));
const Friend = friend[0].toUpperCase() + friend.slice(1);
const kinds = kindsOf(channel);

const senders = {};
const items = {};
const slots = starter.slots.flatMap(({ sign, unsafe, safe, checks }) => [
  slotOf(sign, 'unsafe', unsafe, { signs: [sign], clues: ['feeling'] }),
  slotOf(sign, 'safe', safe, { resembles: sign, checks }),
]);
const scenario = {
  $schema: './scenario.schema.json',
  schema: 1,
  id,
  revision: 1,
  form: 'case',
  channel,
  friend,
  senders: Object.entries(senders).map(([sender, { relation }]) => ({ id: sender, relation })),
  slots,
  menu: ['mute', 'report', 'pin', 'hide', 'block'],
};
const title = id
  .split('-')
  .map((word) => word[0].toUpperCase() + word.slice(1))
  .join(' ');
const texts = {
  title,
  friend: Friend,
  ...JSON.parse(JSON.stringify(starter.text).replaceAll('{{Friend}}', Friend)),
  senders: Object.fromEntries(Object.entries(senders).map(([sender, { name, note }]) => [sender, { name, note }])),
  items,
};

write(`assets/scenarios/${id}.json`, scenario);
write(`locales/en/scenarios/${id}.json`, texts);
write(`locales/en/debriefs/${id}.json`, starter.debrief);
addTo('src/core/shelf.ts', /(export const SHELF = \[[^\]]*)(\])/u);
// At the end: homework links and receipts know cases by their place.
addTo('src/content/code-places.ts', /(export const CASE_PLACES[^=]*= \[[^\]]*)(\])/u);
const lines = JSON.parse(readFileSync(join(ROOT, 'src/content/curriculum.json'), 'utf8'));
write('src/content/curriculum.json', { ...lines, cases: { ...lines.cases, [id]: Object.values(lines.cases)[0] } });
run('tools/build-art.mjs', []);
console.log(`
The case is there, and valid. Now make it yours:
1. locales/en/scenarios/${id}.json      write your own words; CONTRIBUTING.md has the rules
2. assets/scenarios/${id}.json          who sends what, the signs, the slots; editors complete it from the schema beside it
3. locales/en/debriefs/${id}.json       what teachers read
4. src/content/curriculum.json          which lines of a curriculum it serves, under "cases"; now those of the first case
5. tools/art/sleeves.mjs                its record's sleeve; until then it has a plain one

Look:   npm run dev, then open ?case=${id}
Check:  npm run content`);

function slotOf(sign, side, sentences, rest) {
  const name = `${sign.replace('.', '-')}${side === 'safe' ? '-twin' : ''}`;
  const variants = sentences.map(([text, why], n) => {
    const sender = nextSender(n);
    const item = `${sender}-${name}`;
    // A sign and its twin arrive in the same way, or that would give them away.
    const kind = kinds[(starter.slots.findIndex((one) => one.sign === sign) * 2 + n) % kinds.length];
    const { titled, songs } = factsOf(kind);
    const { picture } = factsOf(kind);
    const arts = readdirSync(join(ROOT, 'assets/art', picture)).map((file) => file.replace('.svg', ''));
    const art = arts[(Object.keys(items).length * 7) % arts.length];
    items[item] = { ...(titled ? { title: starter.title } : {}), text, why, alt: `A ${art}.` };
    return { id: item, from: sender, kind, art, side, ...(songs === 'always' ? { songs: 3 } : {}), ...rest };
  });
  return { id: name, side, variants };
}

/** Known and unknown senders in turn on both sides, so that who somebody is gives nothing away. */
function nextSender(n) {
  const name = starter.names[Object.keys(senders).length];
  const relation = n % 2 === 0 ? 'unknown' : 'classmate';
  senders[name.toLowerCase()] = { name, relation, note: relation === 'unknown' ? starter.unknown : starter.known };
  return name.toLowerCase();
}

function write(path, value) {
  writeFileSync(join(ROOT, path), `${JSON.stringify(value, null, 2)}\n`);
  console.log(path);
}

/** Puts the new id at the end of a list in a source file; `list` matches the list's start and its closing bracket. */
function addTo(path, list) {
  const file = join(ROOT, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(list, `$1  '${id}',\n$2`));
}

function readFlags() {
  try {
    const { values, positionals } = util.parseArgs({
      allowPositionals: true,
      options: { channel: { type: 'string', default: 'group' }, friend: { type: 'string', default: 'kemi' } },
    });
    const [name = ''] = positionals;
    const channels = CHANNELS.filter((one) => one !== 'inbox');
    if (!/^[a-z]+(?:-[a-z]+)+$/u.test(name)) throw new Error('Name the case by two or more small words joined by hyphens.');
    if (existsSync(join(ROOT, `assets/scenarios/${name}.json`))) throw new Error(`There is a case called ${name} already.`);
    if (!channels.includes(values.channel)) throw new Error(`The channel is one of ${channels.join(', ')}.`);
    const friends = readdirSync(join(ROOT, 'assets/art/friends'));
    if (!friends.includes(values.friend)) throw new Error(`The friend is one of ${friends.join(', ')}.`);
    return { id: name, ...values };
  } catch (error) {
    return giveUp(`${error.message}\n${USAGE}`);
  }
}

/** Node 20 cannot read TypeScript by itself. */
async function viaVite() {
  const { runnerImport } = await import('vite');
  return (await runnerImport(join(ROOT, 'src/core/channels.ts'), { configFile: false, logLevel: 'silent' })).module;
}
