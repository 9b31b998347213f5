/** Words of somebody in the story: set apart from the game's own, and kept in their own direction of writing. */
import { useHouse } from './house';

/** A speech bubble beside a portrait. */
export function Speech({ art, label, text }: { readonly art: string; readonly label: string; readonly text: string }) {
  const { artUrl } = useHouse();
  return (
    <figure class="speech">
      <img src={artUrl(art)} alt="" width="96" height="96" />
      <div class="bubble">
        <figcaption>{label}</figcaption>
        <blockquote>
          <p>
            <bdi>{text}</bdi>
          </p>
        </blockquote>
      </div>
    </figure>
  );
}
