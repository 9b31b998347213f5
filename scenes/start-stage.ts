/** Starts the stage. */
import type { StageProps } from './stage-place';

/** Rejects when no renderer can be made. */
export function startStage(props: StageProps): Promise<{ stop: () => void }> {
  return Promise.reject(new Error(`No stage for ${props.place}.`));
}
