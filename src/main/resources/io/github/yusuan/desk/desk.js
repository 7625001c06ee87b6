'use strict';
(() => {
  const WORDS = {
    zh: {
      title: '预算工作台', kept: '所有内容都保存在', give: '放入文件', drop: '把文件或文件夹拖到这里', files: '选择文件', tree: '选择文件夹',
      path: '或填写本机的文件夹，文件留在原处：', add: '读取', documents: '文件', index: '打开总览', download: '下载数据', filter: '筛选',
      document: '文件', unit: '单位', year: '年度', state: '状态', amounts: '金额', failed: '不成立', problems: '疑点', mark: '标记',
      'tab.list': '文件清单', 'tab.complete': '公开完整性', empty: '还没有文件。', 'note.title': '标记有误之处', 'note.what': '哪里不对？请写明页码、表名、行和应有的数。',
      'note.kept': '数据不会被改动；标记存为文件旁的文本，并随下载一起给出。', cancel: '取消', save: '保存', report: '报告',
      waiting: '等待', reading: '正在读取', progress: '已读 {0} / {1}', done: '{0} 份，全部读完', shown: '显示 {0} 份', taken: '已收到 {0} 份', sending: '正在接收 {0} / {1}',
      again: '再试一次', tooLarge: '{0}：文件过大（最多 {1} MB），未收下', refused: '{0}：未收下（{1}）', hidden: '{0} 个隐藏文件未收', named: '文件夹中有 {0} 份文件', gone: '工作台已关闭。请重新运行 yusuan desk，之前的工作都在。',
      failure: '未能写入：{0}', noMark: '标记', marked: '已标记', copy: '与 {0} 内容相同', found: '已公开', empty_with_note: '空表并有说明', empty_without_note: '空表无说明', missing: '未找到', not_assessable: '不适用', elsewhere: '见于同单位另一文件',
      budget: '预算', final: '决算', execution: '执行', other: 'English',
      ok: '正常', 'ok-with-problems': '有疑点', 'empty-document': '空文件', 'no-budget-table': '没有预算表', 'no-text-layer': '扫描件，无文字', 'garbled-text': '乱码', encrypted: '已加密', 'not-a-pdf': '不是可读的文件', corrupt: '已损坏', 'resource-limit': '超出限度', timeout: '超时', crashed: '读取失败', 'io-error': '无法打开', installation: '程序不完整',
      'why.empty-document': '没有页，或各页都是空白', 'why.no-budget-table': '读到了文字，但没有九张预算表中的任何一张', 'why.no-text-layer': '各页是图片，没有可读的文字', 'why.garbled-text': '许多字符没有可知的含义', 'why.encrypted': '需要密码或证书', 'why.not-a-pdf': '是别的东西：网页、图片或空文件', 'why.corrupt': '文件结构无法读出', 'why.resource-limit': '太大（单份文件最多 128 MB），或读它所需的工作超出限度', 'why.timeout': '超过了时间限制', 'why.crashed': '读它时程序中断；其他文件不受影响', 'why.io-error': '无法打开，或读时被改动', 'why.installation': '程序缺少一个部件，与文件无关',
      revenue_expenditure_table: '收支总表', revenue_table: '收入总表', expenditure_table: '支出总表', appropriation_table: '财政拨款收支总表', general_budget_table: '一般公共预算支出表', basic_expenditure_table: '基本支出表', government_fund_table: '政府性基金表', state_capital_table: '国有资本经营表', three_public_table: '“三公”经费表', three_public_reasons: '“三公”说明', operating_expenses: '机关运行经费', procurement: '政府采购', state_assets: '国有资产', performance_targets: '绩效目标'
    },
    en: {
      title: 'Budget desk', kept: 'Everything is kept in', give: 'Hand over documents', drop: 'Drop files or folders here', files: 'Choose files', tree: 'Choose a folder',
      path: 'or name a folder of this machine; its files stay where they are:', add: 'Read', documents: 'Documents', index: 'Open the index', download: 'Download', filter: 'Filter',
      document: 'File', unit: 'Unit', year: 'Year', state: 'State', amounts: 'Amounts', failed: 'Failing', problems: 'Doubts', mark: 'Mark',
      'tab.list': 'Documents', 'tab.complete': 'Completeness', empty: 'There is no document yet.', 'note.title': 'Mark what is wrong', 'note.what': 'What is wrong? Page, table, row, and what it should be.',
      'note.kept': 'No data is changed; the note is a text file beside the document and goes with the downloads.', cancel: 'Cancel', save: 'Save', report: 'report',
      waiting: 'waiting', reading: 'being read', progress: '{0} of {1} read', done: '{0}, all read', shown: '{0} shown', taken: '{0} received', sending: 'receiving {0} of {1}',
      again: 'Try again', tooLarge: '{0}: too large (at most {1} MB), not taken', refused: '{0}: not taken ({1})', hidden: '{0} hidden files were left out', named: '{0} files in the folder', gone: 'The desk is closed. Run yusuan desk again: all work is there.',
      failure: 'Cannot write: {0}', noMark: 'mark', marked: 'marked', copy: 'same content as {0}', found: 'published', empty_with_note: 'empty, with a reason', empty_without_note: 'empty, without a reason', missing: 'not found', not_assessable: 'not to be expected', elsewhere: 'in another file of the unit',
      budget: 'budget', final: 'final account', execution: 'execution', other: '中文',
      ok: 'ok', 'ok-with-problems': 'with doubts', 'empty-document': 'empty', 'no-budget-table': 'no budget table', 'no-text-layer': 'a scan without text', 'garbled-text': 'garbled', encrypted: 'encrypted', 'not-a-pdf': 'not a document that is read', corrupt: 'damaged', 'resource-limit': 'beyond the limits', timeout: 'took too long', crashed: 'could not be read', 'io-error': 'cannot be opened', installation: 'the program lacks a part',
      revenue_expenditure_table: 'Revenue and expenditure', revenue_table: 'Revenue', expenditure_table: 'Expenditure', appropriation_table: 'Appropriations', general_budget_table: 'General budget', basic_expenditure_table: 'Basic expenditure', government_fund_table: 'Government funds', state_capital_table: 'State capital', three_public_table: '“Three public” table', three_public_reasons: '“Three public” reasons', operating_expenses: 'Operating expenses', procurement: 'Procurement', state_assets: 'State assets', performance_targets: 'Performance targets'
    }
  };
  const SIGNS = { found: ['✓', 'good'], empty_with_note: ['∅', 'soft'], empty_without_note: ['∅', 'warn'], missing: ['✗', 'bad'], not_assessable: ['–', 'soft'], elsewhere: ['→', 'good'] };
  const BUSY_MS = 700;
  const IDLE_MS = 2500;
  const AT_ONCE = 3;
  const by = id => document.getElementById(id);
  let language = '';
  let state = { version: 0, items: [], mostBytes: Infinity };
  let shownNotes = null;

  const t = (key, ...values) => (WORDS[language || 'zh'][key] ?? key).replace(/\{(\d)\}/g, (all, n) => values[n]);

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

  /** The program's own words are English; a Chinese reader gets those of the status. */
  function whyOf(item) {
    const key = `why.${item.status}`;
    return WORDS[language][key] ?? item.reason;
  }

  function stateOf(item) {
    const cell = make('td', '', 'state');
    if (item.state !== 'done') {
      cell.append(make('span', t(item.state), item.state));
    } else {
      const read = item.status.startsWith('ok');
      cell.append(make('span', t(item.status), read ? (item.status === 'ok' ? 'good' : 'warn') : 'bad'));
      if (item.duplicateOf) cell.append(make('small', t('copy', item.duplicateOf)));
      else if (!read) cell.append(make('small', whyOf(item)));
      cell.title = item.reason;
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
    const button = make('button', t(item.note ? 'marked' : 'noMark'), item.note ? 'noted' : '');
    button.type = 'button';
    button.setAttribute('aria-label', `${t('note.title')}: ${item.source}`);
    button.addEventListener('click', () => openNote(item.source));
    mark.append(button);
    row.append(head, make('td', item.unit), make('td', item.year ? `${item.year} ${t(item.phase)}` : '', 'year'), stateOf(item),
      number('amounts', item.amounts, item), number('failed', item.failed, item), number('problems', item.problems, item), mark);
    row.dataset.text = [item.source, item.unit, item.division, item.year, item.phase && t(item.phase), item.state === 'done' ? t(item.status) : t(item.state)].join(' ').toLowerCase();
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
    by('progress').textContent = all === 0 ? '' : state.failure ? t('failure', state.failure) : done < all || state.running ? t('progress', done, all) : t('done', all);
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
    const words = by('q').value.toLowerCase().split(/\s+/).filter(word => word);
    let count = 0;
    for (const { row } of rows.values()) {
      row.hidden = !words.every(word => row.dataset.text.includes(word));
      count += row.hidden ? 0 : 1;
    }
    by('hits').textContent = words.length ? t('shown', count) : '';
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
        faults.push(t('tooLarge', next.name, Math.floor(state.mostBytes / 1048576)));
      } else {
        const answer = await fetch(`documents?name=${encodeURIComponent(next.name)}`, { method: 'POST', body: next.file });
        if (answer.ok) taken += 1; else faults.push(t('refused', next.name, await answer.text()));
      }
    } catch (error) {
      faults.push(t('refused', next.name, error.message));
    }
    busy -= 1;
    send();
  }

  const named = files => [...files].map(file => ({ name: file.webkitRelativePath || file.name, file }));

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
    const plain = named(event.dataTransfer.files);
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
      hand(named(by(id).files));
      by(id).value = '';
    });
  }

  const post = (where, value) => fetch(where, { method: 'POST', body: JSON.stringify(value) });

  by('named').addEventListener('submit', async event => {
    event.preventDefault();
    const answer = await post('folder', { path: by('path').value });
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
    const answer = await post('note', { source: shownNotes, note });
    if (answer.ok) poll0(); else say(await answer.text(), true);
  });

  by('again').addEventListener('click', () => post('again', {}));

  async function poll0() {
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
    cell.title = t(status);
    cell.setAttribute('role', 'img');
    cell.setAttribute('aria-label', t(status));
    return cell;
  }

  async function showCompleteness() {
    const answer = await fetch('completeness');
    const documents = answer.ok ? await answer.json() : [];
    const parts = [...new Set(documents.flatMap(each => Object.keys(each.parts)))];
    const table = make('table');
    const head = table.createTHead().insertRow();
    for (const name of ['document', ...parts]) {
      const cell = make('th', t(name));
      cell.scope = 'col';
      head.append(cell);
    }
    const body = table.createTBody();
    for (const each of documents) {
      const row = body.insertRow();
      const name = make('th');
      name.scope = 'row';
      name.append(each.unit_name || each.source, ' ', make('small', [each.fiscal_year, each.phase && t(each.phase)].filter(text => text).join(' ')));
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
      entry.append(sign(status), ` ${t(status)}`);
      return entry;
    }));
  }

  function choose(tab) {
    for (const name of ['list', 'complete']) {
      by(`tab-${name}`).setAttribute('aria-selected', String(name === tab));
      by(`panel-${name}`).hidden = name !== tab;
    }
    if (tab === 'complete') showCompleteness();
  }

  by('tab-list').addEventListener('click', () => choose('list'));
  by('tab-complete').addEventListener('click', () => choose('complete'));
  by('q').addEventListener('input', filter);
  by('search').addEventListener('submit', event => event.preventDefault());
  by('language').addEventListener('click', () => speak(language === 'zh' ? 'en' : 'zh'));
  poll();
})();
