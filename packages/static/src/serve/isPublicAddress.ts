/** Networks that are no part of the public internet: IANA's special-purpose registries (RFC 6890 and what updates it), multicast and what is reserved. */
const special: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24], ['192.31.196.0', 24],
  ['192.52.193.0', 24], ['192.88.99.0', 24], ['192.168.0.0', 16], ['192.175.48.0', 24], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
];

/** What is public in IPv6 is one block, with these exceptions: those that carry an IPv4 address in them, and documentation. */
const publicBlock = ['2000::', 3] as const;
const exceptions: readonly (readonly [string, number])[] = [['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]];

function bytesOf(address: string): readonly number[] | undefined {
  const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address);
  if (four) {
    const bytes = four.slice(1).map(Number);
    return bytes.every((byte) => byte < 256) ? bytes : undefined;
  }
  const [head = '', tail, more] = address.toLowerCase().replace(/%.*$/, '').split('::');
  if (more !== undefined || !address.includes(':')) return undefined;
  const groups = (part: string | undefined) => (part ? part.split(':') : []).flatMap((group) => {
    if (!group.includes('.')) return [/^[0-9a-f]{1,4}$/.test(group) ? parseInt(group, 16) : NaN];
    const [a = NaN, b = NaN, c = NaN, d = NaN] = bytesOf(group) ?? [];
    return [a * 256 + b, c * 256 + d];
  });
  const [left, right] = [groups(head), groups(tail)];
  const missing = 8 - left.length - right.length;
  if (tail === undefined ? missing !== 0 : missing < 0) return undefined;
  const all = [...left, ...Array<number>(missing).fill(0), ...right];
  return all.some(Number.isNaN) ? undefined : all.flatMap((group) => [group >> 8, group & 255]);
}

const isWithin = (bytes: readonly number[], [network, bits]: readonly [string, number]) => {
  const start = bytesOf(network)!;
  return start.length === bytes.length && start.every((byte, index) => {
    const mask = 0xff & (0xff00 >> Math.min(8, Math.max(0, bits - index * 8)));
    return (byte & mask) === (bytes[index]! & mask);
  });
};

/**
 * Whether an IP address is one of the public internet. What can't be read as an address is not; an IPv4 address within an IPv6 one (`::ffff:10.0.0.1`)
 * is never, since nothing public is written so.
 *
 * @example isPublicAddress('169.254.169.254') // false
 */
export function isPublicAddress(address: string): boolean {
  const bytes = bytesOf(address);
  if (!bytes) return false;
  if (bytes.length === 4) return !special.some((network) => isWithin(bytes, network));
  return isWithin(bytes, publicBlock) && !exceptions.some((network) => isWithin(bytes, network));
}
