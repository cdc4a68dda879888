/** Whether a Linux system has fonts that a browser finds. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * @param env `FONTCONFIG_FILE` and `FONTCONFIG_PATH` mean that somebody has seen to it.
 * @param root Root folder of the system.
 * @param home Where a person's own fonts are.
 */
export function hasSystemFonts(env = process.env, root = '/', home = homedir()): boolean {
  if (env.FONTCONFIG_FILE || env.FONTCONFIG_PATH) return true;
  if (!existsSync(join(root, 'etc/fonts/fonts.conf'))) return false;
  const own = [join(home, '.fonts'), join(env.XDG_DATA_HOME || join(home, '.local/share'), 'fonts')];
  return [join(root, 'usr/share/fonts'), join(root, 'usr/local/share/fonts'), ...own].some((folder) =>
    holdsFont(folder),
  );
}

function holdsFont(folder: string, depth = 4): boolean {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.some(({ name }) => /\.(ttf|otf|ttc|otc|pfb)$/i.test(name))) return true;
    return (
      depth > 0 && entries.some((entry) => !entry.isFile() && holdsFont(join(folder, entry.name), depth - 1))
    );
  } catch {
    return false;
  }
}
