// What can be worked but was never reached by the Tab key, and what answers the mouse alone.
() => [
  ...[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]')]
    .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && e.type !== 'radio' && !e.dataset.stop && e.checkVisibility({ visibilityProperty: true })),
  ...[...document.querySelectorAll('[onclick], [role="button"], [role="link"]')].filter(e => e.tabIndex < 0),
].map(e => `never reached: ${e.localName} “${(e.textContent || e.name || '').trim().slice(0, 30)}”`).slice(0, 5)
