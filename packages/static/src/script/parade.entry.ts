// Lets the parade begin when the service is back, and end with its button or Escape: then the visitor is where they wanted to be.
const parade = document.querySelector<HTMLElement>('[data-hp-part=parade]')!;
const { dataset } = parade.closest<HTMLElement>('[data-hp-tone]')!;
const skip = parade.querySelector('button')!;
const line = document.querySelector('[data-hp-recover]')!;

new MutationObserver((_, observer) => {
  if (!dataset.hpRecovery) return;
  observer.disconnect();
  parade.hidden = false;
  // A live region speaks of what comes into it.
  parade.querySelector('span')!.textContent = parade.dataset.hpSays!;
  skip.onclick = () => {
    parade.hidden = true;
    // With a button of its own, the line waits for the visitor: something was typed.
    if (line.querySelector('[hidden]')) location.reload();
  };
  document.onkeydown = ({ key }) => key === 'Escape' && skip.click();
}).observe(parade.parentElement!, { attributes: true });

export {};
