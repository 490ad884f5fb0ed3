const key = 'hp-returns';
const memory = 600_000;
const most = 3;

export interface ReturnGuard {
  /** How many of the last returns led here again. */
  readonly returns: () => number;
  /** Counts one more, unless there were too many: then it must not happen. */
  readonly pass: () => boolean;
}

/**
 * Keeps returns from becoming a loop: where the health address is well and the page is not, each return would lead to the
 * next. After three within ten minutes the visitor decides.
 *
 * @param storage the tab's `sessionStorage`; `undefined` where it is blocked
 * @param cameByReload whether this very page is the outcome of a reload: all that is known without a storage
 */
export function returnGuard(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined, now: () => number, cameByReload: () => boolean): ReturnGuard {
  const read = (): number[] => {
    const times = (storage?.getItem(key) ?? '').split(',').map(Number);
    // A clock that was set back leaves moments in the future.
    return times.filter((time) => time > 0 && Math.abs(now() - time) < memory);
  };
  return {
    returns() {
      try {
        return read().length;
      } catch {
        return 0;
      }
    },
    pass() {
      try {
        const times = read();
        if (!storage || times.length >= most) return !storage && !cameByReload();
        storage.setItem(key, [...times, now()].join(','));
        return true;
      } catch {
        return !cameByReload();
      }
    },
  };
}
