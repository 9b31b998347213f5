/** The site's headers in the forms that the usual hosts read from the folder itself. docs/hosting.md says which is whose. */
import { ASK_AGAIN, FOR_EVER, HASHED_FOLDERS } from './headers.mjs';

/** Texts that have compressed copies beside them, by their endings: a copy is sent as what it is a copy of. */
const COPIED = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};
/** The copies, the smallest first. */
const COPIES = { br: 'br', gz: 'gzip' };

/** Texts of the files, by their names. */
export function hostFiles({ everywhere, pages }) {
  return {
    _headers: netlify(everywhere, pages),
    '.htaccess': apache(everywhere, pages),
    'web.config': iis(everywhere, pages),
    'nginx.conf': nginx(everywhere, pages),
  };
}

/** Netlify, Cloudflare Pages, and others that took over their form. They compress by themselves. */
function netlify(all, pages) {
  const block = (path, headers) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const folders = HASHED_FOLDERS.map((folder) => block(`/${folder}/*`, { 'Cache-Control': FOR_EVER }));
  // A page is asked for under its name, or without its ending.
  const own = Object.entries(pages).flatMap(([file, headers]) =>
    [file, file === 'index.html' ? '' : file.replace('.html', '')].map((path) =>
      block(`/${path}`, { ...headers, 'Cache-Control': ASK_AGAIN }),
    ),
  );
  return `${[block('/*', all), ...folders, ...own].join('\n\n')}\n`;
}

/** Apache 2.4, also on shared hosting. It hands out the compressed copies where its rewriting is on. */
function apache(all, pages) {
  const set = ([name, value]) => `  Header always set ${name} "${value.replaceAll('"', String.raw`\"`)}"`;
  const copy = ([ending, encoding]) => `  RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b
  RewriteCond %{REQUEST_FILENAME}.${ending} -f
  RewriteRule ^(.*)\\.(${Object.keys(COPIED).join('|')})$ $1.$2.${ending} [L]`;
  const type = ([ending, mime]) =>
    `  RewriteRule \\.${ending}\\.(${Object.keys(COPIES).join('|')})$ - [T=${mime},E=no-gzip:1,E=no-brotli:1]`;
  return `<IfModule mod_headers.c>
${Object.entries(all).map(set).join('\n')}
  Header set Cache-Control "${ASK_AGAIN}"
  SetEnvIf Request_URI "/(assets|packs|teach)/" KEEP
  Header set Cache-Control "${FOR_EVER}" env=KEEP
${Object.entries(pages)
  .map(
    ([file, headers]) =>
      // The page's copies, too, which are what is sent in the end.
      `  <FilesMatch "^${file.replace('.', String.raw`\.`)}(\\.(${Object.keys(COPIES).join('|')}))?$">\n${Object.entries(headers)
        .map(set)
        .map((line) => `  ${line}`)
        .join('\n')}\n  </FilesMatch>`,
  )
  .join('\n')}
</IfModule>
<IfModule mod_mime.c>
  AddType application/manifest+json .webmanifest
  AddType audio/webm .webm
${Object.entries(COPIES)
  .map(([ending, encoding]) => `  <Files "*.${ending}">\n    AddEncoding ${encoding} .${ending}\n  </Files>`)
  .join('\n')}
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
${Object.entries(COPIES).map(copy).join('\n')}
${Object.entries(COPIED).map(type).join('\n')}
  <IfModule mod_headers.c>
    Header append Vary Accept-Encoding
  </IfModule>
</IfModule>
`;
}

/** Internet Information Services, as on many schools' own Windows servers. It compresses by itself: to hand out copies it would need an addition. */
function iis(all, pages) {
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const add = ([name, value]) => `<add name="${name}" value="${escape(value)}" />`;
  const location = (path, headers, cache) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol><customHeaders>${Object.entries(headers).map(add).join('')}</customHeaders></httpProtocol>
      <staticContent>${cache}</staticContent>
    </system.webServer>
  </location>`;
  const keep = '<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />';
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol><customHeaders>${Object.entries(all).map(add).join('')}</customHeaders></httpProtocol>
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <remove fileExtension=".webmanifest" /><mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
      <remove fileExtension=".json" /><mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".webm" /><mimeMap fileExtension=".webm" mimeType="audio/webm" />
      <remove fileExtension=".woff2" /><mimeMap fileExtension=".woff2" mimeType="font/woff2" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
${HASHED_FOLDERS.map((folder) => location(folder, {}, keep)).join('\n')}
${Object.entries(pages)
  .map(([file, headers]) => location(file, headers, '<clientCache cacheControlMode="DisableCache" />'))
  .join('\n')}
</configuration>
`;
}

/** nginx, to be included in a \`server\` block whose root is the folder. */
function nginx(all, pages) {
  const add = ([name, value]) => `add_header ${name} "${value}" always;`;
  const every = Object.entries(all).map(add);
  // A location with a header of its own forgets those around it.
  const location = (match, headers) => `location ${match} {\n  ${[...every, ...Object.entries(headers).map(add)].join('\n  ')}\n}`;
  return `# include this file inside a server block. The .gz copies are used; with the brotli module add: brotli_static on;
gzip_static on;
gzip_vary on;
types { application/manifest+json webmanifest; }
${location('~ ^/(assets|packs|teach)/', { 'Cache-Control': FOR_EVER })}
${Object.entries(pages)
  .map(([file, headers]) => location(`= /${file}`, { ...headers, 'Cache-Control': ASK_AGAIN }))
  .join('\n')}
${location('/', { 'Cache-Control': ASK_AGAIN })}
`;
}
