/** Where else to turn in the chosen nation, beside the child's helpline and the emergency number. */
import { moreServicesLine } from '../../content/help-services';
import { useDesk } from './desk';

/** One line; nothing where no other service has been confirmed. */
export function MoreHelp() {
  const { t, choices } = useDesk();
  const services = moreServicesLine(choices.value.nation);
  return services ? <p>{t('teach.help.more', { services })}</p> : null;
}
