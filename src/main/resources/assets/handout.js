// The preview of a handout follows each choice; a typed line is sent when its field is left. Until the answer to the last choice is
// there, nobody can print or copy what was chosen before. Where none comes, the page says so, and the next choice asks again.
import { $, $$, make, offerCopy } from 'asset(site.js)';

const LONGEST_WAIT = 20_000;
const NO_ANSWER = 'The portal did not answer, so your last choice is not shown. Choose again, or press “Show the handout”.';

const form = $('.handout-form');

async function answered(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout?.(LONGEST_WAIT) });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    return answer.ok && page.getElementById('messages') ? [answer.url, page] : [];
  } catch { return []; }
}

form.onchange = async () => {
  const live = $$('.live');
  live.forEach(part => { part.inert = true; });
  const url = form.asked = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  const [address, page] = await answered(url);
  if (url !== form.asked) return;
  if (!page) {
    const messages = $('#messages');
    messages.inert = false;
    messages.replaceChildren(make('div', { className: 'messages' }, make('p', { textContent: NO_ANSWER })));
    return;
  }
  live.forEach(part => {
    part.inert = false;
    part.replaceChildren(...page.getElementById(part.id).childNodes);
  });
  $$('.live .copy').forEach(offerCopy);
  document.title = page.title;
  history.replaceState(null, '', address);
};
