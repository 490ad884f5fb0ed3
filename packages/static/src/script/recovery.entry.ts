// Brings visitors back, as core's `createRecovery` does and in a quarter of its bytes: full jitter, Retry-After as a minimum, two good answers, returns
// that are spread, one tab that asks (where the browser has locks), nothing while hidden, no reload of what was typed, no loop.

/** What stands in `data-hp-recover`. Times are in milliseconds; `expect`: a pattern of the answer's type and text; `returns`: how often the page may be loaded again by itself within ten minutes. */
type Settings = readonly [health: string, base: number, cap: number, least: number, stay: number, expect: string, returns: number, back: string, held: string];

const line = document.querySelector<HTMLElement>('[data-hp-recover]')!;
const [health, base, cap, least, stay, expect, returns, back, held] = JSON.parse(line.dataset.hpRecover!) as Settings;
const [text, button] = line.children as unknown as [HTMLElement, HTMLButtonElement];
const { dataset } = document.querySelector('main')!;
const { locks } = navigator;
const channel = locks && new BroadcastChannel(health);
// Not the date, which may be set while this waits.
const now = () => performance.now();
const delay = (limit: number) => base / 2 + Math.random() * (limit - base / 2);
const reload = () => location.reload();
let failures = 0, good = 0, next: number, timer: ReturnType<typeof setTimeout>, release: (() => void) | undefined;

function wake(): void {
  clearTimeout(timer);
  if (document.hidden) return;
  const left = next - now();
  if (left > 0 || (good < 2 && locks && !release)) timer = setTimeout(wake, left > 0 ? left % 1e9 : base);
  else if (good < 2) void probe();
  else {
    try {
      // What has a name would be sent; the switch for calm has none.
      const times = (sessionStorage['hp-returns'] || '').split(',').filter((time: number) => Date.now() - time < 6e5);
      if (times.length < returns && [...document.querySelectorAll<HTMLInputElement>('[name]')].every((field) => field.value === field.defaultValue)) {
        sessionStorage['hp-returns'] = [...times, Date.now()];
        return reload();
      }
    } catch {
      // Without a memory a return could be a loop.
    }
    text.textContent = held;
    button.hidden = false;
  }
}

/** What came of a probe: failures, good answers in a row, and how long to wait. */
function hear(failed: number, well: number, wait: number): void {
  failures = failed;
  good = well;
  next = now() + wait;
  if (failures) dataset.hpProbes = `${Math.min(failures, 5)}`;
  if (good > 1) {
    dataset.hpRecovery = 'back';
    text.textContent = back;
  }
  wake();
}

async function probe(): Promise<void> {
  let well = 0, wait = 0;
  // Nobody else asks meanwhile.
  next = 9e15;
  try {
    const response = await fetch(health, { cache: 'no-store', redirect: 'manual', signal: AbortSignal.timeout?.(base * 2) });
    const { headers } = response;
    const header = headers.get('retry-after')!;
    if (response.ok) well = +RegExp(expect).test(headers.get('content-type') + (await response.text())) && good + 1;
    else wait = Math.max(0, +header * 1e3 || Date.parse(header) - Date.now() || 0);
  } catch {
    // No answer is no good answer.
  }
  const failed = failures + +!well;
  const news: [number, number, number] = [failed, well, wait + (well > 1 ? stay + Math.random() * Math.min(cap, least + now() / 4) : delay(well ? base : Math.min(cap, base * 2 ** failed)))];
  channel?.postMessage(news);
  hear(...news);
}

function join(): void {
  if (document.hidden) release = release?.() as undefined;
  else void locks?.request(health, () => document.hidden || new Promise<void>((resolve) => {
    release = resolve;
    wake();
  }));
  wake();
}

button.onclick = reload;
if (channel) channel.onmessage = ({ data }) => good < 2 && hear(...(data as [number, number, number]));
line.hidden = false;
next = delay(base);
document.onvisibilitychange = join;
join();

export {};
