// Nothing runs out of the window, nothing is cut off, nothing that stands still takes the room of the text.
() => {
  const width = document.documentElement.clientWidth;
  const name = e => `${e.localName}${e.className && e.classList.length ? '.' + e.classList[0] : ''} “${e.textContent.trim().slice(0, 30)}”`;
  const style = e => getComputedStyle(e);
  const shown = [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility({ visibilityProperty: true }));
  const faults = [];
  if (document.scrollingElement.scrollWidth > width) {
    const frame = e => { let a = e.parentElement; while (a && a !== document.body && !/auto|scroll/.test(style(a).overflowX)) a = a.parentElement; return a && a !== document.body; };
    const wide = shown.filter(e => e.getBoundingClientRect().right > width + 1 && !frame(e)).at(-1);
    faults.push(`scrolls sideways by ${document.scrollingElement.scrollWidth - width} px: ${wide ? name(wide) : '?'}`);
  }
  for (const e of shown) {
    const box = e.getBoundingClientRect();
    if (box.width < 5 || box.height < 5 || !e.textContent.trim()) continue;
    const { overflowX, overflowY } = style(e);
    const cut = (/hidden|clip/.test(overflowX) && e.scrollWidth > e.clientWidth + 2) || (/hidden|clip/.test(overflowY) && e.scrollHeight > e.clientHeight + 4);
    if (cut) faults.push(`cut off: ${name(e)}`);
  }
  scrollTo(0, innerHeight);
  for (const e of shown.filter(e => /fixed|sticky/.test(style(e).position))) {
    const box = e.getBoundingClientRect();
    const part = Math.max(0, Math.min(box.right, width) - Math.max(box.left, 0)) * Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0));
    if (part > width * innerHeight / 3) faults.push(`covers more than a third of the window: ${name(e)}`);
  }
  return faults;
}
