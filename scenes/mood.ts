/** How the friend feels: read off the session, and never ahead of the pupil's own answer. */
import { isStepDone } from '../src/core/reduce';
import { currentItem } from '../src/core/session';
import type { Session } from '../src/core/session';

export const MOODS = ['calm', 'curious', 'uneasy', 'thinking', 'relieved', 'happy'] as const;
export type Mood = (typeof MOODS)[number];

/** The friend's mood. While an item is being judged it is the same for safe and unsafe ones, so it gives nothing away. */
export function moodOf(session: Session | undefined): Mood {
  switch (session?.phase.name) {
    case undefined:
      return 'calm';
    case 'brief':
      return 'uneasy';
    case 'judge':
      return 'curious';
    case 'why':
      return 'thinking';
    case 'feedback':
      return afterAnswer(session);
    case 'report':
      return isStepDone(session) ? 'relieved' : 'thinking';
    case 'ending':
    case 'results':
      return 'happy';
  }
}

/** All moods, the one that the friend is in now before the others. */
export function moodsFrom(session: Session): readonly Mood[] {
  const now = moodOf(session);
  return [now, ...MOODS.filter((mood) => mood !== now)];
}

function afterAnswer(session: Session): Mood {
  const verdict = session.answers.at(-1)?.verdict;
  if (currentItem(session)?.side === 'unsafe') return verdict === 'fine' ? 'uneasy' : 'relieved';
  return verdict === 'fine' ? 'happy' : 'curious';
}
