/** The closed lists of the lesson: signs, families, checks, clues. Everything that names one hangs on these. */

/** The four families a nine-year-old can hold in mind. */
export const FAMILIES = ['sweet', 'nosy', 'sneaky', 'pushy'] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * The ten warning signs. `strength` is `tell` where the sign alone is a reason to tell an adult, `think` where it
 * is a reason to look for a second one.
 */
export const SIGNS = {
  'sweet.toonice': { family: 'sweet', strength: 'think' },
  'sweet.gift': { family: 'sweet', strength: 'think' },
  'nosy.details': { family: 'nosy', strength: 'tell' },
  'nosy.pic': { family: 'nosy', strength: 'tell' },
  'sneaky.private': { family: 'sneaky', strength: 'tell' },
  'sneaky.secret': { family: 'sneaky', strength: 'tell' },
  'sneaky.onlyme': { family: 'sneaky', strength: 'tell' },
  'pushy.prove': { family: 'pushy', strength: 'think' },
  'pushy.orelse': { family: 'pushy', strength: 'tell' },
  'pushy.meet': { family: 'pushy', strength: 'tell' },
} as const satisfies Record<string, { family: Family; strength: 'tell' | 'think' }>;
export type SignId = keyof typeof SIGNS;
export const SIGN_IDS = Object.keys(SIGNS) as readonly SignId[];

/** The five safe checks, the mirror image of the signs. */
export const CHECKS = ['known', 'open', 'fits', 'free', 'ends'] as const;
export type CheckId = (typeof CHECKS)[number];

/** Context clues: they prove nothing about a message, and `feeling` is always a good enough reason to tell. */
export const CLUES = ['who', 'place', 'feeling'] as const;
export type ClueId = (typeof CLUES)[number];

/** Names of their stickers among the pictures. */
export const stickerOf = (sign: SignId): string => `stickers/${sign.replace('.', '-')}`;
export const checkSticker = (check: CheckId): string => `stickers/check-${check}`;

/** The family a sign belongs to. */
export function familyOf(sign: SignId): Family {
  return SIGNS[sign].family;
}
