'use strict';
(() => {
  const list = document.getElementById('list');
  const body = list.tBodies[0];
  const rows = [...body.rows];
  const query = document.getElementById('q');
  const status = document.getElementById('status');
  const hits = document.getElementById('hits');
  const texts = new Map(rows.map(row => [row, row.textContent.toLowerCase()]));

  function filter() {
    const words = query.value.toLowerCase().split(/\s+/).filter(word => word);
    let count = 0;
    for (const row of rows) {
      const fits = words.every(word => texts.get(row).includes(word))
        && (!status.value || row.querySelector('.ended').textContent.trim() === status.value);
      row.hidden = !fits;
      count += fits ? 1 : 0;
    }
    hits.textContent = hits.dataset.text.replace('#', count);
  }

  const number = text => Number(text.replace(/[,✗]/g, ''));

  /** Numbers by size and below what has none, texts in the order of the language. */
  function compare(left, right) {
    if (left === '' || right === '') return (left === '') - (right === '');
    const a = number(left);
    const b = number(right);
    return Number.isNaN(a) || Number.isNaN(b) ? left.localeCompare(right, document.documentElement.lang) : a - b;
  }

  function sort(column) {
    const head = list.tHead.rows[0].cells;
    const down = head[column].getAttribute('aria-sort') === 'ascending';
    for (const cell of head) cell.removeAttribute('aria-sort');
    head[column].setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const keys = new Map(rows.map(row => [row, row.cells[column].textContent.trim()]));
    rows.sort((a, b) => {
      const blank = (keys.get(a) === '') - (keys.get(b) === '');
      return blank || (down ? -1 : 1) * compare(keys.get(a), keys.get(b));
    });
    body.append(...rows);
  }

  [...list.tHead.rows[0].cells].forEach((cell, column) => cell.addEventListener('click', () => sort(column)));
  query.addEventListener('input', filter);
  status.addEventListener('change', filter);
  document.getElementById('search').addEventListener('submit', event => event.preventDefault());
  document.addEventListener('keydown', event => {
    if (event.key === '/' && event.target !== query) {
      event.preventDefault();
      query.focus();
    }
  });
  filter();
})();
