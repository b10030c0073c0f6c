// What every page needs: the token that goes with whatever changes something.
document.addEventListener("htmx:configRequest", event => {
  const token = document.querySelector('meta[name="csrf"]');
  if (token && token.content) {
    event.detail.headers["X-CSRF-Token"] = token.content;
  }
});
document.addEventListener("keydown", event => {
  if (event.key === "/" && !event.target.closest("input, textarea, select, [contenteditable]")) {
    event.preventDefault();
    document.getElementById("q").focus();
  }
});
