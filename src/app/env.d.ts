/** What the build fills in. */
interface ImportMetaEnv {
  /** Address of the folder of pictures, from the page, without a slash at its end. */
  readonly ART: string;
  /** Address of the folder of sounds. */
  readonly SOUND: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}

declare module '*.css';

declare module '*?url' {
  const url: string;
  export default url;
}
