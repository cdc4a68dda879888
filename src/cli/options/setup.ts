/** What a person sets up once. */
import type { Shell } from '../completion/index.js';
import type { OptionGroup } from './option.js';

export interface SetupOptions {
  /** False: none, not even one that could be found. */
  config?: string | false;
  optionsFile?: string;
  /** Names of plugins, and their files. */
  plugin?: string[];
  completion?: Shell;
}

export const setupGroup: OptionGroup = {
  title: 'Setup',
  options: [
    {
      flags: '--config <file>',
      text: 'take options and plugins from this file (default: article-convert.config.js or .json, in the working folder or above it)',
    },
    { flags: '--no-config', text: 'look for no configuration' },
    {
      flags: '--options-file <file>',
      text: 'take options from this YAML file, by their long names, over those of the configuration',
    },
    {
      flags: '--plugin <name>',
      text: 'add the formats and transformers of this package, or of this file, such as ./plugin.js; may be repeated',
      read: (name, before) => [...((before as string[] | undefined) ?? []), name],
    },
    {
      flags: '--completion <shell>',
      text: 'print what completes this command in a shell',
      choices: ['bash', 'zsh', 'fish'],
    },
  ],
};
