/** Starts the teacher's page. Pupils never load it, nor anything that only it needs. */
import '../views/style/base.css';
import '../views/style/teach.css';
import '../views/style/present.css';
import { render } from 'preact';
import { DeskContext } from '../views/teach/desk';
import { TeachShell } from '../views/teach/teach-shell';
import { takeBoot } from './boot';
import { createDesk } from './desk';
import { loadDisplayFont } from './fonts';
import { createPacks } from './packs';

/** Not awaited at the top, for the same reason as in `main.tsx`. */
async function start(): Promise<void> {
  const boot = takeBoot();
  const desk = await createDesk(createPacks(boot), boot);
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no place for the desk.');
  render(
    <DeskContext.Provider value={desk}>
      <TeachShell />
    </DeskContext.Provider>,
    root,
  );
  loadDisplayFont();
}

start().catch((error: unknown) => {
  // Without words there is no view: the page itself holds this one sentence in every language.
  document.getElementById('trouble')?.removeAttribute('hidden');
  throw error;
});
