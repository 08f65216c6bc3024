// What moves by itself or takes time to change, for readers who asked that nothing does.
() => [...document.querySelectorAll('*')].filter(e => {
  const style = getComputedStyle(e);
  return style.scrollBehavior === 'smooth' || [style.transitionDuration, style.animationDuration].join().split(',').some(time => parseFloat(time) > 0.01);
}).map(e => `${e.localName} moves`)
