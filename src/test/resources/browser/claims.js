// Each claim on the page, seen as a reader sees it: its words, its certainty, its caveat and a link to its source are painted,
// in the block that the claim points to, without a click.
() => {
  const seeThrough = color => color === 'transparent' || /[,/]\s*0(\.[01]\d*)?%?\)$/.test(color);

  // The part of a box that is left when all that clips it has been cut away.
  function cut(box, element) {
    let { left, top, right, bottom } = box;
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.clipPath !== 'none') return 0;
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const frame = e.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
      if (scrolls) continue;
      left = Math.max(left, frame.left);
      right = Math.min(right, frame.right);
      top = Math.max(top, frame.top);
      bottom = Math.min(bottom, frame.bottom);
    }
    const onPage = right + scrollX > 0 && bottom + scrollY > 0;
    return onPage && right > left && bottom > top ? (right - left) * (bottom - top) : 0;
  }

  function painted(element) {
    const options = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
    if (!element.checkVisibility(options) || element.closest('[aria-hidden="true"]')) return false;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let area = 0;
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const style = getComputedStyle(text.parentElement);
      if (!text.data.trim() || !text.parentElement.checkVisibility(options)) continue;
      if (parseFloat(style.fontSize) < 9 || seeThrough(style.color)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const box of range.getClientRects()) area += cut(box, text.parentElement);
    }
    return area > 60;
  }

  return [...document.querySelectorAll('[data-claim]')].flatMap(claim => {
    const note = document.getElementById(claim.getAttribute('aria-describedby'));
    const faults = [];
    if (!painted(claim)) faults.push('its words');
    if (!note || note.dataset.evidence !== claim.dataset.claim) faults.push('its note');
    else {
      const level = note.querySelector('.note-level strong');
      if (!note.dataset.certainty || !level || !painted(level)) faults.push('its certainty');
      const caveat = note.querySelector('[data-caveat]');
      if (!caveat || caveat.textContent.trim().length < 10 || !painted(caveat)) faults.push('its caveat');
      const sources = [...note.querySelectorAll('a[data-source]')];
      if (!sources.length || !sources.every(painted)) faults.push('its source');
    }
    return faults.map(fault => `${claim.dataset.claim}: ${fault} cannot be seen`);
  });
}
