/** The box on the page that the stage plays in. It holds nothing that is not said in HTML elsewhere. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useHouse } from './house';

/** Takes the stage into this place on the page. */
export function StageBox() {
  const house = useHouse();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (ref.current) house.placeStage(ref.current);
  }, []);
  return <div ref={ref} class="stage-box" aria-hidden="true" inert />;
}
