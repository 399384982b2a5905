/** Lets the content of another step fade in, for those who want motion; what is shown first is there at once. */
export function stepIn(root: ParentNode): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const from = {opacity: 0, translate: '0 4px'};
  root.querySelector('.main')?.animate([from, {}], {duration: 160, easing: 'ease-out'});
}
