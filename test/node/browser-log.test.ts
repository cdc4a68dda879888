import { describe, expect, it } from 'vitest';
import { lacksLibraries, lacksSandbox, lastWords } from '../../src/node/browser-log.js';

describe('lastWords', () => {
  it('picks the line that says why', () => {
    const missing =
      '/x/chromium: error while loading shared libraries: libnss3.so: cannot open shared object file';
    expect(lastWords(missing)).toMatch(/^error while loading shared libraries: libnss3.so/);
    expect(lacksLibraries(lastWords(missing)!)).toBe(true);
    const log = [
      '/usr/bin/chromium: 9: [: 25276502016: unexpected operator',
      '[1:1:0101/000000.1:ERROR:dbus/bus.cc:405] Failed to connect to the bus',
      '[1:1:0101/000000.1:FATAL:zygote_host_impl_linux.cc:129] No usable sandbox! If you are running on …',
      '#0 0x55c7b8a0',
    ].join('\n');
    expect(lastWords(log)).toBe('No usable sandbox!');
    expect(lacksSandbox(lastWords(log)!)).toBe(true);
  });

  it('leaves out time stamps, source files and chatter', () => {
    const log =
      '[0101/000000.1:ERROR:some/file.cc:9] Cannot do it\n[0101/000000.1:WARNING:x.cc:1] never mind\n';
    expect(lastWords(log)).toBe('Cannot do it');
    expect(lastWords('\n')).toBeUndefined();
  });
});
