/** Words and names that no text of the game may hold, in any language: themes that are left out, and real brands. */
import { THEMES } from './themes';

/** Real apps, games, firms and services that children know. */
const BRANDS = [
  'youtube',
  'tiktok',
  'instagram',
  'snapchat',
  'snap',
  'whatsapp',
  'facebook',
  'messenger',
  'telegram',
  'discord',
  'twitch',
  'roblox',
  'robux',
  'minecraft',
  'fortnite',
  'v-bucks',
  'vbucks',
  'spotify',
  'duolingo',
  'strava',
  'google',
  'gmail',
  'icloud',
  'iphone',
  'ipad',
  'android',
  'xbox',
  'playstation',
  'nintendo',
  'switch online',
  'steam',
  'netflix',
  'disney',
  'amazon',
  'paypal',
  'skype',
  'zoom call',
  'microsoft',
  'pinterest',
  'reddit',
  'kik',
  'bereal',
  'twitter',
  'lego',
  'pokemon',
  'pokémon',
  'airdrop',
  'facetime',
  'padlet',
  'scratch.mit',
  'adidas',
  'nike',
  'barbie',
  'mcdonald',
] as const;

// In Arabic "and", "to", "with" and the article are written on to the word.
const start = (word: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])${/\p{Script=Arabic}/u.test(word) ? '[وفبل]?(?:ال)?' : ''}${word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)}`,
    'iu',
  );
const whole = (word: string): RegExp => new RegExp(`${start(word).source}(?![\\p{L}\\p{M}])`, 'iu');

/** Words that begin as a theme does and mean something ordinary. */
const ORDINARY = /\b(?:diet|stripe\w*|skills?|skilled|died down|begun|gunny|diesel|dried)\b/giu;

/** The first unwanted word in a text, or undefined where it has none. English themes and brands are looked for in every language. */
export function unwantedIn(text: string, language: string): string | undefined {
  const plain = text.replaceAll(ORDINARY, ' ');
  const themes = new Set([...(THEMES['en'] ?? []).filter((word) => language === 'en' || word.length > 4), ...(THEMES[language] ?? [])]);
  // Short words would hide in harmless ones, so those are looked for whole.
  return (
    [...themes].find((word) => (word.length > 3 ? start(word) : whole(word)).test(plain)) ??
    BRANDS.find((brand) => whole(brand).test(plain))
  );
}
