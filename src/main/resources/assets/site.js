// Comfort only: every page does all its work without this file. Nothing is kept but the size of the text, on this device.

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const button = (text, action) => {
  const element = make('button', { type: 'button', textContent: text });
  element.addEventListener('click', () => action(element));
  return element;
};

// The size of the text: four steps, remembered where the browser lets us.
const sizes = {
  now: () => +(document.documentElement.dataset.text ?? 0),
  set(step) {
    if (step) document.documentElement.dataset.text = step;
    else delete document.documentElement.dataset.text;
    try {
      if (step) localStorage.setItem('text', step);
      else localStorage.removeItem('text');
    } catch { /* a browser that keeps nothing is right to do so */ }
  },
};
try { sizes.set(Math.min(3, +localStorage.getItem('text') || 0)); } catch { /* as above */ }

const said = make('p', { className: 'sr-only' });
said.setAttribute('role', 'status');
document.body.append(said);
const say = text => { said.textContent = text; };

function sizeButtons() {
  const smaller = button('Smaller text', () => turn(-1));
  const larger = button('Larger text', () => turn(1));
  const show = () => { smaller.hidden = sizes.now() === 0; larger.hidden = sizes.now() === 3; };
  function turn(by) {
    sizes.set(sizes.now() + by);
    show();
    if (smaller.hidden) larger.focus();
    if (larger.hidden) smaller.focus();
    say(`Text at ${[100, 112, 125, 150][sizes.now()]} percent`);
  }
  show();
  return [larger, smaller];
}

async function copy(url, own) {
  const before = own.textContent;
  try {
    await navigator.clipboard.writeText(url);
    own.textContent = 'Copied';
    say('Copied');
    setTimeout(() => { own.textContent = before; }, 3000);
  } catch { say('The link could not be copied'); }
}

function shareButton() {
  const url = $('link[rel=canonical]').href;
  const title = $('h1').textContent;
  if (navigator.share) return button('Share', () => navigator.share({ title, url }).catch(() => {}));
  return button('Copy link', own => copy(url, own));
}

// Buttons that stand hidden in the page, because they can do nothing without this file.
function offerCopy(own) {
  own.hidden = false;
  own.addEventListener('click', () => copy(own.dataset.copy, own));
}
$$('[data-copy]').forEach(offerCopy);
$$('[data-print]').forEach(own => { own.hidden = false; own.addEventListener('click', () => print()); });

// Reading aloud by the device's own voice: block by block, certainty and caveat included.
function listenButton() {
  const voice = window.speechSynthesis;
  const own = button('Listen', () => (own.getAttribute('aria-pressed') === 'true' ? stop() : start()));
  own.setAttribute('aria-pressed', 'false');
  own.hidden = true;
  const offer = () => { own.hidden = voice.getVoices().length === 0; };
  let marked;
  function mark(element) {
    marked?.classList.remove('said');
    marked = element;
    marked?.classList.add('said');
  }
  function stop() {
    voice.cancel();
    mark();
    own.setAttribute('aria-pressed', 'false');
    own.textContent = 'Listen';
  }
  function start() {
    own.setAttribute('aria-pressed', 'true');
    own.textContent = 'Stop listening';
    next($$('.article h1, .lead, .key-points :is(h2, li, .note p), .prose :is(h2, h3, p, li, td), .questions :is(h2, li)')
      .filter(element => !element.matches('.note-more, .note-sources *') && !$('p, li', element)));
  }
  function next([element, ...rest]) {
    if (own.getAttribute('aria-pressed') !== 'true') return;
    if (!element) { stop(); return; }
    const words = element.cloneNode(true);
    $$('.sign, .letter, sup', words).forEach(part => part.remove());
    const utterance = new SpeechSynthesisUtterance(words.textContent);
    utterance.lang = document.documentElement.lang;
    utterance.onend = () => next(rest);
    mark(element);
    element.scrollIntoView({ block: 'nearest' });
    voice.speak(utterance);
  }
  addEventListener('pagehide', stop);
  voice.addEventListener?.('voiceschanged', offer);
  offer();
  return own;
}

const tools = $('.reading-tools');
if (tools) {
  if ('speechSynthesis' in window) tools.append(listenButton());
  tools.append(...sizeButtons(), shareButton(), button('Print', () => print()));
  tools.hidden = false;
}

// The preview of a handout follows each choice; a typed line is sent when its field is left.
const chooser = $('.handout-form');
chooser?.addEventListener('change', async () => {
  const answer = await fetch(`${chooser.getAttribute('action')}?${new URLSearchParams(new FormData(chooser))}`);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  $$('.live').forEach(part => part.replaceChildren(...page.getElementById(part.id).childNodes));
  $$('.live [data-copy]').forEach(offerCopy);
  history.replaceState(null, '', answer.url);
});

// The contents of the page follow the reading.
const links = new Map($$('.contents a').map(link => [link.hash.slice(1), link]));
if (links.size) {
  const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
  const follow = () => {
    const here = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 3).at(-1);
    links.forEach((link, id) => {
      if (id === here?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    });
  };
  let waiting;
  addEventListener('scroll', () => { waiting ??= requestAnimationFrame(() => { waiting = undefined; follow(); }); }, { passive: true });
  follow();
}

// A word of the glossary, explained beside itself: by mouse, touch and keyboard; Esc or a touch elsewhere closes.
if (HTMLElement.prototype.showPopover) {
  const box = make('div', { className: 'word-popover', popover: 'auto' });
  const text = make('p');
  text.setAttribute('role', 'status');
  box.append(text);
  let shown;
  let timer;
  const later = (action, delay) => { clearTimeout(timer); timer = setTimeout(action, delay); };
  const open = term => {
    const word = document.getElementById(term.hash.slice(1));
    if (!word || shown === term) return;
    if (shown) box.hidePopover();
    term.after(box);
    box.showPopover();
    shown = term;
    term.setAttribute('aria-expanded', 'true');
    const at = term.getBoundingClientRect();
    text.replaceChildren(make('strong', { textContent: `${$('dt', word).textContent}: ` }), $('dd span', word).textContent);
    const below = at.bottom + 8 + box.offsetHeight < innerHeight;
    box.style.left = `${Math.max(16, Math.min(at.left, innerWidth - box.offsetWidth - 16))}px`;
    box.style.top = `${below ? at.bottom + 8 : Math.max(8, at.top - 8 - box.offsetHeight)}px`;
  };
  box.addEventListener('toggle', event => {
    if (event.newState === 'closed') { shown?.removeAttribute('aria-expanded'); shown = undefined; }
  });
  box.addEventListener('pointerenter', () => clearTimeout(timer));
  box.addEventListener('pointerleave', () => later(() => box.hidePopover(), 300));
  addEventListener('scroll', () => { if (shown) box.hidePopover(); }, { passive: true });
  $$('a.term').forEach(term => {
    term.setAttribute('aria-expanded', 'false');
    term.addEventListener('click', event => { event.preventDefault(); clearTimeout(timer); open(term); });
    term.addEventListener('pointerenter', event => { if (event.pointerType === 'mouse') later(() => open(term), 250); });
    term.addEventListener('pointerleave', event => { if (event.pointerType === 'mouse') later(() => { if (shown) box.hidePopover(); }, 300); });
  });
}

// Suggestions while typing in the search field.
const field = $('#search-words');
if (field) {
  const list = make('ul', { className: 'suggestions', id: 'suggestions', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  field.after(list);
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'suggestions', 'aria-expanded': 'false' };
  Object.entries(attributes).forEach(([name, value]) => field.setAttribute(name, value));
  let asked;
  let timer;
  const options = () => $$('[role=option]', list);
  const close = () => {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const take = option => { field.value = option.textContent; close(); field.form.requestSubmit(); };
  const choose = by => {
    const all = options();
    if (!all.length || list.hidden) return;
    const now = all.findIndex(option => option.ariaSelected === 'true');
    all.forEach(option => option.setAttribute('aria-selected', 'false'));
    const option = all[(now + by + all.length + (now < 0 && by < 0 ? 1 : 0)) % all.length];
    option.setAttribute('aria-selected', 'true');
    field.setAttribute('aria-activedescendant', option.id);
  };
  const show = words => {
    list.replaceChildren(...words.map((word, i) => {
      const option = make('li', { id: `suggestion-${i}`, textContent: word });
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.addEventListener('pointerdown', event => { event.preventDefault(); take(option); });
      return option;
    }));
    list.hidden = words.length === 0;
    field.setAttribute('aria-expanded', String(words.length > 0));
    field.removeAttribute('aria-activedescendant');
  };
  const ask = async () => {
    asked?.abort();
    const words = field.value.trim();
    if (words.length < 2) { close(); return; }
    asked = new AbortController();
    try {
      const answer = await fetch(`/search/suggestions?q=${encodeURIComponent(words)}`, { signal: asked.signal });
      if (answer.ok) show((await answer.json()).slice(0, 7).map(String));
    } catch { close(); }
  };
  field.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', event => {
    const chosen = options().find(option => option.ariaSelected === 'true');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); choose(event.key === 'ArrowDown' ? 1 : -1); }
    if (event.key === 'Escape' && !list.hidden) { event.preventDefault(); close(); }
    if (event.key === 'Enter' && chosen && !list.hidden) { event.preventDefault(); take(chosen); }
  });
}
