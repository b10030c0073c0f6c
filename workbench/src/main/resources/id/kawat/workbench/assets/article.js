// Words and facts find each other: who chooses a fact sees its words lit, who chooses words sees their facts.
(() => {
  const reading = document.getElementById("reading");
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const split = mark => (mark.dataset.facts || "").split(" ").filter(Boolean);
  const marksOf = id => allMarks().filter(mark => split(mark).includes(id));
  const allMarks = () => [...document.querySelectorAll("#reading mark[data-facts], h1 mark[data-facts]")];
  let chosen = "";

  const show = (element, block) => {
    const box = element.getBoundingClientRect();
    const hidden = box.top < 70 || box.bottom > innerHeight - 20;
    if (hidden) element.scrollIntoView({ block, behavior: calm ? "auto" : "smooth" });
  };

  // The list of facts scrolls by itself on a wide screen.
  const showCard = card => {
    const list = card.closest(".facts");
    if (list && getComputedStyle(list).overflowY === "auto") {
      const top = card.getBoundingClientRect().top - list.getBoundingClientRect().top;
      if (top < 40 || top + card.offsetHeight > list.clientHeight) {
        list.scrollTo({ top: list.scrollTop + top - 60, behavior: calm ? "auto" : "smooth" });
      }
    } else {
      show(card, "center");
    }
  };

  const choose = (id, options = {}) => {
    document.querySelectorAll(".fact.on, mark.on").forEach(each => each.classList.remove("on"));
    chosen = id;
    const card = document.getElementById(id);
    const words = marksOf(id);
    words.forEach(mark => mark.classList.add("on"));
    if (card) {
      card.classList.add("on");
      if (options.open) {
        const why = card.querySelector("details.why");
        if (why) why.open = true;
      }
      if (options.card !== false) showCard(card);
      if (options.focus) card.focus({ preventScroll: true });
    }
    const wide = matchMedia("(min-width: 60rem)").matches;
    if (words.length && options.words !== false && (wide || options.words)) show(words[0], "center");
    if (card && reading && options.note !== false) {
      const address = new URL(location.href);
      address.searchParams.set("fact", id);
      address.hash = id;
      if (location.pathname.startsWith("/article/")) history.replaceState(null, "", address);
    }
  };

  document.addEventListener("click", event => {
    const link = event.target.closest("mark[data-facts] a");
    if (link) {
      if (String(getSelection()).length > 0) { event.preventDefault(); return; }
      event.preventDefault();
      const ids = split(link.closest("mark"));
      const next = ids[(ids.indexOf(chosen) + 1) % ids.length];
      choose(next, { open: true, words: false });
      ids.forEach(id => document.getElementById(id)?.classList.add("near"));
      return;
    }
    const toWords = event.target.closest(".fact a.towords");
    if (toWords) {
      event.preventDefault();
      choose(toWords.closest(".fact").id, { open: true, words: true, card: false });
    }
  });

  const near = (ids, on) => {
    ids.forEach(id => {
      document.getElementById(id)?.classList.toggle("near", on);
      marksOf(id).forEach(mark => mark.classList.toggle("near", on));
    });
  };
  const idsAt = target => {
    const mark = target.closest?.("mark[data-facts]");
    if (mark) return split(mark);
    const card = target.closest?.(".reading .fact");
    return card ? [card.id] : [];
  };
  document.addEventListener("mouseover", event => {
    document.querySelectorAll(".near").forEach(each => each.classList.remove("near"));
    near(idsAt(event.target), true);
  });

  // What is rejected is lit no longer.
  const settle = () => allMarks().forEach(mark => {
    const cards = split(mark).map(id => document.getElementById(id)).filter(Boolean);
    mark.classList.toggle("out", cards.length > 0 && cards.every(card => card.classList.contains("out")));
  });
  document.addEventListener("htmx:afterSettle", () => { settle(); if (chosen) marksOf(chosen).forEach(mark => mark.classList.add("on")); });

  // A refusal comes with its reason, which is shown.
  document.addEventListener("htmx:beforeSwap", event => {
    if (event.detail.xhr.status === 422) {
      event.detail.shouldSwap = true;
      event.detail.isError = false;
    }
  });

  window.kawatReading = { choose, chosen: () => chosen };
  if (reading) {
    const wanted = reading.dataset.open || decodeURIComponent(location.hash.slice(1));
    if (wanted && document.getElementById(wanted)) {
      requestAnimationFrame(() => choose(wanted, { open: true, note: false }));
    }
  }
})();
