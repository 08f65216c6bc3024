// Comfort only: every page does all its work without this file. Nothing is kept but the size of the text, on this device.

export const $ = (selector, root = document) => root.querySelector(selector);
export const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
export const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const button = (text, action) => {
  const element = make('button', { type: 'button', textContent: text });
  element.onclick = () => action(element);
  return element;
};

// On a phone, long lists of claims start folded, each group whole: a claim never shows without its note. First of all, and without asking
// how wide the window is, for which a browser would lay out what is then folded. In an article with many claims, each section that holds some
// is such a group; the others stay open. Paper and the voice get all of it.
const showAll = open => $$('.fold').forEach(fold => { fold.open = open; });
if (matchMedia('(width < 48em)').matches) {
  if ($$('.prose .note').length > 7) $$('.prose > h2').forEach(h2 => {
    const fold = make('details', { className: 'chapter', open: true }, make('summary', {}));
    h2.before(fold);
    fold.firstChild.append(h2);
    while (fold.nextElementSibling?.matches(':not(h2)')) fold.append(fold.nextElementSibling);
    const claims = $$('.note', fold).length;
    if (!claims) return;
    fold.classList.add('fold');
    fold.firstChild.append(make('span', { textContent: `${claims} claim${claims > 1 ? 's' : ''}` }));
  });
  const reveal = () => {
    const at = document.getElementById(location.hash.slice(1));
    const fold = at?.closest('.fold') ?? at?.querySelector(':scope.found-claim .fold');
    if (fold) { fold.open = true; at.scrollIntoView(); }
  };
  showAll(false);
  reveal();
  onhashchange = reveal;
  onbeforeprint = () => showAll(true);
}

// The size of the text: four steps, remembered where the browser lets us.
const root = document.documentElement;
let size = 0;
const resize = step => { root.dataset.text = size = Math.max(0, Math.min(3, step)); };
// A browser that keeps nothing is right to do so.
try { if (localStorage.text > 0) resize(+localStorage.text); } catch { }

const said = make('p', { className: 'sr-only', role: 'status' });
document.body.append(said);
const say = text => { said.textContent = text; };

function sizeButtons() {
  const smaller = button('Smaller text', () => turn(-1));
  const larger = button('Larger text', () => turn(1));
  const show = () => { smaller.hidden = size === 0; larger.hidden = size === 3; };
  function turn(by) {
    resize(size + by);
    try { localStorage.text = size; } catch { }
    show();
    if (smaller.hidden) larger.focus();
    if (larger.hidden) smaller.focus();
    say(`Text at ${[100, 112, 125, 150][size]} percent`);
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
  // Not the heading: that of a claim's page is the claim, which would travel without its note.
  const { title } = document;
  if (navigator.share) return button('Share', () => navigator.share({ title, url }).catch(() => {}));
  return button('Copy link', own => copy(url, own));
}

// Buttons that stand hidden in the page, because they can do nothing without this file.
export function offerCopy(own) {
  own.hidden = false;
  own.onclick = () => copy(own.dataset.copy, own);
}
$$('.copy').forEach(offerCopy);
$$('[data-print]').forEach(own => { own.hidden = false; own.onclick = () => print(); });

// Reading aloud by the device's own voice: block by block, certainty and caveat included.
function listenButton() {
  const voice = speechSynthesis;
  const own = button('Listen', () => (own.ariaPressed === 'true' ? stop() : start()));
  own.ariaPressed = false;
  own.hidden = true;
  const offer = () => { own.hidden = !voice.getVoices().length; };
  let marked;
  function mark(element) {
    marked?.classList.remove('said');
    marked = element;
    marked?.classList.add('said');
  }
  function stop() {
    voice.cancel();
    mark();
    own.ariaPressed = false;
    own.textContent = 'Listen';
  }
  function start() {
    own.ariaPressed = true;
    own.textContent = 'Stop listening';
    showAll(true);
    next($$('.article h1, .lead, .key-points :is(h2, li, .note p), .prose :is(h2, h3, p, li, td), .questions :is(h2, li)')
      .filter(element => !element.matches('.note-more, .note-sources *') && !$('p, li', element)));
  }
  function next([element, ...rest]) {
    if (own.ariaPressed !== 'true') return;
    if (!element) { stop(); return; }
    const words = element.cloneNode(true);
    $$('.sign, .letter, sup', words).forEach(part => part.remove());
    mark(element);
    element.scrollIntoView({ block: 'nearest' });
    voice.speak(Object.assign(new SpeechSynthesisUtterance(words.textContent), { lang: root.lang, onend: () => next(rest) }));
  }
  onpagehide = stop;
  voice.onvoiceschanged = offer;
  offer();
  return own;
}

const tools = $('.reading-tools');
if (tools) {
  if ('speechSynthesis' in window) tools.append(listenButton());
  tools.append(...sizeButtons(), shareButton(), button('Print', () => print()));
  tools.hidden = false;
}

// The contents of the page follow the reading.
const links = new Map($$('.contents a').map(link => [link.hash.slice(1), link]));
if (links.size) {
  const headings = [...links.keys()].map(id => document.getElementById(id)).filter(Boolean);
  const follow = () => {
    const here = headings.filter(heading => heading.getBoundingClientRect().top < innerHeight / 3).at(-1);
    links.forEach((link, id) => { link.ariaCurrent = id === here?.id || null; });
  };
  let waiting;
  addEventListener('scroll', () => { waiting ??= requestAnimationFrame(() => { waiting = undefined; follow(); }); });
  requestAnimationFrame(follow);
}

// A word of the glossary, explained beside itself: by mouse, touch and keyboard; Esc or a touch elsewhere closes.
if (HTMLElement.prototype.showPopover) {
  const box = make('div', { className: 'word-popover', popover: 'auto' });
  const text = make('p', { role: 'status' });
  const more = make('a', { textContent: 'In the glossary' });
  box.append(text, more);
  let shown;
  let timer;
  const later = (action, delay) => { clearTimeout(timer); timer = setTimeout(action, delay); };
  const leave = () => later(() => box.hidePopover(), 300);
  const open = term => {
    const word = document.getElementById(term.hash.slice(1));
    if (!word || shown === term) return;
    box.hidePopover();
    more.href = `/glossary#${word.id.slice(5)}`;
    term.after(box);
    box.showPopover();
    shown = term;
    term.ariaExpanded = true;
    text.replaceChildren(make('strong', { textContent: `${$('dt', word).textContent}: ` }), $('dd span', word).textContent);
    place();
  };
  // The box goes along with its word, and goes when the word has left the screen.
  const place = () => {
    const at = shown.getBoundingClientRect();
    if (at.bottom < 0 || at.top > innerHeight) { box.hidePopover(); return; }
    const below = at.bottom + 8 + box.offsetHeight < innerHeight;
    box.style.left = `${Math.max(16, Math.min(at.left, innerWidth - box.offsetWidth - 16))}px`;
    box.style.top = `${below ? at.bottom + 8 : Math.max(8, at.top - 8 - box.offsetHeight)}px`;
  };
  box.ontoggle = event => {
    if (event.newState === 'open' || !shown) return;
    shown.ariaExpanded = false;
    shown = undefined;
  };
  box.onpointerenter = () => clearTimeout(timer);
  box.onpointerleave = leave;
  addEventListener('scroll', () => { if (shown) place(); });
  $$('a.term').forEach(term => {
    term.ariaExpanded = false;
    term.onclick = event => { event.preventDefault(); clearTimeout(timer); open(term); };
    term.onpointerenter = event => { if (event.pointerType === 'mouse') later(() => open(term), 250); };
    term.onpointerleave = event => { if (event.pointerType === 'mouse') leave(); };
  });
}

// Suggestions while typing in the search field: the combobox with a list of the ARIA practices. A copy without a server has none.
const field = $('#search-words');
if (field) {
  const list = make('ul', { className: 'suggestions', id: 'suggestions', role: 'listbox', ariaLabel: 'Suggestions' });
  field.after(list);
  Object.assign(field, { role: 'combobox', ariaAutoComplete: 'list' }).setAttribute('aria-controls', list.id);
  let asked;
  let timer;
  let offered = true;
  const chosen = () => $('[aria-selected=true]', list);
  const open = whether => {
    list.hidden = !whether;
    field.ariaExpanded = whether;
    field.removeAttribute('aria-activedescendant');
  };
  const close = () => open(false);
  const take = option => {
    field.value = option.textContent;
    close();
    if (option.dataset.href) location.assign(option.dataset.href);
    else field.form.requestSubmit();
  };
  const choose = by => {
    const all = [...list.children];
    if (!all.length) return;
    open(true);
    const now = all.indexOf(chosen());
    if (now >= 0) all[now].ariaSelected = false;
    const option = all.at(now < 0 && by < 0 ? -1 : (now + by) % all.length);
    option.ariaSelected = true;
    field.setAttribute('aria-activedescendant', option.id);
  };
  const show = found => {
    list.replaceChildren(...found.map(({ text, href }, i) => {
      const option = make('li', { id: `suggestion-${i}`, textContent: text, role: 'option', ariaSelected: false });
      if (href) option.dataset.href = href;
      option.onpointerdown = event => event.preventDefault();
      option.onclick = () => take(option);
      return option;
    }));
    open(found.length > 0);
    if (found.length) say(`${found.length} suggestions`);
  };
  const ask = async () => {
    asked?.abort();
    const words = field.value.trim();
    if (words.length < 2 || !offered) { show([]); return; }
    asked = new AbortController();
    try {
      const answer = await fetch(`/search/suggest?q=${encodeURIComponent(words.slice(0, 200))}`, { signal: asked.signal });
      offered = answer.ok;
      if (offered && document.activeElement === field) show(await answer.json());
    } catch { close(); }
  };
  close();
  field.oninput = () => { clearTimeout(timer); timer = setTimeout(ask, 120); };
  field.onblur = close;
  field.onkeydown = event => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) choose(by);
    else if (list.hidden) return;
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen()) take(chosen());
    else return;
    event.preventDefault();
  };
}
