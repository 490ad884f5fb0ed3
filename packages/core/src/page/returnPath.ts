/**
 * The path to come back to after signing in, or `''`. Only paths of the same site: `//host`, `/\host` and addresses with
 * a scheme would make the sign-in page an open redirect. Browsers read `\` as `/` and drop tabs and newlines
 * (WHATWG URL, "basic URL parser"), so what has any of them is refused as well.
 *
 * @example returnPath('/orders?page=2') // '/orders?page=2'
 * @example returnPath('//evil.example') // ''
 */
export const returnPath = (value: unknown): string =>
  typeof value === 'string' && value.length <= 2000 && /^\/(?!\/)[^\\\p{Cc}\p{Surrogate}]*$/u.test(value) ? value : '';
