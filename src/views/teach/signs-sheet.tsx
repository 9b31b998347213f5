/** What pupils look for, on one sheet: the ten signs in their families, the five checks, the three clues, levels and badges. */
import { LEVELS } from '../../core/scenario';
import { BADGES } from '../../core/score';
import { CHECKS, CLUES, FAMILIES, SIGNS, SIGN_IDS, familyOf } from '../../core/signs';
import { useDesk } from './desk';
import type { TeachKey } from './desk';

/** For the wall, for colleagues, and for whoever helps at home. */
export function SignsSheet() {
  const { t } = useDesk();
  return (
    <section class="print-sheet">
      <h2>{t('teach.signs.title')}</h2>
      <SignsList />
      <h3>{t('teach.signs.levels')}</h3>
      <ul>
        {LEVELS.map((level) => (
          <Named key={level} name={`ui.home.levels.${level}.name`} says={`ui.home.levels.${level}.says`} />
        ))}
      </ul>
      <h3>{t('teach.signs.badges')}</h3>
      <ul>
        {BADGES.map((badge) => (
          <Named key={badge} name={`ui.badges.${badge}.name`} says={`ui.badges.${badge}.says`} />
        ))}
      </ul>
    </section>
  );
}

/** Signs, checks and clues alone, with the rule that puts them to use. */
export function SignsList() {
  const { t } = useDesk();
  return (
    <>
      <p>
        <strong>{t('teach.signs.rule')}</strong>
      </p>
      {FAMILIES.map((family) => (
        <div key={family}>
          <h3>
            {t(`signs.families.${family}.name`)}: {t(`signs.families.${family}.says`)}
          </h3>
          <ul>
            {SIGN_IDS.filter((sign) => familyOf(sign) === family).map((sign) => (
              <Named
                key={sign}
                name={`signs.signs.${sign}.name`}
                says={`signs.signs.${sign}.says`}
                strong={SIGNS[sign].strength === 'tell'}
              />
            ))}
          </ul>
        </div>
      ))}
      <h3>{t('ui.album.checks')}</h3>
      <ul>
        {CHECKS.map((check) => (
          <Named key={check} name={`signs.checks.${check}.name`} says={`signs.checks.${check}.says`} />
        ))}
      </ul>
      <h3>{t('teach.signs.clues', { feeling: t('signs.clues.feeling.name') })}</h3>
      <ul>
        {CLUES.map((clue) => (
          <Named key={clue} name={`signs.clues.${clue}.name`} says={`signs.clues.${clue}.says`} />
        ))}
      </ul>
    </>
  );
}

type NamedProps = { readonly name: TeachKey; readonly says: TeachKey; readonly strong?: boolean };

function Named({ name, says, strong = false }: NamedProps) {
  const { t } = useDesk();
  return (
    <li>
      <strong>{t(name)}</strong>
      {strong && <em> ({t('teach.signs.strong')})</em>}: {t(says)}
    </li>
  );
}
