/** Three steps with a picture each: what a part of the desk is for, before there is anything in it. */
import { useDesk } from './desk';

/** Pictures of each part's steps, in `assets/art`. */
const ART = {
  present: ['stage/card', 'stamps/fair-minded', 'adults/school'],
  mark: ['stage/envelope', 'stage/note', 'stage/album'],
} as const;

/** A list for the eye and the ear. */
export function FirstSteps({ of }: { readonly of: keyof typeof ART }) {
  const { t, artUrl } = useDesk();
  return (
    <ol class="first-steps">
      {ART[of].map((art, n) => (
        <li key={art}>
          <img src={artUrl(art)} alt="" width="120" height="90" />
          {/* Each part has three; a test counts them. */}
          <span>{t(`teach.${of}.steps.${(n + 1) as 1 | 2 | 3}`)}</span>
        </li>
      ))}
    </ol>
  );
}
