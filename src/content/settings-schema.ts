/** The settings kept on this device. Each is checked on its own: a spoilt one falls back, the others stay. */
import { boolean, integer, maxValue, minValue, number, picklist, pipe, safeParse, string } from 'valibot';
import type { GenericSchema } from 'valibot';
import { LEVELS } from '../core/scenario';
import type { Level } from '../core/scenario';
import { readObject } from './read-object';

export const TEXT_SIZES = [100, 125, 150, 200] as const;
export const CHOICES = ['system', 'on', 'off'] as const;
export const FONTS = ['plain', 'dyslexia'] as const;
/** In the order of homework links: a new one goes to the end. */
export const NATIONS = [
  'england',
  'wales',
  'scotland',
  'northern-ireland',
  'ireland',
  'united-states',
  'spain',
  'france',
  'poland',
  'australia',
  'new-zealand',
] as const;
export type Nation = (typeof NATIONS)[number];

export type Settings = {
  /** Text size in percent of the browser's own. */
  readonly textSize: (typeof TEXT_SIZES)[number];
  /** Calm motion; `system` follows the device. */
  readonly calm: (typeof CHOICES)[number];
  readonly contrast: (typeof CHOICES)[number];
  readonly font: (typeof FONTS)[number];
  readonly sound: boolean;
  /** 0 to 100. */
  readonly volume: number;
  readonly language: string;
  readonly nation: Nation;
  readonly level: Level;
};

export const DEFAULT_SETTINGS: Settings = {
  textSize: 100,
  calm: 'system',
  contrast: 'system',
  font: 'plain',
  sound: false,
  volume: 60,
  language: '',
  nation: 'england',
  level: 'starter',
};

const FIELDS: { readonly [Name in keyof Settings]: GenericSchema<Settings[Name]> } = {
  textSize: picklist(TEXT_SIZES),
  calm: picklist(CHOICES),
  contrast: picklist(CHOICES),
  font: picklist(FONTS),
  sound: boolean(),
  volume: pipe(number(), integer(), minValue(0), maxValue(100)),
  language: string(),
  nation: picklist(NATIONS),
  level: picklist(LEVELS),
};

/** Settings from their kept text; whatever is missing or wrong in it is the default. Never throws. */
export function parseSettings(text: string | null): Settings {
  const kept = readObject(text);
  const good = Object.entries(FIELDS).filter(([name, schema]) => safeParse(schema, kept[name]).success);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(good.map(([name]) => [name, kept[name]])) };
}

/** The text to keep. */
export function writeSettings(settings: Settings): string {
  return JSON.stringify(settings);
}
