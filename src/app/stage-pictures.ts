/** The stage's pictures by the bundle: one file for what all places share, one for the crew's den, one for each friend and one for each channel. */
import type { Scenario } from '../core/scenario';
import type { StagePlace } from '../../scenes/stage-place';

export type StagePictures = {
  /** Fetches the bundles of a place that have not come yet. A bundle that cannot be had leaves its pictures to be fetched one by one. */
  readonly fetch: (place: StagePlace, scenario: Scenario | undefined) => Promise<void>;
  /** Address of a picture: in itself where its bundle has come, or else its file's. */
  readonly url: (name: string) => string;
};

/** Where a friend is seen at their own place. */
const OF_FRIENDS: readonly StagePlace[] = ['case', 'ending', 'votes'];

/** No bundle yet. `fileUrl` gives the address of a single picture. */
export function createStagePictures(fileUrl: (name: string) => string): StagePictures {
  const pictures = new Map<string, string>();
  const asked = new Map<string, Promise<void>>();

  const ask = async (bundle: string): Promise<void> => {
    const response = await fetch(`${import.meta.env.ART}/${bundle}.json`).catch(() => undefined);
    // A server that answers every address with a page is no bundle.
    if (!response?.ok || !response.headers.get('Content-Type')?.includes('json')) return;
    const drawings = (await response.json()) as Record<string, string>;
    for (const [name, drawing] of Object.entries(drawings)) pictures.set(name, drawing);
  };
  const once = (bundle: string): Promise<void> => {
    const known = asked.get(bundle) ?? ask(bundle).catch(() => undefined);
    asked.set(bundle, known);
    return known;
  };

  return {
    async fetch(place, scenario) {
      const own = scenario ? [`friends/${scenario.friend}`, `places/${scenario.channel}`] : [];
      await Promise.all(['stage', ...(OF_FRIENDS.includes(place) ? own : ['den'])].map(once));
    },
    url(name) {
      const drawing = pictures.get(name);
      return drawing === undefined ? fileUrl(name) : `data:image/svg+xml,${encodeURIComponent(drawing)}`;
    },
  };
}
