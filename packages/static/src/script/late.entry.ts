// Admits an update that has not come: a file is served long after it was written. `data-hp-late` are the words.
document.querySelectorAll<HTMLElement>('[data-hp-late]').forEach((element) => {
  const time = element.querySelector('time')!;
  const left = Date.parse(time.dateTime) - Date.now();
  // A timer can't count further, and who is later has a clock that is wrong.
  if (Math.abs(left) < 2 ** 31) {
    setTimeout(() => {
      const [before, after] = element.dataset.hpLate!.split('{time}');
      element.replaceChildren(before!, time, after!);
    }, left);
  }
});

export {};
