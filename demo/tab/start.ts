/** The script of the static demo's first page: starts the worker that answers from then on. */

async function start(): Promise<void> {
  await navigator.serviceWorker.register('worker.js');
  await navigator.serviceWorker.ready;
  // The worker takes over what is open as soon as it runs; only then does a new load come from it.
  if (!navigator.serviceWorker.controller)
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, {once: true}),
    );
  location.reload();
}

if ('serviceWorker' in navigator) await start();
else {
  const text = document.querySelector('#state');
  if (text) text.textContent = 'This demo needs a browser with service workers, over https.';
}

// A module, so that it can wait.
export {};
