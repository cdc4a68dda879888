/** `import()` for the bundle of the command, in whose script its promise would never settle. */
export = (url: string): Promise<{ default?: unknown }> => import(url);
