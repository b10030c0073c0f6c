// Judging facts by keyboard: j k a r e u o n ?
(() => {
  const cards = () => [...document.querySelectorAll("li.fact")];
  const spoken = document.getElementById("spoken");
  const dialog = document.getElementById("keys");
  let current = "";
  let advance = "";

  const now = () => (current && document.getElementById(current))
    || (window.kawatReading && document.getElementById(window.kawatReading.chosen()));

  const go = card => {
    if (!card) return;
    current = card.id;
    if (document.getElementById("reading")) {
      window.kawatReading.choose(card.id, { focus: true });
    } else {
      document.querySelectorAll(".fact.on").forEach(each => each.classList.remove("on"));
      card.classList.add("on");
      card.focus({ preventScroll: true });
      card.scrollIntoView({ block: "nearest" });
    }
  };

  const step = by => {
    const all = cards();
    const at = all.indexOf(now());
    go(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]);
  };

  const press = key => {
    const card = now();
    const button = card && card.querySelector(`[data-key="${key}"]`);
    if (!button) return;
    if (key === "r") {
      const details = button.closest("details");
      details.open = true;
      details.querySelector("input[name=reason]").focus();
    } else {
      if (key === "a") advance = card.id;
      button.click();
    }
  };

  // The place of a node's beginning in the article's text; the page tells where each piece stands.
  const place = (node, offset) => {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const piece = element.closest("[data-at]");
    if (!piece) return -1;
    const range = document.createRange();
    range.setStart(piece, 0);
    range.setEnd(node, offset);
    return Number(piece.dataset.at) + range.toString().length;
  };

  const add = () => {
    const link = document.getElementById("adding");
    if (!link) return;
    const address = new URL(link.href);
    const selection = getSelection();
    if (selection.rangeCount && !selection.isCollapsed) {
      const range = selection.getRangeAt(0);
      const from = place(range.startContainer, range.startOffset);
      const to = place(range.endContainer, range.endOffset);
      if (from >= 0 && to > from) {
        address.searchParams.set("from", from);
        address.searchParams.set("to", to);
      }
      address.searchParams.set("words", String(selection).trim());
    }
    location.href = address;
  };
  document.getElementById("adding")?.addEventListener("mousedown", event => event.preventDefault());
  document.getElementById("adding")?.addEventListener("click", event => { event.preventDefault(); add(); });

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || (dialog && dialog.open)) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) {
      if (event.key === "Escape") {
        const card = event.target.closest("li.fact");
        const details = event.target.closest("details.reject");
        if (details) details.open = false;
        if (card) card.focus();
      }
      return;
    }
    switch (event.key) {
      case "j": step(1); break;
      case "k": step(-1); break;
      case "a": case "r": case "e": case "u": press(event.key); break;
      case "o": { const link = now()?.querySelector(".say a"); if (link) link.click(); break; }
      case "n": add(); break;
      case "?": dialog?.showModal(); break;
      default: return;
    }
    event.preventDefault();
  });

  document.querySelectorAll("button.keys").forEach(button => {
    button.hidden = false;
    button.addEventListener("click", () => dialog.showModal());
  });

  document.addEventListener("focusin", event => {
    const card = event.target.closest("li.fact");
    if (card) current = card.id;
  });

  document.addEventListener("submit", event => {
    const card = event.target.closest("li.fact");
    if (card && event.target.closest("details.reject")) advance = card.id;
  });

  // After a word the next fact of which nobody has said anything comes up.
  document.addEventListener("htmx:afterSettle", () => {
    const card = current && document.getElementById(current);
    if (!card) return;
    const form = card.querySelector(".editform");
    if (form) {
      form.querySelector("select, input:not([type=hidden]), textarea")?.focus();
      advance = "";
      return;
    }
    if (card.querySelector("[role=alert]")) {
      advance = "";
      card.focus();
      return;
    }
    if (spoken) spoken.textContent = (spoken.dataset[card.dataset.state] || "") + ": " + (card.querySelector(".say")?.textContent.trim() || "");
    if (advance === card.id) {
      const all = cards();
      const next = all.slice(all.indexOf(card) + 1).find(each => each.dataset.state === "read");
      go(next || card);
    } else {
      go(card);
    }
    advance = "";
  });
})();
