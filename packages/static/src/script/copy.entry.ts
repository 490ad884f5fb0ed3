// Shows the buttons that copy a text with one tap, and says when it is done; where the browser refuses, selects it and says that.
document.querySelectorAll<HTMLElement>('[data-hp-copy]').forEach((button) => {
  const { hpCopy, hpDone, hpRefused } = button.dataset;
  const { previousElementSibling: text, nextElementSibling: status } = button;
  button.hidden = !navigator.clipboard;
  button.onclick = () =>
    navigator.clipboard.writeText(hpCopy!).then(
      () => (status!.textContent = hpDone!),
      () => {
        getSelection()!.selectAllChildren(text!);
        status!.textContent = hpRefused ?? '';
      },
    );
});

export {};
