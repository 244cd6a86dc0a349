// Reloads the page when the server has another version; the browser keeps the position.
const shown = document.body.dataset.version;
const changes = new EventSource("/.catalog/changes");
changes.onmessage = event => {
  if (event.data !== shown) {
    changes.close();
    location.reload();
  }
};
