// Where the keyboard is: what has the focus, whether the eye can see that, and whether anything lies over it. A browser moves
// the focus first and the page after it, a frame or more later when it is busy; a second is what we give it.
async () => {
  const e = document.activeElement;
  if (!e || e === document.body || e === document.documentElement) return [];
  e.dataset.stop ??= String(document.querySelectorAll('[data-stop]').length + 1);
  const name = `${e.dataset.stop} ${e.localName} “${(e.textContent || e.getAttribute('aria-label') || e.name || '').trim().slice(0, 30)}”`;
  const style = getComputedStyle(e);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && !/[,/]\s*0\)$/.test(style.outlineColor);
  const clear = () => {
    const box = e.getBoundingClientRect();
    const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
    return points.some(p => p && (p === e || e.contains(p) || p.contains(e)));
  };
  const end = performance.now() + 1000;
  while (!clear() && performance.now() < end) await new Promise(requestAnimationFrame);
  const faults = [];
  if (!ring) faults.push('has no ring');
  if (!clear()) faults.push('lies out of sight or under something');
  return [name, ...faults.map(fault => `${name} ${fault}`)];
}
