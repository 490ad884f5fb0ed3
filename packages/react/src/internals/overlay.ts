/** `over` on top of `base`. What is `undefined` was not given, and hides nothing. */
export const overlay = <T extends object>(base: T, over: T): T => ({
  ...base,
  ...(Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)) as T),
});
