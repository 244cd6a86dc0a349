// @ts-check
// Searches, filters, sorts and saves the list.
(() => {
  'use strict';

  /** How many entries are shown at first, so that each key is answered at once, and with each press of the button. */
  const FIRST = 25;
  const STEP = 100;
  /** How many entries are prepared for the search before keys are looked at. */
  const CHUNK = 500;
  const results = /** @type {HTMLElement} */ (document.getElementById('_results'));
  const found = /** @type {HTMLElement} */ (document.getElementById('_found'));
  const home = document.getElementById('_home');
  const clear = document.getElementById('_clear');
  const more = document.getElementById('_more');
  const save = document.getElementById('_save');

  /** @type {CatalogList} */
  let list;
  /** @type {CatalogPage} */
  let page;
  /** @type {Intl.NumberFormat} */
  let numbers;
  /** @type {Promise<void>} */
  let folding;
  /** @type {string[]} */
  const texts = [];
  /** @type {string[]} */
  const titles = [];
  /** The positions of the entries that fit, in the order in which they are shown. @type {number[]} */
  let shown = [];
  let limit = FIRST;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;

  /**
   * Takes a list, and begins to fold its texts.
   * @param {CatalogList} data
   * @param {CatalogPage} shownOn
   */
  function open(data, shownOn) {
    page = shownOn;
    list = data;
    numbers = new Intl.NumberFormat(data.language, { useGrouping: false });
    folding = foldAll();
  }

  /** Folds all texts, many at once since that is faster, but not so many that keys have to wait. */
  async function foldAll() {
    const { ids, facets, descriptions, people, dates, further, urls } = list;
    for (let from = 0; from < ids.length; from += CHUNK) {
      const to = Math.min(from + CHUNK, ids.length);
      const rows = [];
      for (let at = from; at < to; at++) {
        let row = `${descriptions[at]} ${people[at]} ${dates[at]} ${further[at]} ${urls[at]}`;
        for (const { labels, of } of facets) {
          const values = of[at];
          if (typeof values === 'number') row += ` ${labels[values]}`;
          else for (const value of values) row += ` ${labels[value]}`;
        }
        rows.push(row);
      }
      const heads = fold(list.titles.slice(from, to).join('\n')).split('\n');
      const rest = fold(rows.join('\n')).split('\n');
      heads.forEach((head, at) => {
        titles.push(head);
        texts.push(`${head} ${rest[at]}`);
      });
      // The first key is answered as fast as the others if the browser knows the search already.
      search(new URLSearchParams({ q: 'a e' }), from, to);
      if (to < ids.length) {
        page.progress(to / ids.length);
        await new Promise(resolve => { setTimeout(resolve); });
      }
    }
  }

  /**
   * Text without case, accents and invisible characters, to compare.
   * @param {string} text
   */
  function fold(text) {
    // eslint-disable-next-line no-control-regex
    if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
    return text.normalize('NFKD').replace(/[\p{Mn}\p{Me}\p{Cf}]/gu, '').toLowerCase().replace(/ß/g, 'ss').replace(/ı/g, 'i');
  }

  /**
   * The positions of the entries that fit, the best first, and how many entries each value would leave.
   * @param {URLSearchParams} chosen
   */
  function search(chosen, from = 0, to = list.ids.length) {
    const words = fold(chosen.get('q') ?? '').split(/\s+/u).filter(Boolean);
    const wanted = list.facets.map(({ name, values }) => {
      const positions = chosen.getAll(name).map(value => values.indexOf(value));
      return positions.length > 0 ? new Set(positions) : undefined;
    });
    const counts = list.facets.map(facet => new Uint32Array(facet.values.length));
    /** @type {number[][]} */
    const ranked = [];
    for (let at = from; at < to; at++) {
      if (!words.every(word => texts[at].includes(word))) continue;
      let missed = -1;
      let misses = 0;
      for (let facet = 0; facet < wanted.length && misses < 2; facet++) {
        const set = wanted[facet];
        if (set && !has(list.facets[facet].of[at], set)) {
          missed = facet;
          misses++;
        }
      }
      if (misses === 0) (ranked[rank(at, words)] ??= []).push(at);
      if (misses > 1) continue;
      for (let facet = 0; facet < counts.length; facet++) {
        if (misses === 0 || facet === missed) count(counts[facet], list.facets[facet].of[at]);
      }
    }
    return { hits: ranked.flat(), counts };
  }

  /**
   * @param {number | number[]} values
   * @param {Set<number>} set
   */
  function has(values, set) {
    return typeof values === 'number' ? set.has(values) : values.some(value => set.has(value));
  }

  /**
   * @param {Uint32Array} counts
   * @param {number | number[]} values
   */
  function count(counts, values) {
    if (typeof values === 'number') counts[values]++;
    else for (const value of values) counts[value]++;
  }

  /**
   * How well an entry fits: the words begin its title, begin words of its title, are in it, or are elsewhere.
   * @param {number} at
   * @param {string[]} words
   */
  function rank(at, words) {
    let rank = 0;
    for (const word of words) {
      const place = titles[at].indexOf(word);
      rank += place === 0 ? 0 : place < 0 ? 9 : /[\p{L}\p{N}]/u.test(titles[at][place - 1]) ? 4 : 1;
    }
    return rank;
  }

  /**
   * @param {number[]} hits positions, the best first
   * @param {string | null} by
   */
  function sorted(hits, by) {
    const newest = (/** @type {string[]} */ dates) => (/** @type {number} */ a, /** @type {number} */ b) =>
      dates[a] < dates[b] ? 1 : dates[a] > dates[b] ? -1 : a - b;
    if (by === 'title') {
      const { compare } = new Intl.Collator(list.language, { numeric: true });
      return hits.sort((a, b) => compare(list.titles[a], list.titles[b]) || a - b);
    }
    if (by === 'date') return hits.sort(newest(list.dates));
    if (by === 'added') return hits.sort(newest(list.added));
    return hits;
  }

  /**
   * Shows what fits a state, unless there is another one by then.
   * @param {URLSearchParams} chosen
   */
  async function show(chosen) {
    clearTimeout(later);
    if (chosen.has('q')) await folding;
    if (String(page.state()) !== String(chosen)) return;
    const active = String(chosen) !== '' || page.embedded;
    const { hits, counts } = search(chosen);
    shown = sorted(hits, chosen.get('sort'));
    limit = FIRST;
    for (const [facet, { name, values }] of list.facets.entries()) {
      for (const input of page.controls.get(name) ?? []) write(input.parentElement?.lastElementChild, counts[facet][values.indexOf(input.value)]);
    }
    home?.classList.toggle('away', active);
    results.hidden = !active;
    results.replaceChildren(...(active ? shown.slice(0, limit).map(item) : []));
    if (more) more.hidden = !active || shown.length <= limit;
    if (save) save.hidden = !active || shown.length === 0;
    if (clear) clear.hidden = !active;
    later = setTimeout(() => {
      void announce(active, (chosen.get('q') ?? '').trim());
    }, 150);
  }

  /**
   * Writes how many entries a value would leave.
   * @param {Element | null | undefined} place
   * @param {number} count
   */
  function write(place, count) {
    if (place && place.textContent !== String(count)) place.textContent = String(count);
  }

  /**
   * Says how many entries were found, and suggests similar titles if there are none.
   * @param {boolean} active
   * @param {string} q
   */
  async function announce(active, q) {
    const words = list.texts;
    const all = list.ids.length;
    const say = (/** @type {string} */ key, /** @type {number[]} */ ...values) =>
      values.reduce((text, value, at) => text.replace(`{${at}}`, numbers.format(value)), words[key]);
    found.textContent = !active ? all === 1 ? words['count.one'] : say('count', all)
      : shown.length > 0 ? say('found', shown.length, all) : words.none;
    if (active && shown.length === 0 && q.length > 3) await suggest(q);
  }

  /** @param {string} q */
  async function suggest(q) {
    await page.run('fuse.js');
    const similar = new globalThis.Fuse(titles, { threshold: 0.34, ignoreLocation: true, minMatchCharLength: 3 }).search(fold(q), { limit: 5 });
    if (similar.length === 0 || shown.length > 0) return;
    results.replaceChildren(...similar.map(hit => item(hit.refIndex)));
    found.textContent = list.texts.suggest;
  }

  /**
   * @param {string} name
   * @param {Record<string, unknown>} properties
   * @param {(string | Node)[]} children
   */
  function make(name, properties, ...children) {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  }

  /**
   * The values of an entry, if the list can be filtered by them.
   * @param {string} name
   * @param {number} at
   */
  function labels(name, at) {
    const facet = list.facets.find(it => it.name === name);
    return facet ? [facet.of[at]].flat().map(value => facet.labels[value]) : [];
  }

  /**
   * An entry as a result.
   * @param {number} at
   */
  function item(at) {
    const title = list.titles[at];
    const url = list.urls[at];
    const [sectionTitle, file] = list.sections[list.in[at]];
    const [kind] = labels('kind', at);
    const target = page.embedded ? { target: '_top' } : {};
    const line = make('p', { className: 'line', dir: 'auto' },
      url ? make('a', { className: 'to', href: url, ...target }, title) : make('span', { className: 'to' }, title), ' ',
      make('a', { className: 'self', href: `${new URL(file, page.root).href}#${list.ids[at]}`, ariaLabel: list.texts.link.replace('{0}', title), ...target }, '#'));
    const by = make('p', { className: 'by' });
    for (const part of [kind, list.people[at], list.dates[at], sectionTitle]) if (part) by.append(by.firstChild ? ' · ' : '', make('bdi', {}, part));
    const element = make('li', { className: 'entry' }, line, by);
    if (list.notes[at]) element.append(make('p', { className: 'status', dir: 'auto' }, list.notes[at]));
    if (list.descriptions[at]) element.append(make('p', { className: 'about', dir: 'auto' }, list.descriptions[at]));
    const tags = labels('tag', at);
    if (tags.length > 0) element.append(make('p', { className: 'more' }, ...tags.map(tag => make('span', { className: 'tag', dir: 'auto' }, tag))));
    return element;
  }

  /**
   * Saves what was found as a file: for a reference manager, as a list of references, or as a table.
   * @param {string} extension
   */
  async function saveAs(extension) {
    await page.run('records.js');
    const { formats, records } = globalThis.catalogRecords;
    const of = (/** @type {number} */ column) => shown.map(at => records[at][column]).filter(Boolean);
    const at = formats.findIndex(format => format[1] === extension);
    const type = at < 0 ? `text/${extension === 'csv' ? 'csv' : 'plain'}` : formats[at][2];
    const parts = of(at + 1);
    const text = extension === 'csv' ? table()
      : extension.endsWith('json') ? `[${parts.map(part => part.trim().slice(1, -1)).join(',')}]\n`
        : parts.join('\n') + (at < 0 ? '\n' : '');
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    make('a', { href: url, download: `${list.id}.${extension}` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  }

  /** The entries as CSV (RFC 4180). */
  function table() {
    const rows = shown.map(at => [list.ids[at], list.titles[at], list.urls[at], labels('kind', at).join(), list.sections[list.in[at]][0],
      list.people[at], list.dates[at], list.descriptions[at]]);
    // A spreadsheet runs what begins like a formula.
    const cell = (/** @type {string} */ text) => `"${text.replace(/^(?=[=+\-@\t\r])/, "'").replaceAll('"', '""')}"`;
    return [['id', 'title', 'url', 'kind', 'section', 'people', 'date', 'description'], ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
  }

  /**
   * The address of an entry, if the list has it.
   * @param {string} id
   */
  function pageOf(id) {
    const own = list.ids.indexOf(id);
    const at = own < 0 && Object.hasOwn(list.former, id) ? list.ids.indexOf(list.former[id]) : own;
    return at < 0 ? undefined : `${new URL(list.sections[list.in[at]][1], page.root).href}#${list.ids[at]}`;
  }

  more?.addEventListener('click', () => {
    const at = limit;
    limit += STEP;
    results.append(...shown.slice(at, limit).map(item));
    more.hidden = shown.length <= limit;
    results.children[at]?.querySelector('a')?.focus();
  });
  save?.addEventListener('click', event => {
    if (event.target instanceof HTMLButtonElement) void saveAs(event.target.value);
  });
  globalThis.catalogSearch = { open, show, pageOf };
})();
