// Shows the buttons that copy a text with one tap, and says when it is done.
document.querySelectorAll<HTMLElement>('[data-hp-copy]').forEach((button) => {
  const { hpCopy, hpDone } = button.dataset;
  button.hidden = !navigator.clipboard;
  button.onclick = () => navigator.clipboard.writeText(hpCopy!).then(() => (button.nextElementSibling!.textContent = hpDone!), () => (button.hidden = true));
});

export {};
