/** Small line icons of the interface, drawn in the colour of the text beside them. */

const PATHS = {
  home: 'M3 11 12 4l9 7M6 9.5V20h12V9.5',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M9.3 9.3a2.8 2.8 0 1 1 4 2.6c-.9.4-1.3 1-1.3 2M12 17h.01',
  leave: 'M13 4H5v16h8M10 12h11M17 8l4 4-4 4',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  pause: 'M8 5v14M16 5v14',
  play: 'M8 5l11 7-11 7z',
  stop: 'M7 7h10v10H7z',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M4 12.5 9.5 18 20 6.5',
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  skip: 'M5 6l7 6-7 6zM13 6l7 6-7 6z',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9h.01',
  invite: 'M4 6h16v12H4zM4 7l8 6 8-6',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  ask: 'M4 5h16v11h-9l-5 4v-4H4zM10 9.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1M12 14h.01',
  tell: 'M4 10v4h3l7 4V6L7 10zM17.5 9a4 4 0 0 1 0 6',
  chat: 'M4 5h16v11h-9l-5 4v-4H4z',
  pencil: 'M5 19l1-4L16 5l3 3L9 18zM13.5 7.5l3 3',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  eye: 'M2 12c5-8 15-8 20 0-5 8-15 8-20 0M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
} as const;
export type IconName = keyof typeof PATHS;

type Props = { readonly name: IconName; readonly flip?: boolean };

/** An icon for the eye alone: the words are in the control that holds it. `flip` mirrors it in right-to-left writing. */
export function Icon({ name, flip = false }: Props) {
  return <Drawing path={PATHS[name]} flip={flip} />;
}

/** The same from a line of its own, for icons that only later screens draw. */
export function Drawing({ path, flip = false }: { readonly path: string; readonly flip?: boolean }) {
  return (
    <svg class={flip ? 'icon flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
