/** The site's headers in the forms that the usual hosts read from the folder itself. docs/hosting.md says which is whose. */
import { ASK_AGAIN, FOR_EVER, HASHED_FOLDERS, HTTPS_ONLY } from './headers.mjs';

/** Texts of the files, by their names. */
export function hostFiles({ everywhere, pages }) {
  const all = { ...everywhere, 'Strict-Transport-Security': HTTPS_ONLY };
  return { _headers: netlify(all, pages), '.htaccess': apache(all, pages), 'web.config': iis(all, pages), 'nginx.conf': nginx(all, pages) };
}

/** Netlify, Cloudflare Pages, and others that took over their form. */
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
  return `<IfModule mod_headers.c>
${Object.entries(all).map(set).join('\n')}
  Header set Cache-Control "${ASK_AGAIN}"
  SetEnvIf Request_URI "/(assets|packs|teach)/" KEEP
  Header set Cache-Control "${FOR_EVER}" env=KEEP
${Object.entries(pages)
  .map(
    ([file, headers]) =>
      `  <Files "${file}">\n${Object.entries(headers)
        .map(set)
        .map((line) => `  ${line}`)
        .join('\n')}\n  </Files>`,
  )
  .join('\n')}
</IfModule>
<IfModule mod_mime.c>
  AddType application/manifest+json .webmanifest
  AddType audio/webm .webm
  <Files "*.br">
    AddEncoding br .br
  </Files>
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} br
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.*)\\.(html|js|css|json|svg|webmanifest)$ $1.$2.br [L]
  RewriteRule \\.html\\.br$ - [T=text/html,E=no-gzip:1]
  RewriteRule \\.js\\.br$ - [T=text/javascript,E=no-gzip:1]
  RewriteRule \\.css\\.br$ - [T=text/css,E=no-gzip:1]
  RewriteRule \\.json\\.br$ - [T=application/json,E=no-gzip:1]
  RewriteRule \\.svg\\.br$ - [T=image/svg+xml,E=no-gzip:1]
  RewriteRule \\.webmanifest\\.br$ - [T=application/manifest+json,E=no-gzip:1]
  <IfModule mod_headers.c>
    Header append Vary Accept-Encoding
  </IfModule>
</IfModule>
`;
}

/** Internet Information Services, as on many schools' own Windows servers. */
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
  return `# include this file inside a server block. With the brotli module the compressed copies are used, too: brotli_static on;
types { application/manifest+json webmanifest; }
${location('~ ^/(assets|packs|teach)/', { 'Cache-Control': FOR_EVER })}
${Object.entries(pages)
  .map(([file, headers]) => location(`= /${file}`, { ...headers, 'Cache-Control': ASK_AGAIN }))
  .join('\n')}
${location('/', { 'Cache-Control': ASK_AGAIN })}
`;
}
