/** The records of the crew room: the friend who calls in front, then every case with what has been won in it. */
import { PRACTICE, SHELF, isLocked } from '../core/shelf';
import { useHouse } from './house';
import { Icon } from './icon';
import { follow } from './link';

/** The next case that has not been played comes first, with the friend who asks for help in it. */
export function Shelf() {
  const { won, cases, hasPractice } = useHouse();
  const played = Object.keys(won.value.cases);
  const isNew = hasPractice && played.length === 0;
  const calling = cases.find((id) => !played.includes(id) && !isLocked(id, played));
  return (
    <>
      {isNew && <Practice />}
      {calling && <Calling id={calling} />}
      <ul class="shelf">
        {cases
          .filter((id) => id !== calling)
          .map((id) => (
            <CaseRecord key={id} id={id} locked={isLocked(id, played)} />
          ))}
      </ul>
      {hasPractice && !isNew && <Practice />}
    </>
  );
}

/** A link that opens a case, in the words that fit where it stands. It works as a plain address, too. */
export function CaseLink({ id, kind = '' }: { readonly id: string; readonly kind?: 'big' | 'soft' | '' }) {
  const { t, won, session, go } = useHouse();
  const open = session.value;
  const underWay = open?.scenario.id === id && open.phase.name !== 'brief' && open.phase.name !== 'results';
  const friend = t(`cases.${id}.friend`);
  const isCase = SHELF.some((name) => name === id);
  const first = isCase ? t('ui.home.play', { friend }) : t('ui.brief.start');
  const doing = underWay ? t('ui.home.goOn', { friend }) : won.value.cases[id] ? t('ui.home.again') : first;
  return (
    <>
      {underWay && <p class="small">{t('ui.home.half')}</p>}
      <a class={`button ${kind}`} href={`?case=${id}`} onClick={follow(() => go({ name: 'case', id }))}>
        <Icon name="play" flip />
        {doing}
      </a>
    </>
  );
}

function Practice() {
  const { t } = useHouse();
  return (
    <div class="record practice">
      <div class="record-text">
        <h3>{t('ui.home.practice')}</h3>
        <p>
          <bdi>{t(`cases.${PRACTICE}.tagline`)}</bdi>
        </p>
      </div>
      <CaseLink id={PRACTICE} kind="soft" />
    </div>
  );
}

/** The case to take next, with its friend's portrait. */
function Calling({ id }: { readonly id: string }) {
  const { t, artUrl } = useHouse();
  return (
    <div class="record calling">
      <img class="sleeve" src={artUrl(`crew/sleeve-${id}`)} alt="" width="240" height="240" />
      <div class="record-text">
        <p class="caller">
          <img src={artUrl(`people/${t(`cases.${id}.portrait`)}`)} alt="" width="72" height="72" />
          {t('ui.home.calls', { friend: t(`cases.${id}.friend`) })}
        </p>
        <h3>{t(`cases.${id}.title`)}</h3>
        <p>
          <bdi>{t(`cases.${id}.tagline`)}</bdi>
        </p>
        <CaseLink id={id} />
      </div>
    </div>
  );
}

function CaseRecord({ id, locked }: { readonly id: string; readonly locked: boolean }) {
  const { t, artUrl } = useHouse();
  return (
    <li class="record" data-locked={locked}>
      <img class="sleeve" src={artUrl(`crew/sleeve-${id}`)} alt="" width="240" height="240" />
      <div class="record-text">
        <h3>{t(`cases.${id}.title`)}</h3>
        <p>
          <bdi>{t(`cases.${id}.tagline`)}</bdi>
        </p>
        <Stamps id={id} />
        {locked ? (
          <p class="small">
            <Icon name="lock" /> {t('ui.home.locked')}
          </p>
        ) : (
          <CaseLink id={id} kind="soft" />
        )}
      </div>
    </li>
  );
}

function Stamps({ id }: { readonly id: string }) {
  const { t, won, artUrl } = useHouse();
  const badges = won.value.cases[id]?.badges ?? [];
  if (badges.length === 0) return null;
  const solved = badges.includes('spotter') && badges.includes('fairMinded');
  return (
    <p class="stamps-row">
      {badges.map((badge) => (
        <img
          key={badge}
          src={artUrl(`stamps/${badge === 'fairMinded' ? 'fair-minded' : badge}`)}
          alt={t(`ui.badges.${badge}.name`)}
          width="56"
          height="56"
        />
      ))}
      {solved && <span>{t('ui.home.solvedBoth')}</span>}
    </p>
  );
}
