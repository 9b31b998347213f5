/** A way to another tab of the desk, where something there comes first. */
import { Icon } from '../icon';
import { useDesk } from './desk';
import type { Tab } from './desk';

/** Says the tab's own name. */
export function ToTab({ tab: name }: { readonly tab: Tab }) {
  const { t, tab } = useDesk();
  return (
    <a class="button soft" href={`#${name}`} onClick={() => (tab.value = name)}>
      {t(`teach.tabs.${name}`)}
      <Icon name="next" flip />
    </a>
  );
}
