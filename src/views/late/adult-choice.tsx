/** The adults a pupil can turn to, as kinds of people: nobody's name is asked for. */
import { ADULTS } from '../../core/scenario';
import type { Adult } from '../../core/scenario';
import { useHouse } from '../house';

type Props = {
  readonly question: string;
  readonly chosen: Adult | undefined;
  readonly choose: (adult: Adult) => void;
  /** An adult who has been told already and is left out. */
  readonly without?: Adult | undefined;
};

/** One button for each adult. */
export function AdultChoice({ question, chosen, choose, without }: Props) {
  const { t, artUrl } = useHouse();
  return (
    <div class="adults" role="group" aria-label={question}>
      {ADULTS.filter((adult) => adult !== without).map((adult) => (
        <button key={adult} type="button" class="adult" aria-pressed={chosen === adult} onClick={() => choose(adult)}>
          <img src={artUrl(`adults/${adult}`)} alt="" width="96" height="96" />
          {t(`ui.report.adult.${adult}`)}
        </button>
      ))}
    </div>
  );
}
