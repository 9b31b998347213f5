/** What a clicker sends: Page Down goes on, Page Up takes the last step back, in whichever window is in front. */
import { useEffect } from 'preact/hooks';
import type { Scenario } from '../../core/scenario';
import { advance, stepBack } from '../../debrief/presentation';
import { useDesk } from './desk';

/** Listens while its view is shown. A list that is being chosen from keeps its keys. */
export function useClicker(scenario: Scenario): void {
  const { presentation } = useDesk();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const step = { PageDown: advance, PageUp: stepBack }[event.key];
      if (!step || event.target instanceof HTMLSelectElement || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      // Read anew: a clicker can be faster than the page is drawn.
      if (presentation.value) presentation.value = step(scenario, presentation.value);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [scenario]);
}
