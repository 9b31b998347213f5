/** The languages the game speaks, each under its own name. */

export const LANGUAGES = [
  { id: 'en', name: 'English', dir: 'ltr', reviewed: false },
  { id: 'cy', name: 'Cymraeg', dir: 'ltr', reviewed: false },
  { id: 'es', name: 'Español', dir: 'ltr', reviewed: false },
  { id: 'fr', name: 'Français', dir: 'ltr', reviewed: false },
  { id: 'pl', name: 'Polski', dir: 'ltr', reviewed: false },
  { id: 'ar', name: 'العربية', dir: 'rtl', reviewed: false },
] as const satisfies readonly { id: string; name: string; dir: 'ltr' | 'rtl'; reviewed: boolean }[];
