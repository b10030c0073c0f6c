// Narrows a table while one types; without it, the form does the same.
for (const field of document.querySelectorAll("[data-narrows]")) {
  const rows = [...document.querySelectorAll(field.dataset.narrows)];
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    for (const row of rows) {
      row.hidden = wanted !== "" && !row.querySelector("th").textContent.toLowerCase().includes(wanted);
    }
  });
}
