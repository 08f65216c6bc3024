// What a server would answer, in a copy of the site that is only files.
import { $, $$ } from 'asset(site.js)';

const query = new URLSearchParams(location.search);

// Every address of the evidence map is answered with the whole map: the part is chosen here.
const map = $('[data-map="whole"]');
const parts = map ? $$('select', map).filter(choice => query.get(choice.name)) : [];
if (parts.length) {
  parts.forEach(choice => { choice.value = query.get(choice.name); });
  const rows = $$('.map-rows tbody tr');
  rows.forEach(row => { row.hidden = parts.some(choice => row.dataset[choice.name] !== choice.value); });
  const shown = rows.filter(row => !row.hidden).length;
  $('.map-count').textContent = `${shown} of ${rows.length} claims`;
  $('.map-none').hidden = shown > 0;
  $('.map-frame').hidden = true;
}

// The list of all pages and words shows those that hold what was asked for.
const finder = $('.finder');
if (finder) {
  const field = $('#search-words');
  field.value = query.get('q') ?? '';
  const words = field.value.toLowerCase().split(/\s+/);
  $$('li', finder).forEach(item => { item.hidden = !words.every(word => item.textContent.toLowerCase().includes(word)); });
}
