// For writers: asks whether something was saved, and shows the page anew when it was.

let shown;
setInterval(async () => {
  try {
    const answer = await fetch('/preview/state', { cache: 'no-store' });
    if (!answer.ok) return;
    const state = await answer.text();
    if (shown !== undefined && shown !== state) location.reload();
    shown = state;
  } catch { /* the program is being started again; ask once more */ }
}, 700);
