// Signs that carry meaning by their shape must be painted in colors that differ from what lies behind them.
() => {
  const behind = getComputedStyle(document.documentElement).backgroundColor;
  const paper = getComputedStyle(document.body).backgroundColor;
  const plain = paper === 'rgba(0, 0, 0, 0)' ? behind : paper;
  const drawn = e => { const s = getComputedStyle(e); return [s.fill, s.stroke].some(color => color !== 'none' && color !== plain); };
  return [...document.querySelectorAll('.sprite path[class], .logo, .finding, .people path, .drawing text, .drawing :is(.d-mark, .d-line, .d-strong)')]
    .filter(e => !drawn(e)).map(e => `${e.localName}.${e.getAttribute('class')} cannot be told from the paper`);
}
