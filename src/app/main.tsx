/** Starts the house: takes what the head script has asked for, wires the parts together, and draws the first screen. */
import '../views/style/base.css';
import '../views/style/shell.css';
import '../views/style/play.css';
import '../views/style/app.css';
import '../views/style/playlist.css';
import { options, render } from 'preact';
import { HouseContext } from '../views/house';
import { Shell } from '../views/shell';
import { takeBoot } from './boot';
import { createHouse } from './house';
import { nextTask } from '../views/next-task';
import { createPacks } from './packs';

// What a press changes, and drawing it, are two short tasks and not one long one.
options.debounceRendering = (draw) => void nextTask().then(draw);

/** Not awaited at the top: parts that are fetched later share this script, and would wait for it while it waits for them. */
async function start(): Promise<void> {
  await nextTask();
  const boot = takeBoot();
  const house = await createHouse(createPacks(boot), boot);
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place for the app.');
  await nextTask();
  render(
    <HouseContext.Provider value={house}>
      <Shell />
    </HouseContext.Provider>,
    root,
  );
  house.settle();
}

start().catch((error: unknown) => {
  // Without words there is no view: the page itself holds this one sentence in every language.
  document.getElementById('trouble')?.removeAttribute('hidden');
  throw error;
});
