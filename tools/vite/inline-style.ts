/** Vite plugin: puts the page's own style into the page, because asking for it would cost a pupil a round trip. */
import type { Plugin } from 'vite';

const LINK = /<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/u;

/** Replaces the built page's stylesheet links by their contents. Styles of later screens stay files of their own. */
export function inlineStyle(): Plugin {
  return {
    name: 'inline-style',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        let out = html;
        for (let match = LINK.exec(out); match; match = LINK.exec(out)) {
          const asset = bundle?.[match[1] ?? ''];
          if (asset?.type !== 'asset') throw new Error(`The page links ${match[1]}, which the build does not hold.`);
          const css = String(asset.source);
          out = out.replace(match[0], () => `<style>${css.trim()}</style>`);
          delete bundle?.[match[1] ?? ''];
        }
        return out;
      },
    },
  };
}
