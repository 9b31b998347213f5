/** Help: three places to turn to in the chosen nation, and what happens when you call. It needs no network. */
import '../style/sheets.css';
import { servicesFor } from '../../content/help-services';
import type { HelpService } from '../../content/help-services';
import { useHouse } from '../house';
import { Icon } from '../icon';
import { SheetDialog } from '../sheet';

/** Opened from the bar of every screen, always in the same place. */
export function HelpSheet() {
  const { t, sheet, settings, artUrl } = useHouse();
  const { nation } = settings.value;
  const { helplines, emergency, pictures } = servicesFor(nation);
  return (
    <SheetDialog title={t('ui.help.title')} onClose={() => (sheet.value = undefined)}>
      <p class="lead">{t('ui.help.lead')}</p>
      <ul class="help">
        <li>
          <img src={artUrl('adults/school')} alt="" width="72" height="72" />
          <div>
            <h3>{t('ui.help.school')}</h3>
            <p>{t('ui.help.schoolText')}</p>
          </div>
        </li>
        <li>
          <img src={artUrl('adults/helpline')} alt="" width="72" height="72" />
          <div>
            <h3>{t('ui.help.helpline')}</h3>
            {helplines.map((helpline) => (
              <Helpline key={helpline.name} service={helpline} />
            ))}
            <details>
              <summary>{t('ui.help.happens')}</summary>
              <p>{t('ui.help.happensText')}</p>
            </details>
          </div>
        </li>
        <li>
          <img src={artUrl('stickers/clue-feeling')} alt="" width="72" height="72" />
          <div>
            <h3>{t('ui.help.danger')}</h3>
            <ServiceNumber service={emergency} />
            <p>{t('ui.help.dangerText')}</p>
          </div>
        </li>
      </ul>
      {pictures && <p>{t('ui.help.picture', { name: helplines[0].name })}</p>}
      <p>
        {t('ui.help.for', { nation: t(`ui.settings.nations.${nation}`) })}{' '}
        <button type="button" class="button plain" onClick={() => (sheet.value = 'settings')}>
          <Icon name="settings" />
          {t('ui.help.change')}
        </button>
      </p>
      <p class="small">{t('ui.help.leave')}</p>
    </SheetDialog>
  );
}

/** Its number, and its address for whoever can't speak aloud: to be typed by hand, because nothing here leads to another site. */
function Helpline({ service }: { readonly service: HelpService }) {
  const { t } = useHouse();
  const { name, url } = service;
  return (
    <>
      <p>
        <bdi>{name}</bdi>
      </p>
      <ServiceNumber service={service} />
      <p>{about(service).map((part) => `${t(part.key, part.values)} `)}</p>
      {url && <p>{t('ui.help.web', { url })}</p>}
    </>
  );
}

/** The number, to be read and dialled by hand: a tap on a projected screen must not ring anyone. */
function ServiceNumber({ service }: { readonly service: HelpService }) {
  const { t } = useHouse();
  return (
    <p class="number">
      <span>{t('ui.help.call')}</span> <bdi dir="ltr">{service.number}</bdi>
    </p>
  );
}

function about(service: HelpService) {
  const { hours, ages, free } = service;
  const open =
    hours &&
    ('open' in hours ? { key: 'ui.help.hours.always' as const, values: {} } : { key: 'ui.help.hours.times' as const, values: hours });
  const age = ages && ('under' in ages ? { key: 'ui.help.ages' as const, values: ages } : { key: 'ui.help.agesTo' as const, values: ages });
  return [free ? { key: 'ui.help.free' as const, values: {} } : undefined, open, age].filter((part) => part !== undefined && part !== null);
}
