/** The places that cases and reasons have in links and receipts. A place never changes: what is new goes to the end, so that old codes stay readable. */
import type { Reason } from '../core/session';

/** Cases and check-ups. A link has room for 16 of them, a receipt for 31. */
export const CASE_PLACES: readonly string[] = [
  'empty-playlists',
  'new-in-the-lobby',
  'shared-homework',
  'one-more-member',
  'live-from-the-kitchen',
  'streak-friends',
  'coach-messages',
  'friday-inbox',
  'check-a',
  'check-b',
  'check-c',
];

/** What a pupil can give as a reason. A receipt has room for 31. */
export const REASON_PLACES: readonly Reason[] = [
  { sign: 'sweet.toonice' },
  { sign: 'sweet.gift' },
  { sign: 'nosy.details' },
  { sign: 'nosy.pic' },
  { sign: 'sneaky.private' },
  { sign: 'sneaky.secret' },
  { sign: 'sneaky.onlyme' },
  { sign: 'pushy.prove' },
  { sign: 'pushy.orelse' },
  { sign: 'pushy.meet' },
  { family: 'sweet' },
  { family: 'nosy' },
  { family: 'sneaky' },
  { family: 'pushy' },
  { check: 'known' },
  { check: 'open' },
  { check: 'fits' },
  { check: 'free' },
  { check: 'ends' },
  { clue: 'who' },
  { clue: 'place' },
  { clue: 'feeling' },
];
