'use strict';
(() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const words = document.body.dataset.words.split('|');
  const card = document.getElementById('card');
  const help = document.getElementById('help');
  const query = document.getElementById('q');
  const hits = document.getElementById('hits');

  // ---- where a cell is printed -------------------------------------------------------------------------------------

  /** The place of a cell: its page and the box on it in points; null where it has none. */
  function placeOf(cell) {
    const row = cell.parentElement;
    if (!row.dataset.b || cell.cellIndex === 0) return null;
    const text = row.dataset.b.split(';')[cell.cellIndex - 1];
    if (!text) return null;
    const [box, page] = text.split('@');
    const [x0, y0, x1, y1] = box.split(',').map(Number);
    return { page: page || row.parentElement.dataset.p, x0, y0, x1, y1 };
  }

  function sheetOf(cell, page) {
    return cell.closest('section').querySelector(`svg.page[data-p="${page}"]`);
  }

  function mark(cell, kind) {
    const place = placeOf(cell);
    const sheet = place && sheetOf(cell, place.page);
    cell.classList.add(kind);
    if (!sheet) return null;
    const box = document.createElementNS(SVG, 'rect');
    box.setAttribute('class', kind);
    box.setAttribute('x', place.x0 - 1);
    box.setAttribute('y', place.y0 - 1);
    box.setAttribute('width', place.x1 - place.x0 + 2);
    box.setAttribute('height', place.y1 - place.y0 + 2);
    sheet.append(box);
    return box;
  }

  function unmark(...kinds) {
    for (const kind of kinds) {
      document.querySelectorAll(`rect.${kind}`).forEach(box => box.remove());
      document.querySelectorAll(`td.${kind}`).forEach(cell => cell.classList.remove(kind));
    }
  }

  /** Scrolls within the pane only: the page itself stays where it is. */
  function bringIntoView(element, pane) {
    if (!element || !pane) return;
    const inner = element.getBoundingClientRect();
    const outer = pane.getBoundingClientRect();
    if (inner.top < outer.top + 40 || inner.bottom > outer.bottom) {
      pane.scrollTop += inner.top - outer.top - outer.height / 3;
    }
    if (inner.left < outer.left || inner.right > outer.right) {
      pane.scrollLeft += inner.left - outer.left - outer.width / 3;
    }
  }

  const heads = new Map();

  /** The headings over each column of a table, from the top. */
  function headsOf(table) {
    if (!heads.has(table)) {
      const paths = [];
      const taken = [];
      [...table.tHead.rows].forEach((row, y) => {
        let x = 1;
        for (const cell of [...row.cells].slice(1)) {
          while (taken[x] > y) x += 1;
          for (let end = x + cell.colSpan; x < end; x += 1) {
            (paths[x] = paths[x] || []).push(cell.textContent);
            taken[x] = y + cell.rowSpan;
          }
        }
      });
      heads.set(table, paths);
    }
    return heads.get(table);
  }

  const headOf = cell => (headsOf(cell.closest('table'))[cell.cellIndex] || []).join('/');

  function tell(cell) {
    const row = cell.parentElement;
    const place = placeOf(cell);
    const left = [...row.cells].slice(1, cell.cellIndex).filter(c => c.textContent && !isAmountCell(c));
    const label = left.slice(-2).map(c => c.textContent).join(' ');
    const where = `${words[0]} ${row.cells[0].textContent}${place ? ` · ${words[1]} ${place.page}` : ''}`;
    card.textContent = [label, headOf(cell), cell.textContent, where].filter(text => text).join(' | ');
    card.hidden = false;
  }

  let shown = null;

  function show(cell) {
    if (cell === shown) return;
    shown = cell;
    unmark('here');
    const box = mark(cell, 'here');
    bringIntoView(box, box && box.closest('.pages'));
    tell(cell);
  }

  function clear() {
    shown = null;
    unmark('here', 'left', 'right');
    card.hidden = true;
  }

  const cellAt = event => event.target.closest && event.target.closest('.cells tbody tr[data-b] > td:not(.no)');

  document.addEventListener('mouseover', event => {
    const cell = cellAt(event);
    if (cell) show(cell);
  });
  document.addEventListener('focusin', event => {
    const cell = cellAt(event);
    if (cell) show(cell);
  });

  // ---- from the page to the table ----------------------------------------------------------------------------------

  /** The cell that is printed at a point of a page. */
  function cellUnder(sheet, x, y) {
    const page = sheet.dataset.p;
    for (const row of sheet.closest('section').querySelectorAll('tr[data-b]')) {
      const own = row.parentElement.dataset.p === page;
      if (!own && !row.dataset.b.includes('@' + page)) continue;
      for (const cell of row.cells) {
        const place = placeOf(cell);
        if (place && place.page === page && x >= place.x0 && x <= place.x1 && y >= place.y0 && y <= place.y1) {
          return cell;
        }
      }
    }
    return null;
  }

  function under(event) {
    const sheet = event.target.closest && event.target.closest('svg.page[data-p]');
    if (!sheet) return null;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(sheet.getScreenCTM().inverse());
    return cellUnder(sheet, point.x, point.y);
  }

  document.addEventListener('mousemove', event => {
    const cell = under(event);
    if (cell && cell !== shown) {
      shown = cell;
      unmark('here');
      mark(cell, 'here');
      tell(cell);
      bringIntoView(cell, cell.closest('.read'));
    }
  });
  document.addEventListener('click', event => {
    const cell = under(event) || cellAt(event);
    if (cell && !event.target.closest('a')) go(cell);
  });

  // ---- both sides of a failed check --------------------------------------------------------------------------------

  function sides(item) {
    clear();
    item.querySelectorAll('.left-term, .right-term').forEach(link => {
      const cell = document.querySelector(link.getAttribute('href'));
      if (cell) mark(cell, link.classList.contains('left-term') ? 'left' : 'right');
    });
  }

  document.querySelectorAll('.failures > li').forEach(item => {
    item.addEventListener('mouseenter', () => sides(item));
    item.addEventListener('focusin', () => sides(item));
  });
  window.addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.matches('.failures > li')) sides(target);
    const pane = target.closest('.read');
    bringIntoView(target, pane);
    const cell = target.matches('tr[data-b]') ? target.cells[1] : target;
    if (cell.matches('.cells td')) show(cell);
  });

  // ---- search ------------------------------------------------------------------------------------------------------

  let found = [];
  let searched = '';
  let at = -1;
  const plain = text => text.replace(/[\s,，]/g, '').toLowerCase();
  const UNITS = { 元: 1, yuan: 1, 万元: 1e4, 亿元: 1e8 };
  const isAmountCell = cell => /^[hrfu]$/.test(cell.classList[0]);

  /** The number that a text is; NaN for another text. */
  const numberOf = text => (/^[-−(（]?\d+(\.\d+)?[)）]?$/.test(text) ? Math.abs(Number(text.replace(/[−()（）-]/g, ''))) : NaN);

  /** Whether an amount of a cell is one of some in yuan, to its last printed digit. */
  function isAmount(cell, text, amounts, yuan) {
    if (!isAmountCell(cell)) return false;
    const printed = numberOf(text);
    if (Number.isNaN(printed) || printed === 0) return false;
    const digits = (text.split('.')[1] || '').length;
    const half = yuan * 0.5 * 10 ** -digits;
    return amounts.some(amount => Math.abs(printed * yuan - amount) < half * (1 + 1e-9));
  }

  /** Cells in which a row prints a code cut into 类, 款 and 项. */
  function codeCells(row, wanted) {
    const cells = [...row.cells].slice(1);
    const isPart = cell => /^\d{1,3}$/.test(plain(cell.textContent)) && !isAmountCell(cell);
    const from = cells.findIndex(isPart);
    if (from < 0) return [];
    let end = from;
    while (end < cells.length && isPart(cells[end])) end += 1;
    const code = cells.slice(from, end).map(cell => plain(cell.textContent)).join('');
    return end - from > 1 && code.startsWith(wanted) ? cells.slice(from, end) : [];
  }

  /** What is looked for: a text, amounts in yuan, or both; a number with a unit is that amount and no other. */
  function wish(typed) {
    const text = plain(typed);
    const said = text.match(/^(.*[\d)）])(亿元|万元|元|yuan)$/);
    const number = numberOf(said ? said[1] : text);
    if (Number.isNaN(number)) return { text, amounts: [] };
    return said ? { text: '', amounts: [number * UNITS[said[2]]] } : { text, amounts: [number, number * UNITS.万元] };
  }

  function hitsOf(row, wanted) {
    const yuan = Number(row.closest('table').dataset.yuan);
    const cells = [...row.cells].slice(1).filter(cell => {
      const text = plain(cell.textContent);
      return (wanted.text && text.includes(wanted.text)) || isAmount(cell, text, wanted.amounts, yuan);
    });
    if (cells.length || !/^\d{3,}$/.test(wanted.text)) return cells;
    return codeCells(row, wanted.text).slice(0, 1);
  }

  function search() {
    unmark('hit');
    searched = query.value;
    const wanted = wish(query.value);
    const isWish = wanted.text || wanted.amounts.length;
    found = isWish ? [...document.querySelectorAll('.cells tbody tr[data-b]')].flatMap(row => hitsOf(row, wanted)) : [];
    found.forEach(cell => cell.classList.add('hit'));
    at = -1;
    hits.textContent = isWish && !found.length ? words[2] : '';
    if (found.length) step(1);
  }

  function step(by) {
    if (!found.length) return;
    at = (at + by + found.length) % found.length;
    hits.textContent = words[3].replace('#', `${at + 1} / ${found.length}`);
    const cell = found[at];
    cell.closest('section').scrollIntoView({ block: 'nearest' });
    bringIntoView(cell, cell.closest('.read'));
    show(cell);
  }

  let waiting;
  query.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  });
  document.getElementById('search').addEventListener('submit', event => event.preventDefault());
  document.getElementById('next').addEventListener('click', () => step(1));
  document.getElementById('prev').addEventListener('click', () => step(-1));
  const keys = document.getElementById('keys');

  function explain(open) {
    help.hidden = !open;
    keys.setAttribute('aria-expanded', String(open));
  }

  keys.addEventListener('click', () => explain(help.hidden));

  // ---- keys --------------------------------------------------------------------------------------------------------

  function go(cell) {
    cell.tabIndex = -1;
    cell.focus({ preventScroll: true });
    bringIntoView(cell, cell.closest('.read'));
  }

  function move(cell, key) {
    const row = cell.parentElement;
    const rows = [...row.closest('table').querySelectorAll('tr[data-b]')];
    const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    const right = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = rows[rows.indexOf(row) + down];
    const target = next && next.cells[cell.cellIndex + right];
    if (target && target.cellIndex > 0) go(target);
  }

  /** The next of some elements below the top of the window, or the last above it. */
  function jump(selector, forward) {
    const all = [...document.querySelectorAll(selector)];
    const top = element => element.getBoundingClientRect().top;
    const next = forward ? all.find(e => top(e) > 20) : all.reverse().find(e => top(e) < -20);
    if (!next) return;
    next.scrollIntoView();
    const cell = next.querySelector('tr[data-b] > td:not(.no)');
    if (cell) go(cell);
  }

  let failure = -1;

  function nextFailure() {
    const all = document.querySelectorAll('.cells td.f');
    if (!all.length) return;
    failure = (failure + 1) % all.length;
    all[failure].closest('section').scrollIntoView();
    go(all[failure]);
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === query) {
      if (event.key === 'Enter') {
        clearTimeout(waiting);
        if (at < 0 || searched !== query.value) search(); else step(event.shiftKey ? -1 : 1);
      }
      if (event.key === 'Escape') {
        query.value = '';
        search();
        clear();
        explain(false);
        query.blur();
      }
      return;
    }
    const cell = document.activeElement.closest('.cells td');
    if (cell && event.key.startsWith('Arrow')) {
      event.preventDefault();
      move(cell, event.key);
    } else if (event.key === '/') {
      event.preventDefault();
      query.focus();
    } else if (event.key === 'n' || event.key === 'p') {
      jump('section.table', event.key === 'n');
    } else if (event.key === 'f') {
      nextFailure();
    } else if (event.key === '?') {
      explain(help.hidden);
    } else if (event.key === 'Escape') {
      clear();
      explain(false);
    }
  });
})();
