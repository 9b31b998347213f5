/** The stage of the big screen: sent for once a case is presented, and told of the class's votes. */
import { effect, signal } from '@preact/signals';
import type { Session, Verdict } from '../core/session';
import { createStage } from './stage';
import type { Stage } from './stage';

type Shown = { readonly session: Session; readonly votes: Readonly<Record<Verdict, number>> };

/** `artUrl` gives the address of a picture. */
export function createPresentStage(artUrl: (name: string) => string) {
  const shown = signal<Shown | undefined>(undefined);
  let stage: Stage | undefined;
  const start = (): Stage => {
    const started = createStage({
      session: () => shown.peek()?.session,
      votes: () => shown.peek()?.votes,
      getPlace: () => 'votes',
      motionAllowed: () => !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      musicPlaying: () => false,
      artUrl,
      shelf: () => [],
      timeOfDay: () => 'evening',
      onSettled: () => undefined,
    });
    effect(() => {
      void shown.value;
      started.touch();
    });
    return started;
  };
  return {
    place(box: HTMLElement): void {
      stage ??= start();
      stage.place(box);
    },
    show(session: Session, votes: Shown['votes']): void {
      shown.value = { session, votes };
    },
  };
}
