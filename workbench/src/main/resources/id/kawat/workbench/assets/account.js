// A button that copies what is told once; without scripts one marks it and copies.
document.querySelectorAll("button[data-copy]").forEach(button => {
  if (!navigator.clipboard) {
    return;
  }
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    button.textContent = button.dataset.copied;
  });
});
