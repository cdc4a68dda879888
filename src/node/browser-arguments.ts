/** How a browser is started. */

/** What each of these is for stands beside it; whatever else a browser does by itself is not wanted here. */
const always = [
  '--headless',
  '--remote-debugging-pipe', // unlike a port, nobody else can connect; and the browser goes when the pipe does
  '--export-tagged-pdf',
  '--generate-pdf-document-outline',
  '--font-render-hinting=none', // the same line breaks on every screen resolution
  '--force-color-profile=srgb',
  '--lang=en-US', // the tool's own language must not choose fonts; the document states its own
  '--disable-gpu', // there is nothing to draw on a screen
  '--disable-dev-shm-usage', // /dev/shm of a container is often too small
  // Nothing leaves: even a name that a page wants looked up ahead of time is not found.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--enable-features=NetworkServiceInProcess2', // it has nothing to do that would need a process of its own
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--mute-audio',
  '--hide-scrollbars',
  '--disable-breakpad', // no crash reports
  '--disable-crash-reporter',
  '--password-store=basic', // no question for the key ring (Linux, macOS)
  '--use-mock-keychain',
];

/**
 * Whether a headless shell may be told to draw nothing while it prints, which is a fifth of its work. A full browser ignores
 * the flag; on macOS a page cannot be opened so.
 */
export const undrawn = process.platform === 'linux';

/**
 * Arguments of a browser that prints.
 *
 * @param profile Folder of its own.
 * @param sandbox Whether its processes are shut in. Off only where it cannot work.
 */
export function browserArguments(profile: string, sandbox: boolean): string[] {
  return [
    ...always,
    ...(undrawn ? ['--enable-begin-frame-control'] : []),
    `--user-data-dir=${profile}`,
    ...(sandbox ? [] : ['--no-sandbox']),
    'about:blank',
  ];
}
