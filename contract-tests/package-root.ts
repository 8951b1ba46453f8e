/** The folder of the package: the parent both of this folder and of the built one. */
export const packageRoot = new URL('../', import.meta.url);
