// Names of parties while one types; a button beside what is to be copied; a question before what cannot be undone.
const known = new Map();
const list = document.getElementById("parties");
let wait = 0;

async function suggest(text) {
  if (!known.has(text)) {
    const answer = await fetch("/search/parties?q=" + encodeURIComponent(text));
    if (!answer.ok) {
      return;
    }
    known.set(text, await answer.json());
  }
  list.replaceChildren(...known.get(text).map(party => {
    const option = document.createElement("option");
    option.value = party.name;
    option.label = party.code;
    return option;
  }));
}

for (const input of document.querySelectorAll("[data-parties]")) {
  input.addEventListener("input", () => {
    clearTimeout(wait);
    const text = input.value.trim();
    if (text) {
      wait = setTimeout(() => suggest(text), 120);
    }
  });
}

for (const input of document.querySelectorAll("[data-copy]")) {
  input.addEventListener("focus", () => input.select());
  if (navigator.clipboard) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = input.dataset.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(input.value);
      button.textContent = input.dataset.copied;
    });
    input.after(button);
  }
}

for (const button of document.querySelectorAll("[data-confirm]")) {
  button.addEventListener("click", event => {
    if (!confirm(button.dataset.confirm)) {
      event.preventDefault();
    }
  });
}

// Empty fields need not stand in the address.
for (const form of document.querySelectorAll("form.sought")) {
  form.addEventListener("formdata", event => {
    for (const name of new Set(event.formData.keys())) {
      const values = event.formData.getAll(name).filter(value => value !== "");
      event.formData.delete(name);
      values.forEach(value => event.formData.append(name, value));
    }
  });
}
