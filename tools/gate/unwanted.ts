/** Words and names that no text of the game may hold, in any language: themes that are left out, and real brands. */

/**
 * Starts of words, language by language. A text that holds one is refused: bodies and looks, violence, drugs, betting, swearing,
 * and the words about people that are not used here (what stands in their place is in docs/model.md).
 */
const THEMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'sex', 'nude', 'naked', 'underwear', 'bikini', 'shower', 'kiss', 'porn', 'virgin', 'strip', 'flirt', 'girlfriend', 'boyfriend', 'dating',
    'handsome', 'gorgeous', 'beautiful', 'kill', 'murder', 'knife', 'gun', 'blood', 'suicid', 'self-harm', 'die', 'dead', 'drug', 'vape', 'beer', 'wine',
    'vodka', 'cigarette', 'casino', 'gambl', 'creep', 'weirdo', 'paedo', 'pedo', 'predator', 'pervert', 'victim', 'naive', 'naïve', 'stupid', 'idiot',
    'shit', 'fuck', 'damn', 'bloody', 'stranger danger',
  ],
  cy: ['rhyw', 'noeth', 'cusan', 'lladd', 'cyllell', 'gwn ', 'gwaed', 'cyffur', 'cwrw', 'pedo', 'twp'],
  es: ['sexo', 'sexual', 'desnud', 'beso', 'besar', 'novio', 'novia', 'matar', 'cuchillo', 'pistola', 'sangre', 'suicid', 'droga', 'cerveza', 'pederast', 'pedófil', 'idiota', 'mierda'],
  fr: ['sexe', 'sexuel', 'nue ', 'bisou', 'embrass', 'tuer', 'couteau', 'pistolet', 'sang ', 'suicid', 'drogue', 'bière', 'pédo', 'prédateur', 'idiot', 'merde'],
  pl: ['seks', 'nago', 'nagi', 'całus', 'pocałun', 'zabi', 'nóż', 'pistolet', 'krew', 'samobój', 'narkot', 'piwo', 'pedofil', 'idiot', 'głupi', 'kurw'],
  ar: ['جنس', 'عاري', 'عارية', 'قبلة', 'اقتل', 'سكين', 'مسدس', 'انتحار', 'مخدر', 'بيرة', 'غبي', 'أحمق'],
};

/** Real apps, games, firms and services that children know. */
const BRANDS = [
  'youtube', 'tiktok', 'instagram', 'snapchat', 'snap', 'whatsapp', 'facebook', 'messenger', 'telegram', 'discord', 'twitch', 'roblox', 'robux', 'minecraft',
  'fortnite', 'v-bucks', 'vbucks', 'spotify', 'duolingo', 'strava', 'google', 'gmail', 'icloud', 'iphone', 'ipad', 'android', 'xbox', 'playstation', 'nintendo',
  'switch online', 'steam', 'netflix', 'disney', 'amazon', 'paypal', 'skype', 'zoom call', 'microsoft', 'pinterest', 'reddit', 'kik', 'bereal', 'twitter', 'lego',
  'pokemon', 'pokémon', 'airdrop', 'facetime', 'padlet', 'scratch.mit', 'adidas', 'nike', 'barbie', 'mcdonald',
] as const;

const start = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])${word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}`, 'iu');
const whole = (word: string): RegExp => new RegExp(`${start(word).source}(?![\\p{L}\\p{M}])`, 'iu');

/** Words that begin as a theme does and mean something ordinary. */
const ORDINARY = /\b(?:diet|stripe\w*|skills?|skilled|died down|begun|gunny|diesel|dried)\b/giu;

/** The first unwanted word in a text, or undefined where it has none. English themes and brands are looked for in every language. */
export function unwantedIn(text: string, language: string): string | undefined {
  const plain = text.replaceAll(ORDINARY, ' ');
  const themes = new Set([...(THEMES['en'] ?? []).filter((word) => language === 'en' || word.length > 4), ...(THEMES[language] ?? [])]);
  // Short words would hide in harmless ones, so those are looked for whole.
  return (
    [...themes].find((word) => (word.length > 3 ? start(word) : whole(word)).test(plain)) ?? BRANDS.find((brand) => whole(brand).test(plain))
  );
}
