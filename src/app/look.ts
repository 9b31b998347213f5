/** Puts the settings that change how the page looks onto its root, where the styles read them. */
import type { Settings } from '../content/settings-schema';

/** The head script does the same from the saved settings before the first paint. */
export function applyLook(settings: Settings, language: string, direction: 'ltr' | 'rtl'): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = direction;
  root.dataset['textSize'] = String(settings.textSize);
  root.dataset['calm'] = settings.calm;
  root.dataset['contrast'] = settings.contrast;
  root.dataset['font'] = settings.font;
}

/** Whether things may move: as the setting says, or as the device does. */
export function isMotionAllowed(settings: Settings): boolean {
  if (settings.calm !== 'system') return settings.calm === 'off';
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
