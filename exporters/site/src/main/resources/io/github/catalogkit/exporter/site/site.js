// @ts-check
// Prepares the controls of a page. What they do is in search.js, which is loaded when somebody uses them.
(() => {
  'use strict';

  /** Milliseconds until a single letter is searched for, which is usually the start of a word. */
  const PAUSE = 400;
  /** Milliseconds without a key after which the address has the state. */
  const DELAY = 150;
  const script = /** @type {HTMLScriptElement} */ (document.currentScript);
  const root = new URL('.', script.src);
  const main = document.getElementById('_main');
  if (!main) return;
  const box = /** @type {HTMLInputElement | null} */ (document.getElementById('_q'));
  const choices = /** @type {NodeListOf<HTMLSelectElement>} */ (document.querySelectorAll('.find select'));
  const home = document.getElementById('_home');
  const bar = /** @type {HTMLProgressElement | null} */ (document.getElementById('_progress'));
  const embedded = 'embed' in main.dataset;
  /** @type {Map<string, HTMLInputElement[]>} */
  const controls = new Map();
  /** @type {Promise<CatalogSearch> | undefined} */
  let loading;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let pause;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let later;

  /**
   * Runs a script of the site. A page from a disk may not import, and a page under a strict policy may not add scripts.
   * @param {string} name
   * @returns {Promise<unknown>}
   */
  function run(name) {
    const url = new URL(name, root).href;
    if (location.protocol !== 'file:') return import(url);
    return new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = url;
      element.onload = resolve;
      element.onerror = reject;
      document.head.append(element);
    });
  }

  /** Loads the search and the list, once. */
  function load() {
    loading ??= Promise.all([run('search.js'), run('list.js')]).then(() => {
      const { catalogSearch, catalogList } = globalThis;
      catalogSearch.open(catalogList, { root, run, controls, embedded, state, progress });
      return catalogSearch;
    });
    return loading;
  }

  /**
   * Tells a reader who waits how much is ready.
   * @param {number} share from 0 to 1
   */
  function progress(share) {
    if (bar && !bar.hidden) bar.value = share;
  }

  /**
   * Shows what fits the controls.
   * @param {boolean} step whether Back leads to what was shown before
   */
  async function show(step) {
    clearTimeout(pause);
    clearTimeout(later);
    const chosen = state();
    later = setTimeout(() => remember(chosen, step), DELAY);
    if (!loading && String(chosen) === '' && !embedded) return;
    if (bar) bar.hidden = false;
    const search = await load();
    await search.show(chosen);
    if (bar) bar.hidden = true;
  }

  /** What is searched for and chosen, as it stands in the address. */
  function state() {
    if (embedded) return new URLSearchParams(location.search);
    const chosen = new URLSearchParams();
    if (box?.value.trim()) chosen.set('q', box.value);
    for (const [name, inputs] of controls) for (const input of inputs) if (input.checked) chosen.append(name, input.value);
    for (const choice of choices) if (choice.value) chosen.set(choice.name, choice.value);
    return chosen;
  }

  /**
   * Shows a state in the controls.
   * @param {URLSearchParams} chosen
   */
  function restore(chosen) {
    if (box) box.value = chosen.get('q') ?? '';
    for (const choice of choices) {
      const value = chosen.get(choice.name) ?? '';
      choice.value = [...choice.options].some(option => option.value === value) ? value : '';
    }
    for (const [name, inputs] of controls) {
      const values = chosen.getAll(name);
      for (const input of inputs) input.checked = values.includes(input.value);
    }
  }

  /**
   * Puts a state into the address: letters replace each other, and each choice can be undone with Back.
   * @param {URLSearchParams} chosen
   * @param {boolean} step
   */
  function remember(chosen, step) {
    const search = String(chosen) && `?${chosen}`;
    if (search === location.search || embedded) return;
    const address = search || location.pathname.split('/').pop() || './';
    try {
      if (step) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Some browsers keep the address of a page from a disk.
    }
  }

  /** Whether the reader wants to save data. */
  function saves() {
    const { connection } = /** @type {{connection?: {saveData?: boolean}}} */ (navigator);
    return connection?.saveData ?? false;
  }

  /** Turns the links of the filters into boxes to check. */
  function prepare() {
    const facets = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('.facet'));
    for (const facet of facets) {
      const name = facet.dataset.name ?? '';
      /** @type {HTMLInputElement[]} */
      const inputs = [];
      for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (facet.querySelectorAll('a[data-value]'))) {
        const input = Object.assign(document.createElement('input'), { type: 'checkbox', name, value: link.dataset.value });
        const text = Object.assign(document.createElement('span'), { dir: 'auto', textContent: link.textContent });
        const label = document.createElement('label');
        label.append(input, text, link.nextElementSibling ?? '');
        link.parentElement?.replaceChildren(label);
        inputs.push(input);
      }
      controls.set(name, inputs);
    }
    restore(new URLSearchParams(location.search));
    for (const facet of facets) facet.open = controls.get(facet.dataset.name ?? '')?.some(input => input.checked) ?? false;
    if (facets[0] && matchMedia('(min-width: 62rem)').matches) facets[0].open = true;
  }

  function listen() {
    box?.addEventListener('input', () => {
      clearTimeout(pause);
      if (/^\s*[a-z0-9]\s*$/i.test(box.value)) pause = setTimeout(() => void show(false), PAUSE);
      else void show(false);
    });
    document.addEventListener('change', event => {
      const { target } = event;
      if (target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type === 'checkbox')) void show(true);
    });
    for (const part of document.querySelectorAll('.facets, .find')) {
      for (const interest of ['pointerenter', 'focusin']) part.addEventListener(interest, () => void load(), { once: true });
    }
    document.getElementById('_form')?.addEventListener('submit', event => {
      event.preventDefault();
      void show(false);
    });
    document.getElementById('_clear')?.addEventListener('click', () => {
      restore(new URLSearchParams());
      void show(true);
      box?.focus();
    });
    addEventListener('popstate', () => {
      restore(new URLSearchParams(location.search));
      void show(false);
    });
    addEventListener('hashchange', () => void locate());
    addEventListener('keydown', event => {
      const typing = event.target instanceof Element && event.target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]');
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing && box) {
        event.preventDefault();
        box.focus();
        box.select();
      } else if (event.key === 'Escape' && event.target === box && box) {
        event.preventDefault();
        box.value = '';
        void show(false);
      }
    });
  }

  /** Shows the entry that the address names: on this page, or on the page to which it moved. */
  async function locate() {
    const id = location.hash.slice(1);
    if (!id || id.startsWith('_')) return;
    const element = document.getElementById(id);
    if (!element) {
      const page = (await load()).pageOf(id);
      if (page) location.replace(page);
    } else if (home?.classList.contains('away')) {
      restore(new URLSearchParams());
      await show(false);
      element.scrollIntoView();
    }
  }

  /**
   * Adds a button to each text that is there to be copied.
   * @param {HTMLElement} page
   */
  function offerCopies(page) {
    const { copy = '', copied = '' } = page.dataset;
    if (!copy) return;
    for (const text of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll('.record pre'))) {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: copy });
      button.addEventListener('click', () => {
        void navigator.clipboard.writeText(text.textContent ?? '').then(() => { button.textContent = copied; });
      });
      text.before(button);
    }
    const target = document.getElementById(location.hash.slice(1));
    const record = target?.querySelector('details');
    if (record) record.open = true;
  }

  if (document.getElementById('_results')) {
    prepare();
    listen();
    if (String(state()) || embedded) void show(false);
    else if ('long' in main.dataset && !saves()) void load(); // so that even the first key is answered at once
    void locate();
  } else {
    offerCopies(main);
  }
})();
