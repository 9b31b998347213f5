/** The languages the game speaks, each under its own name. */

export const LANGUAGES = [
  { id: 'en', name: 'English', dir: 'ltr', reviewed: true },
  { id: 'ar', name: 'العربية', dir: 'rtl', reviewed: false },
] as const satisfies readonly { id: string; name: string; dir: 'ltr' | 'rtl'; reviewed: boolean }[];
