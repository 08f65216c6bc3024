// A drawing names itself to those who hear it, and its letters can be read by those who see it.
() => [...document.querySelectorAll('.drawing svg')].flatMap(svg => {
  const faults = [];
  if (svg.getAttribute('role') !== 'img' && !svg.querySelector('a')) faults.push('is neither a picture nor a set of links');
  const words = id => (id ?? '').split(/\s+/).map(one => document.getElementById(one)?.textContent ?? '').join(' ').trim();
  if (words(svg.getAttribute('aria-labelledby')).length < 5) faults.push('has no title');
  if (words(svg.getAttribute('aria-describedby')).length + (svg.querySelector('desc')?.textContent.length ?? 0) < 20) faults.push('has no description');
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  for (const text of svg.querySelectorAll('text')) {
    const size = parseFloat(getComputedStyle(text).fontSize) * scale;
    if (size < 12) faults.push(`letters of ${size.toFixed(1)} px: ${text.textContent.trim().slice(0, 20)}`);
    const box = text.getBoundingClientRect();
    if (box.left < 0 || box.right > innerWidth) faults.push(`runs out of the window: ${text.textContent.trim().slice(0, 20)}`);
  }
  return faults;
})
