'use strict';
(() => {
  /* By language and key: words_*.properties, and names that the program shares. */
  const WORDS = /*WORDS*/{};
  const SIGNS = { found: ['✓', 'good'], empty_with_note: ['∅', 'soft'], empty_without_note: ['∅', 'warn'], missing: ['✗', 'bad'], not_assessable: ['–', 'soft'], elsewhere: ['→', 'good'] };
  const BUSY_MS = 700;
  const IDLE_MS = 2500;
  const AT_ONCE = 3;
  const by = id => document.getElementById(id);
  let language = '';
  let state = { version: 0, items: [], mostBytes: Infinity };
  let shownNotes = null;

  const words = () => WORDS[language || 'zh'];
  const t = (key, ...values) => (words()[key] ?? key).replace(/\{(\d)\}/g, (all, n) => values[n]);

  /** What a word of the output is called; the word itself where nobody has named it. */
  const named = (group, id) => words()[`${group}.${id}`] ?? id;

  function make(tag, text = '', css = '') {
    const element = document.createElement(tag);
    if (text !== '') element.textContent = text;
    if (css) element.className = css;
    return element;
  }

  function speak(chosen) {
    language = chosen;
    document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
    document.title = t('title');
    document.querySelectorAll('[data-t]').forEach(element => { element.textContent = t(element.dataset.t); });
    by('language').textContent = t('other');
    by('language').lang = chosen === 'zh' ? 'en' : 'zh-CN';
    rows.clear();
    by('list').tBodies[0].replaceChildren();
    show();
    if (!by('panel-complete').hidden) showCompleteness();
  }

  function say(words, bad = false) {
    by('message').textContent = words;
    by('message').classList.toggle('bad', bad);
  }

  // ---- the list ----------------------------------------------------------------------------------------------------

  const rows = new Map();

  /** The desk tells both; what it has no Chinese for, it has those of the status for. */
  function whyOf(item) {
    if (language === 'en') return item.reason;
    return item.reasonZh === item.reason ? words()[`why.${item.status}`] ?? item.reason : item.reasonZh;
  }

  function stateOf(item) {
    const cell = make('td', '', 'state');
    if (item.state !== 'done') {
      cell.append(make('span', named('state', item.state), item.state));
    } else {
      const read = item.status.startsWith('ok');
      cell.append(make('span', named('ended', item.status), read ? (item.status === 'ok' ? 'good' : 'warn') : 'bad'));
      if (item.duplicateOf) cell.append(make('small', t('copy', item.duplicateOf)));
      else if (!read) cell.append(make('small', whyOf(item)));
      cell.title = whyOf(item);
    }
    return cell;
  }

  function number(name, value, item) {
    const cell = make('td', item.state === 'done' ? value.toLocaleString('en') : '', 'num');
    cell.dataset.name = t(name);
    if (name === 'failed' && value) cell.replaceChildren(make('span', String(value), 'bad'));
    return cell;
  }

  function rowOf(item) {
    const row = document.createElement('tr');
    const head = document.createElement('th');
    head.scope = 'row';
    if (item.folder) {
      const link = make('a', item.source);
      link.href = `out/${encodeURIComponent(item.folder)}/report.html`;
      link.target = '_blank';
      link.rel = 'noopener';
      head.append(link);
    } else {
      head.textContent = item.source;
    }
    const mark = make('td', '', 'mark');
    const button = make('button', t(item.note ? 'mark.some' : 'mark.none'), item.note ? 'noted' : '');
    button.type = 'button';
    button.setAttribute('aria-label', `${t('note.title')}: ${item.source}`);
    button.addEventListener('click', () => openNote(item.source));
    mark.append(button);
    row.append(head, make('td', item.unit), make('td', item.year ? `${item.year} ${named('phase', item.phase)}` : '', 'year'), stateOf(item),
      number('amounts', item.amounts, item), number('failed', item.failed, item), number('problems', item.problems, item), mark);
    row.dataset.text = [item.source, item.unit, item.division, item.year, named('phase', item.phase), item.state === 'done' ? named('ended', item.status) : named('state', item.state)].join(' ').toLowerCase();
    return row;
  }

  /** Only what has changed is made anew, so that a reader's place and focus stay. */
  function show() {
    by('folder').textContent = state.folder || '';
    const body = by('list').tBodies[0];
    const present = new Set();
    let before = null;
    for (const item of state.items) {
      const key = JSON.stringify(item);
      let known = rows.get(item.source);
      if (!known || known.key !== key) {
        const row = rowOf(item);
        if (known) known.row.replaceWith(row);
        known = { key, row };
        rows.set(item.source, known);
      }
      present.add(item.source);
      const next = before ? before.nextSibling : body.firstChild;
      if (known.row !== next) body.insertBefore(known.row, next);
      before = known.row;
    }
    for (const [source, known] of rows) {
      if (!present.has(source)) {
        known.row.remove();
        rows.delete(source);
      }
    }
    const all = state.items.length;
    const done = state.items.filter(item => item.state === 'done').length;
    by('progress').textContent = all === 0 ? '' : state.failure ? t('failure', language === 'en' ? state.failure : state.failureZh) : done < all || state.running ? t('progress', done, all) : t('done', all);
    by('again').hidden = !state.failure || state.running;
    by('bar').hidden = !(state.running || done < all);
    by('bar').value = all ? done / all : 0;
    by('bar').setAttribute('aria-label', by('progress').textContent);
    by('index').hidden = !state.index;
    by('downloads').hidden = !state.index || state.running;
    by('empty').hidden = all > 0;
    by('list').hidden = by('search').hidden = all === 0;
    filter();
  }

  function filter() {
    const wanted = by('q').value.toLowerCase().split(/\s+/).filter(word => word);
    let count = 0;
    for (const { row } of rows.values()) {
      row.hidden = !wanted.every(word => row.dataset.text.includes(word));
      count += row.hidden ? 0 : 1;
    }
    by('hits').textContent = wanted.length ? t('shown', count) : '';
  }

  async function poll() {
    let wait = IDLE_MS;
    try {
      const answer = await fetch(`state?since=${state.version}`);
      if (answer.status === 200) {
        state = await answer.json();
        if (language) show(); else speak(state.language);
      } else if (answer.status !== 204) {
        throw new Error(String(answer.status));
      }
      wait = state.running || sending.length || busy ? BUSY_MS : IDLE_MS;
      performance.mark('listed');
    } catch {
      say(t('gone'), true);
    }
    setTimeout(poll, wait);
  }

  // ---- handing over ------------------------------------------------------------------------------------------------

  const sending = [];
  let busy = 0;
  let taken = 0;
  let told = 0;
  let faults = [];

  function hand(files) {
    const seen = files.filter(({ name }) => !name.split('/').some(part => part.startsWith('.')));
    if (busy === 0 && sending.length === 0) {
      taken = told = 0;
      faults = [];
    }
    if (seen.length < files.length) faults.push(t('hidden', files.length - seen.length));
    told += seen.length;
    sending.push(...seen);
    for (let lane = busy; lane < AT_ONCE; lane += 1) send();
  }

  async function send() {
    const next = sending.shift();
    if (!next) {
      if (busy === 0) say([t('taken', taken), ...faults].join(' · '), faults.length > 0);
      return;
    }
    busy += 1;
    say(t('sending', taken, told));
    try {
      if (next.file.size > state.mostBytes) {
        faults.push(t('too-large', next.name, Math.floor(state.mostBytes / 1048576)));
      } else {
        const answer = await post(`documents?name=${encodeURIComponent(next.name)}`, next.file);
        if (answer.ok) taken += 1; else faults.push(t('refused', next.name, await answer.text()));
      }
    } catch (error) {
      faults.push(t('refused', next.name, error.message));
    }
    busy -= 1;
    send();
  }

  const handed = files => [...files].map(file => ({ name: file.webkitRelativePath || file.name, file }));

  /** The files of what was dropped, those of folders with the folder in their names. */
  async function filesOf(entry, prefix = '') {
    if (entry.isFile) {
      const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
      return [{ name: prefix + entry.name, file }];
    }
    const reader = entry.createReader();
    const all = [];
    for (;;) {
      const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) return all;
      for (const child of some) all.push(...await filesOf(child, `${prefix}${entry.name}/`));
    }
  }

  const drop = by('drop');
  document.addEventListener('dragover', event => { event.preventDefault(); drop.classList.add('over'); });
  document.addEventListener('dragleave', event => { if (!event.relatedTarget) drop.classList.remove('over'); });
  document.addEventListener('drop', async event => {
    event.preventDefault();
    drop.classList.remove('over');
    const plain = handed(event.dataTransfer.files);
    const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry && item.webkitGetAsEntry()).filter(entry => entry);
    if (!entries.some(entry => entry.isDirectory)) {
      hand(plain);
      return;
    }
    const found = [];
    for (const entry of entries) found.push(...await filesOf(entry));
    hand(found);
  });
  for (const id of ['files', 'tree']) {
    by(id).addEventListener('change', () => {
      hand(handed(by(id).files));
      by(id).value = '';
    });
  }

  /** The desk answers in the language of its page. */
  const post = (where, body) => fetch(where, { method: 'POST', headers: { 'Accept-Language': language }, body });
  const tell = (where, value) => post(where, JSON.stringify(value));

  by('named').addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await tell('folder', { path: by('path').value });
    if (answer.ok) say(t('named', (await answer.json()).files)); else say(await answer.text(), true);
  });

  // ---- notes -------------------------------------------------------------------------------------------------------

  function openNote(source) {
    const item = state.items.find(each => each.source === source);
    shownNotes = source;
    by('note-source').textContent = source;
    by('note-before').textContent = item.note;
    by('note-before').hidden = !item.note;
    by('note-text').value = '';
    by('note').returnValue = '';
    by('note').showModal();
    by('note-text').focus();
  }

  by('note').addEventListener('close', async () => {
    const note = by('note-text').value.trim();
    if (by('note').returnValue !== 'save' || !note) return;
    const answer = await tell('note', { source: shownNotes, note });
    if (answer.ok) refresh(); else say(await answer.text(), true);
  });

  by('again').addEventListener('click', () => tell('again', {}));

  async function refresh() {
    const answer = await fetch('state');
    if (answer.ok) {
      state = await answer.json();
      show();
    }
  }

  // ---- completeness ------------------------------------------------------------------------------------------------

  function sign(status) {
    const [mark, css] = SIGNS[status] || ['?', 'soft'];
    const cell = make('span', mark, `sign ${css}`);
    cell.title = named('published', status);
    cell.setAttribute('role', 'img');
    cell.setAttribute('aria-label', named('published', status));
    return cell;
  }

  async function showCompleteness() {
    const answer = await fetch('completeness');
    const documents = answer.ok ? await answer.json() : [];
    const parts = [...new Set(documents.flatMap(each => Object.keys(each.parts)))];
    const table = make('table');
    const head = table.createTHead().insertRow();
    for (const name of [t('document'), ...parts.map(part => named('part', part))]) {
      const cell = make('th', name);
      cell.scope = 'col';
      head.append(cell);
    }
    const body = table.createTBody();
    for (const each of documents) {
      const row = body.insertRow();
      const name = make('th');
      name.scope = 'row';
      name.append(each.unit_name || each.source, ' ', make('small', [each.fiscal_year, named('phase', each.phase)].filter(text => text).join(' ')));
      row.append(name);
      for (const part of parts) {
        const cell = row.insertCell();
        const [status, page, note] = each.parts[part] || ['not_assessable', '', ''];
        cell.append(sign(status));
        if (page) cell.append(make('small', ` ${page}`));
        if (note) cell.title = note;
      }
    }
    by('matrix').replaceChildren(table);
    by('key').replaceChildren(...Object.keys(SIGNS).map(status => {
      const entry = make('span', '', 'cell');
      entry.append(sign(status), ` ${named('published', status)}`);
      return entry;
    }));
  }

  function choose(tab) {
    for (const name of ['list', 'complete']) {
      by(`tab-${name}`).setAttribute('aria-selected', String(name === tab));
      by(`tab-${name}`).tabIndex = name === tab ? 0 : -1;
      by(`panel-${name}`).hidden = name !== tab;
    }
    if (tab === 'complete') showCompleteness();
  }

  /** One stop for Tab; the arrows lead from one to the other, as in tabs everywhere. */
  for (const [tab, other] of [['list', 'complete'], ['complete', 'list']]) {
    by(`tab-${tab}`).addEventListener('click', () => choose(tab));
    by(`tab-${tab}`).addEventListener('keydown', event => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      choose(other);
      by(`tab-${other}`).focus();
    });
  }
  by('q').addEventListener('input', filter);
  by('search').addEventListener('submit', event => event.preventDefault());
  by('language').addEventListener('click', () => speak(language === 'zh' ? 'en' : 'zh'));
  poll();
})();
